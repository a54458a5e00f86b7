package org.branchbook.carecommand;

import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Living Lei Feng cases, from nomination to channels. */
@Command(name = "case")
public final class CaseCommand extends ToolCommand {
    private CaseCommand(Console console) {
        super(console);
    }

    public static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new CaseCommand(console));
        command.addSubcommand(new CaseNominate(console));
        command.addSubcommand(new CaseVerify(console));
        command.addSubcommand(new CaseConsent(console));
        command.addSubcommand(new CasePublish(console));
        command.addSubcommand(new CaseList(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.case.summary";
    }

    @Override
    protected int run() {
        throw wrong("cli.case.which");
    }
}
