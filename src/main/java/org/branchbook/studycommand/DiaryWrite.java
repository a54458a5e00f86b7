package org.branchbook.studycommand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.DayOption;
import org.branchbook.command.TextFile;
import org.branchbook.command.ToolCommand;
import org.branchbook.diary.Diary;
import org.branchbook.diary.Entry;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a page written elsewhere into the diary. */
@Command(name = "write")
final class DiaryWrite extends ToolCommand {
    @Mixin private final DiaryKey key = new DiaryKey();

    @Mixin private final DayOption on = new DayOption();

    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.diary.file")
    private Path file = Path.of("");

    DiaryWrite(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.diary.write";
    }

    @Override
    protected int run() {
        String typed = key.read();
        String text = TextFile.read(file);
        LocalDate day = on.of(console);
        try (OpenBook book = open()) {
            Diary diary = book.leiFeng().diary();
            diary.unlock(typed);
            long id = diary.save(new Entry(0, day, text, ""));
            return done(console.text("cli.diary.written", day.toString()), Map.of("number", id));
        }
    }
}
