package org.branchbook.studycommand;

import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.diary.Diary;
import org.branchbook.home.OpenBook;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Whether there is a diary and whether copies of it go with backups: all that can be told. */
@Command(name = "diary")
final class DiaryCommand extends ToolCommand {
    DiaryCommand(Console console) {
        super(console);
    }

    static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new DiaryCommand(console));
        command.addSubcommand(new DiaryCreate(console));
        command.addSubcommand(new DiaryWrite(console));
        command.addSubcommand(new DiaryList(console));
        command.addSubcommand(new DiaryPassword(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.diary.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Diary diary = book.leiFeng().diary();
            boolean there = diary.state() != Diary.State.NONE;
            return done(
                    console.text(
                            !there
                                    ? "cli.diary.none"
                                    : diary.inBackups()
                                            ? "cli.diary.copied"
                                            : "cli.diary.notCopied"),
                    Map.of("exists", there, "inBackups", diary.inBackups()));
        }
    }
}
