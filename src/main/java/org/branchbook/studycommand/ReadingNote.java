package org.branchbook.studycommand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.NameMatch;
import org.branchbook.command.TextFile;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.reading.Note;
import org.branchbook.reading.Readings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters what a reader noted. */
@Command(name = "note")
final class ReadingNote extends ToolCommand {
    @Parameters(paramLabel = "NAME", descriptionKey = "cli.reading.writer")
    private String name = "";

    @Mixin private final DayOption on = new DayOption();

    @Option(names = "--portion", paramLabel = "NUMBER", descriptionKey = "cli.reading.portion")
    private @Nullable Long portion;

    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.reading.file")
    private Path file = Path.of("");

    ReadingNote(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.reading.note";
    }

    @Override
    protected int run() {
        String text = TextFile.read(file);
        LocalDate day = on.of(console);
        try (OpenBook book = open()) {
            Readings readings = book.leiFeng().study().readings();
            MemberId writer = NameMatch.among(readings.readers()).find(name);
            long id = readings.notes().add(new Note.Draft(portion, writer, day, text));
            return done(console.text("cli.reading.noted", id), Map.of("number", id));
        }
    }
}
