package org.branchbook.leifengcommand;

import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Voluntary service: entering it, listing it, its hours and its shifts. */
@Command(name = "service")
final class ServiceCommand extends ToolCommand {
    ServiceCommand(Console console) {
        super(console);
    }

    static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new ServiceCommand(console));
        command.addSubcommand(new ServiceAdd(console));
        command.addSubcommand(new ServiceList(console));
        command.addSubcommand(new ServiceHours(console));
        command.addSubcommand(new ServiceCoverage(console));
        command.addSubcommand(new ServiceShifts(console));
        command.addSubcommand(new ServiceSlots(console));
        command.addSubcommand(new ServiceSignUp(console));
        command.addSubcommand(new ServiceArrive(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.service.summary";
    }

    @Override
    protected int run() {
        throw wrong("cli.service.which");
    }
}
