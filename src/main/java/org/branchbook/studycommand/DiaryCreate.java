package org.branchbook.studycommand;

import java.nio.file.Path;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.TextFile;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begins a diary under a password. */
@Command(name = "create")
final class DiaryCreate extends ToolCommand {
    @Option(
            names = "--password-file",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.diary.password")
    private Path password = Path.of("");

    DiaryCreate(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.diary.create";
    }

    @Override
    protected int run() {
        String typed = TextFile.read(password);
        try (OpenBook book = open()) {
            book.leiFeng().diary().create(typed, typed);
            return done(console.text("cli.diary.created"), Map.of("created", true));
        }
    }
}
