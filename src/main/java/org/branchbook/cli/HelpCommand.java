package org.branchbook.cli;

import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a command takes, or which commands there are. */
@Command(name = "help")
final class HelpCommand extends ToolCommand {
    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "cli.help.command")
    private String name = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    HelpCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.help.summary";
    }

    @Override
    protected int run() {
        CommandLine root = spec.root().commandLine();
        CommandLine wanted = name.isEmpty() ? root : root.getSubcommands().get(name);
        if (wanted == null) {
            throw wrong(
                    "cli.unknownCommand", name, String.join(" ", root.getSubcommands().keySet()));
        }
        wanted.usage(console.out());
        return DONE;
    }
}
