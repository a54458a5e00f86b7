package org.branchbook.carecommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.care.Care;
import org.branchbook.care.CareFigures;
import org.branchbook.care.CareListing;
import org.branchbook.care.Cares;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;

/** Everybody who is helped or accompanied, with the next contact. */
@Command(name = "list")
final class CareList extends ToolCommand {
    CareList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.care.list";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Cares cares = book.leiFeng().deeds().cares();
            List<Care> all = cares.all();
            CareFigures figures = CareFigures.of(all, cares.months());
            List<Map<String, Object>> rows = all.stream().map(this::row).toList();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("cases", figures.cases());
            result.put("closed", figures.closed());
            result.put("responseDays", figures.response());
            result.put("pairs", figures.pairs());
            result.put("inTime", figures.inTime());
            result.put("care", rows);
            return listed(new CareListing(cares), console.today().getYear(), result);
        }
    }

    private Map<String, Object> row(Care one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("kind", one.draft().kind().name());
        row.put("code", one.draft().code());
        row.put("owner", one.draft().owner());
        row.put("need", one.draft().need());
        row.put("contacts", one.contacts().size());
        row.put("next", Objects.toString(one.next(), ""));
        row.put("overdue", one.overdue(console.today()));
        return row;
    }
}
