package org.branchbook.leifengcommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.service.Coverage;
import org.branchbook.service.Integration;
import org.branchbook.servicelist.CoverageListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which members served in which quarter, and which integrations the projects reached. */
@Command(name = "coverage")
final class ServiceCoverage extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    ServiceCoverage(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.service.coverage";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            Coverage found = book.leiFeng().coverages().year(wanted);
            List<Map<String, Object>> rows =
                    found.lines().stream().map(ServiceCoverage::row).toList();
            Map<String, Object> areas = new LinkedHashMap<>();
            found.integrations().forEach((area, halves) -> areas.put(area.name(), halves));
            Map<String, Object> values =
                    Map.of("year", wanted, "members", rows, "integrations", areas);
            listed(new CoverageListing(book.leiFeng().coverages()), wanted, values);
            for (int half = 1; half <= 2; half++) {
                for (Integration area : found.uncovered(half)) {
                    console.say(
                            console.text(
                                    "cli.service.uncovered", half, console.messages().text(area)));
                }
            }
            return DONE;
        }
    }

    private static Map<String, Object> row(Coverage.Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", line.name());
        for (int quarter = 1; quarter <= 4; quarter++) {
            row.put("q" + quarter, line.days().get(quarter - 1));
        }
        row.put("last", line.last() == null ? "" : line.last().toString());
        return row;
    }
}
