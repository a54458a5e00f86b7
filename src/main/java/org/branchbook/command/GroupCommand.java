package org.branchbook.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A noun whose verbs are commands of their own, as {@code donation add}. */
@Command(name = "group")
public final class GroupCommand extends ToolCommand {
    private final String summary;
    private String parts = "";

    private GroupCommand(Console console, String summary) {
        super(console);
        this.summary = summary;
    }

    /**
     * @param summary the key of what the noun is
     * @param verbs in the order in which help lists them
     */
    public static CommandLine of(Console console, String noun, String summary, Object... verbs) {
        GroupCommand group = new GroupCommand(console, summary);
        CommandLine command = new CommandLine(group);
        command.setCommandName(noun);
        for (Object verb : verbs) {
            command.addSubcommand(verb);
        }
        group.parts = noun + " " + String.join(" | ", command.getSubcommands().keySet());
        return command;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    protected int run() {
        throw wrong("cli.which", parts);
    }
}
