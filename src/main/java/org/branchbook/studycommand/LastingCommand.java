package org.branchbook.studycommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.lasting.Lasting;
import org.branchbook.lasting.LastingListing;
import org.branchbook.lasting.Lastings;
import org.branchbook.lasting.Retention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who serves since when, and how many of last year's volunteers served again. */
@Command(name = "lasting")
final class LastingCommand extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    LastingCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.lasting.summary";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            Lastings lastings = book.leiFeng().study().lastings();
            List<Map<String, Object>> people =
                    lastings.people(wanted).stream().map(one -> row(one, wanted)).toList();
            Retention kept = lastings.retention(wanted);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("year", wanted);
            values.put("servedBefore", kept.before());
            values.put("servedAgain", kept.again());
            values.put("fresh", kept.fresh());
            values.put("people", people);
            return listed(new LastingListing(lastings), wanted, values);
        }
    }

    private static Map<String, Object> row(Lasting one, int year) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", one.name());
        row.put("first", one.first().toString());
        row.put("last", one.last().toString());
        row.put("years", one.years());
        row.put("anniversary", Math.max(0, one.anniversary(year)));
        return row;
    }
}
