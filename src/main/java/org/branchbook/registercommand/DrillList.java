package org.branchbook.registercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.drill.Drill;
import org.branchbook.drill.DrillTerm;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The drills of a year, and how many each term had. */
@Command(name = "list")
final class DrillList extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    DrillList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.drill.list";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            List<DrillTerm> terms = book.leiFeng().registers().drills().terms(wanted);
            List<Map<String, Object>> rows =
                    book.leiFeng().registers().drills().year(wanted).stream()
                            .map(DrillList::row)
                            .toList();
            return listed(
                    book.leiFeng().listings().named("drill"),
                    wanted,
                    Map.of(
                            "year",
                            wanted,
                            "terms",
                            terms.stream().map(this::term).toList(),
                            "drills",
                            rows));
        }
    }

    private Map<String, Object> term(DrillTerm term) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", term.named(console.messages()));
        values.put("held", term.held());
        values.put("wanted", term.wanted());
        values.put("enough", term.enough());
        return values;
    }

    private static Map<String, Object> row(Drill one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("on", one.draft().on().toString());
        row.put("subject", one.draft().subject());
        row.put("people", one.draft().people());
        row.put("insurance", one.draft().insurance());
        row.put("note", one.draft().more().note());
        return row;
    }
}
