package org.branchbook.brandcommand;

import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Service brands. */
@Command(name = "brand")
public final class BrandCommand extends ToolCommand {
    private BrandCommand(Console console) {
        super(console);
    }

    public static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new BrandCommand(console));
        command.addSubcommand(new BrandAdd(console));
        command.addSubcommand(new BrandEvidence(console));
        command.addSubcommand(new BrandList(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.brand.summary";
    }

    @Override
    protected int run() {
        throw wrong("cli.brand.which");
    }
}
