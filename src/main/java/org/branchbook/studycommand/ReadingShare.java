package org.branchbook.studycommand;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.reading.Note;
import org.branchbook.reading.Readings;
import org.branchbook.sharing.Shares;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a note to an activity, as its writer wants it. */
@Command(name = "share")
final class ReadingShare extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.reading.number")
    private long number;

    @Option(
            names = "--activity",
            required = true,
            paramLabel = "NUMBER",
            descriptionKey = "cli.activity")
    private long activity;

    @Option(names = "--minutes", descriptionKey = "cli.reading.minutes")
    private boolean minutes;

    @Mixin private final YearOption year = new YearOption();

    ReadingShare(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.reading.share";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            Readings readings = book.leiFeng().study().readings();
            Note note =
                    readings.note(wanted, number)
                            .orElseThrow(() -> new AppException("reading.noNote", number));
            ActivityId id = new ActivityId(activity);
            LocalDate day = note.draft().on();
            book.leiFeng()
                    .shares()
                    .share(
                            new Shares.Text(
                                    console.text("reading.share.name"),
                                    note.name(),
                                    day == null ? console.today() : day,
                                    note.draft().text()),
                            id,
                            minutes ? Shares.Place.MINUTES : Shares.Place.MATERIALS);
            readings.shared(number, id);
            return done(
                    console.text("sharing.shared", book.activities().get(id).title()),
                    Map.of("note", number, "activity", activity));
        }
    }
}
