package org.branchbook.carecommand;

import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Those who are helped, and mentors with their students. */
@Command(name = "care")
public final class CareCommand extends ToolCommand {
    private CareCommand(Console console) {
        super(console);
    }

    public static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new CareCommand(console));
        command.addSubcommand(new CareAdd(console));
        command.addSubcommand(new CareContact(console));
        command.addSubcommand(new CareEnd(console));
        command.addSubcommand(new CareList(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.care.summary";
    }

    @Override
    protected int run() {
        throw wrong("cli.care.which");
    }
}
