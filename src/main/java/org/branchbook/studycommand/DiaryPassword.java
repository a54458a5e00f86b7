package org.branchbook.studycommand;

import java.nio.file.Path;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.TextFile;
import org.branchbook.command.ToolCommand;
import org.branchbook.diary.Diary;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the diary another password. */
@Command(name = "password")
final class DiaryPassword extends ToolCommand {
    @Mixin private final DiaryKey key = new DiaryKey();

    @Option(
            names = "--new-file",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.diary.newPassword")
    private Path next = Path.of("");

    DiaryPassword(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.diary.change";
    }

    @Override
    protected int run() {
        String old = key.read();
        String wanted = TextFile.read(next);
        try (OpenBook book = open()) {
            Diary diary = book.leiFeng().diary();
            diary.unlock(old);
            diary.changePassword(old, wanted, wanted);
            return done(console.text("diary.passwordChanged"), Map.of("changed", true));
        }
    }
}
