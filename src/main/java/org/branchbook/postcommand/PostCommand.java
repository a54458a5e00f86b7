package org.branchbook.postcommand;

import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Commitments at the post and deeds that colleagues confirm. */
@Command(name = "post")
public final class PostCommand extends ToolCommand {
    private PostCommand(Console console) {
        super(console);
    }

    public static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new PostCommand(console));
        command.addSubcommand(new PostAdd(console));
        command.addSubcommand(new PostResult(console));
        command.addSubcommand(new PostDeedAdd(console));
        command.addSubcommand(new PostConfirm(console));
        command.addSubcommand(new PostList(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.post.summary";
    }

    @Override
    protected int run() {
        throw wrong("cli.post.which");
    }
}
