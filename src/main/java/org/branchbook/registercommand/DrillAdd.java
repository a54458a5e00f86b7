package org.branchbook.registercommand;

import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.NoteOption;
import org.branchbook.command.ToolCommand;
import org.branchbook.drill.Drill;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans an emergency drill, or writes down one that was held. */
@Command(name = "add")
final class DrillAdd extends ToolCommand {
    @Parameters(paramLabel = "SUBJECT", descriptionKey = "cli.drill.subject")
    private String subject = "";

    @Option(names = "--people", paramLabel = "COUNT", descriptionKey = "cli.drill.people")
    private int people;

    @Option(names = "--insurance", paramLabel = "TEXT", descriptionKey = "cli.visit.insurance")
    private String insurance = "";

    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.service.activity")
    private @Nullable Long activity;

    @Mixin private final DayOption on = new DayOption();
    @Mixin private final NoteOption note = new NoteOption();

    DrillAdd(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.drill.add";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            ActivityId record = activity == null ? null : new ActivityId(activity);
            Drill.Draft draft =
                    new Drill.Draft(
                            on.of(console),
                            subject,
                            people,
                            insurance,
                            new Drill.More(record, note.value()));
            long id = book.leiFeng().registers().drills().kept().add(draft);
            return done(console.text("register.added", subject), Map.of("number", id));
        }
    }
}
