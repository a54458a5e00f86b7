package org.branchbook.studycommand;

import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Begins a diary under a password. */
@Command(name = "create")
final class DiaryCreate extends ToolCommand {
    @Mixin private final DiaryKey key = new DiaryKey();

    DiaryCreate(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.diary.create";
    }

    @Override
    protected int run() {
        String typed = key.read();
        try (OpenBook book = open()) {
            book.leiFeng().diary().create(typed, typed);
            return done(console.text("cli.diary.created"), Map.of("created", true));
        }
    }
}
