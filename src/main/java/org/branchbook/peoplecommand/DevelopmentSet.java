package org.branchbook.peoplecommand;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.ToolCommand;
import org.branchbook.development.Finding;
import org.branchbook.development.Pathway;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters the day of one step of somebody; what else was entered for the step stays. */
@Command(name = "set")
final class DevelopmentSet extends ToolCommand {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.development.member")
    private String name = "";

    @Parameters(index = "1", paramLabel = "STEP", descriptionKey = "cli.development.step")
    private int number;

    @Parameters(index = "2", paramLabel = "DATE", descriptionKey = "cli.development.date")
    private String date = "";

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.development.note")
    private @Nullable String note;

    DevelopmentSet(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.development.set";
    }

    @Override
    protected int run() {
        if (number < 1 || number > Step.all().size()) {
            throw wrong("cli.development.noStep", number);
        }
        PartialDate day =
                DateReader.read(date).orElseThrow(() -> wrong("cli.badDate", "DATE", date));
        try (OpenBook book = open()) {
            LocalDate today = console.today();
            MemberId id = person(book, today, name);
            StepEntry before = book.developments().of(id, today).development().entry(number);
            StepEntry entry = before.withDay(day);
            book.developments().set(id, number, note == null ? entry : entry.withNote(note));
            Pathway now = book.developments().of(id, today);
            for (Finding finding : now.line(number).findings()) {
                console.note(finding.full(console.messages()));
            }
            String who = now.development().person().name();
            String step = Step.of(number).name(console.messages());
            return done(
                    console.text("cli.development.entered", who, number, step, day.toString()),
                    Map.of(
                            "person",
                            who,
                            "step",
                            number,
                            "date",
                            day.toString(),
                            "findings",
                            now.line(number).findings().stream().map(Finding::code).toList()));
        }
    }

    /** Somebody of the roster as of a day, by name or number. */
    static MemberId person(OpenBook book, LocalDate day, String typed) {
        return NameMatch.among(book.members().roster(day)).find(typed);
    }
}
