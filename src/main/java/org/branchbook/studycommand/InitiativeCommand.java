package org.branchbook.studycommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.initiative.Clause;
import org.branchbook.initiative.InitiativeListing;
import org.branchbook.initiative.Initiatives;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What superiors asked for, and how many clauses have evidence. */
@Command(name = "initiative")
final class InitiativeCommand extends ToolCommand {
    InitiativeCommand(Console console) {
        super(console);
    }

    static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new InitiativeCommand(console));
        command.addSubcommand(new InitiativeAdd(console));
        command.addSubcommand(new InitiativeTie(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.initiative.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Initiatives.Standing one : book.leiFeng().study().initiatives().standings()) {
                Map<String, Object> row = row(one);
                row.put("list", one.clauses().stream().map(InitiativeCommand::clause).toList());
                rows.add(row);
            }
            return listed(
                    new InitiativeListing(book.leiFeng().study().initiatives()),
                    console.today().getYear(),
                    Map.of("initiatives", rows));
        }
    }

    private static Map<String, Object> row(Initiatives.Standing one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.initiative().id());
        row.put("title", one.initiative().title());
        row.put("document", one.initiative().draft().number());
        row.put("due", day(one.initiative().draft().due()));
        row.put("clauses", one.clauses().size());
        row.put("withEvidence", one.proved());
        row.put("reported", day(one.initiative().reported()));
        return row;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Map<String, Object> clause(Clause one) {
        return Map.of(
                "position", one.position(),
                "text", one.text(),
                "evidence", one.proofs().size(),
                "proved", one.proved());
    }
}
