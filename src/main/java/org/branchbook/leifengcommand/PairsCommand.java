package org.branchbook.leifengcommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.pair.MonthPair;
import org.branchbook.pair.PairListing;
import org.branchbook.pair.PairYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One lesson and one practice of every month. */
@Command(name = "pairs")
final class PairsCommand extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    PairsCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.pairs.summary";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            PairYear pairs = book.leiFeng().pairs().year(wanted);
            List<Map<String, Object>> rows = pairs.months().stream().map(this::row).toList();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("year", wanted);
            result.put("complete", pairs.complete());
            result.put("linked", pairs.linked());
            result.put("takeaways", pairs.takeaways());
            result.put("lecturers", pairs.lecturers());
            result.put("members", pairs.members());
            result.put("months", rows);
            return listed(new PairListing(book.leiFeng().pairs()), wanted, result);
        }
    }

    private Map<String, Object> row(MonthPair pair) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("month", pair.month());
        row.put("lesson", said(pair.found().lesson()));
        row.put("lecturers", String.join("、", pair.lecturers()));
        row.put("practice", said(pair.found().practice()));
        row.put("serviceDays", pair.serviceDays());
        row.put("film", said(pair.found().film()));
        row.put("complete", pair.complete());
        row.put("linked", pair.linked());
        return row;
    }

    private String said(@Nullable Activity one) {
        return one == null
                ? ""
                : one.date() + " " + one.title() + "（" + console.messages().text(one.state()) + "）";
    }
}
