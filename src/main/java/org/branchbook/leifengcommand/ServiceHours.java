package org.branchbook.leifengcommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.service.HoursTable;
import org.branchbook.service.ServiceCategory;
import org.branchbook.servicelist.HoursListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The hours of a year per person and category. */
@Command(name = "hours")
final class ServiceHours extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    ServiceHours(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.service.hours";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            HoursTable table = book.leiFeng().services().table(wanted);
            List<Map<String, Object>> rows =
                    table.lines().stream().map(line -> row(table, line)).toList();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("year", wanted);
            result.put("people", rows);
            result.put("total", table.total());
            return listed(new HoursListing(book.leiFeng().services(), wanted), wanted, result);
        }
    }

    private static Map<String, Object> row(HoursTable table, HoursTable.Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", line.name());
        row.put("as", line.identity().name());
        row.put("times", line.times());
        for (ServiceCategory category : table.categories()) {
            Object hours = line.hours().get(category);
            row.put(category.documentName(), hours == null ? 0 : hours);
        }
        row.put("total", line.total());
        return row;
    }
}
