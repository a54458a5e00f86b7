package org.branchbook.peoplecommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.person.IdNumber;
import org.branchbook.repair.Duplicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists people who may stand on the roster twice, each pair with its reasons. */
@Command(name = "duplicates")
final class DuplicatesCommand extends ToolCommand {
    @Option(names = "--all", descriptionKey = "cli.duplicates.all")
    private boolean all;

    DuplicatesCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.duplicates.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Duplicate pair : book.duplicates().suspected()) {
                if (all || !pair.dismissed()) {
                    rows.add(row(pair));
                }
            }
            console.result(Map.of("duplicates", rows));
            TextTable.of(rows).forEach(console::say);
            console.say(console.text("cli.duplicates.count", rows.size()));
            return DONE;
        }
    }

    private Map<String, Object> row(Duplicate pair) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "one", pair.one());
        put(row, "other", pair.other());
        row.put(
                "reasons",
                console.json()
                        ? pair.reasons().stream().map(Enum::name).toList()
                        : String.join(
                                "；",
                                pair.reasons().stream().map(console.messages()::text).toList()));
        if (all) {
            row.put("dismissed", pair.dismissed());
        }
        return row;
    }

    private static void put(Map<String, Object> row, String side, RosterEntry entry) {
        row.put(side, entry.id().value());
        row.put(side + "Name", entry.name());
        row.put(side + "Number", entry.member().value(MemberField.NUMBER));
        row.put(side + "IdNumber", IdNumber.mask(entry.member().value(MemberField.ID_NUMBER)));
    }
}
