package org.branchbook.formcommand;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.followup.FollowUpDraft;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Enters something to be done after an activity; with a problem, an item of a rectification list.
 */
@Command(name = "add")
final class FollowUpAdd extends ToolCommand {
    @Parameters(index = "0", paramLabel = "ACTIVITY", descriptionKey = "cli.kinds.activity")
    private long activity;

    @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "cli.followup.task")
    private String task = "";

    @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "cli.followup.owner")
    private String owner = "";

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "cli.followup.due")
    private @Nullable LocalDate due;

    @Option(names = "--problem", paramLabel = "TEXT", descriptionKey = "cli.followup.problem")
    private String problem = "";

    FollowUpAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.followup.add";
    }

    @Override
    protected int run() {
        FollowUpDraft.Kind kind =
                problem.isBlank() ? FollowUpDraft.Kind.FOLLOW_UP : FollowUpDraft.Kind.RECTIFICATION;
        try (OpenBook book = open()) {
            long id =
                    book.kinds()
                            .followUps()
                            .add(
                                    new ActivityId(activity),
                                    new FollowUpDraft(kind, problem, task, owner, due));
            return done(console.text("cli.followup.added", id, kind), Map.of("number", id));
        }
    }
}
