package org.branchbook.formcommand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.followup.FollowUp;
import org.branchbook.followup.FollowUps;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what is still to be done and what was done, of one activity or of all. */
@Command(name = "list")
final class FollowUpList extends ToolCommand {
    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.kinds.activity")
    private @Nullable Long activity;

    @Option(names = "--open", descriptionKey = "cli.followup.open")
    private boolean open;

    FollowUpList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.followup.list";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            FollowUps followUps = book.kinds().followUps();
            Long number = activity;
            List<FollowUp> all =
                    number == null
                            ? followUps.since(LocalDate.of(console.today().getYear() - 1, 1, 1))
                            : followUps.of(book.activities().get(new ActivityId(number)).id());
            List<Map<String, Object>> rows =
                    all.stream()
                            .filter(one -> !open || one.done() == null)
                            .map(one -> FollowUpCommand.row(one, console))
                            .toList();
            console.result(Map.of("followups", rows));
            TextTable.of(rows).forEach(console::say);
            console.say(console.text("cli.followup.count", rows.size()));
            return DONE;
        }
    }
}
