package org.branchbook.formcommand;

import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.followup.FollowUp;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is to be done after activities: follow-ups and items of rectification lists. */
@Command(name = "followup")
final class FollowUpCommand extends ToolCommand {
    FollowUpCommand(Console console) {
        super(console);
    }

    static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new FollowUpCommand(console));
        command.addSubcommand(new FollowUpAdd(console));
        command.addSubcommand("done", new FollowUpDone(console, true));
        command.addSubcommand("reopen", new FollowUpDone(console, false));
        command.addSubcommand(new FollowUpList(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.followup.summary";
    }

    @Override
    protected int run() {
        throw wrong("cli.followup.which");
    }

    static Map<String, Object> row(FollowUp one, Console console) {
        FollowUp.Done done = one.done();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("state", word(one.state(console.today()), console));
        row.put("kind", word(one.draft().kind(), console));
        row.put("due", one.dueOn().toString());
        row.put("owner", one.draft().owner());
        row.put("problem", one.draft().problem());
        row.put("task", one.draft().task());
        row.put("activity", one.activity().value());
        row.put("done", done == null ? "" : done.on().toString());
        row.put("proof", done == null ? "" : done.proof());
        return row;
    }

    private static <E extends Enum<E> & org.branchbook.base.Messages.Texted> String word(
            E value, Console console) {
        return console.json() ? value.name() : console.messages().text(value);
    }
}
