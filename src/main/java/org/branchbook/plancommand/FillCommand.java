package org.branchbook.plancommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.filling.Proposal;
import org.branchbook.filling.YearPlans;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans what a year still needs; with --dry-run, only says what it would plan. */
@Command(name = "fill")
final class FillCommand extends ToolCommand {
    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.fill.year")
    private @Nullable Integer year;

    @Option(
            names = "--copy",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.fill.copy")
    private @Nullable Integer copy;

    @Option(names = "--pairs", descriptionKey = "cli.fill.pairs")
    private boolean pairs;

    @Option(names = "--films", descriptionKey = "cli.fill.films")
    private boolean films;

    @Option(names = "--dry-run", descriptionKey = "cli.fill.dryRun")
    private boolean dryRun;

    FillCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.fill.summary";
    }

    @Override
    protected int run() {
        int now = console.today().getYear();
        int wanted = year == null ? now : year;
        if (wanted < now) {
            throw wrong("cli.fill.over", wanted);
        }
        if (copy != null && (pairs || films)) {
            throw wrong("cli.fill.oneSource");
        }
        if (copy != null && copy >= wanted) {
            throw wrong("cli.fill.copyItself", copy, wanted);
        }
        try (OpenBook book = open()) {
            List<Proposal> proposals = proposals(book.yearPlans(), wanted);
            List<ActivityId> ids = dryRun ? List.of() : book.yearPlans().accept(proposals);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = 0; i < proposals.size(); i++) {
                rows.add(row(proposals.get(i), dryRun ? null : ids.get(i)));
            }
            console.result(Map.of("year", wanted, "planned", ids.size(), "proposals", rows));
            TextTable.of(rows).forEach(console::say);
            console.say(console.text(closing(rows.isEmpty()), rows.size(), wanted));
            return DONE;
        }
    }

    private List<Proposal> proposals(YearPlans plans, int wanted) {
        if (copy != null) {
            return plans.copy(copy, wanted);
        }
        return pairs || films ? plans.pairs(wanted, films) : plans.propose(wanted);
    }

    private String closing(boolean nothing) {
        if (nothing) {
            return copy == null ? "cli.fill.nothing" : "cli.fill.nothingToCopy";
        }
        return dryRun ? "cli.fill.proposed" : "cli.fill.planned";
    }

    private Map<String, Object> row(Proposal proposal, @Nullable ActivityId id) {
        ActivityPlan plan = proposal.plan();
        Map<String, Object> row = new LinkedHashMap<>();
        if (id != null) {
            row.put("activity", id.value());
        }
        row.put("date", plan.when().date().toString());
        row.put("start", plan.when().start().toString());
        row.put("end", plan.when().end().toString());
        row.put("type", console.json() ? plan.type().name() : console.messages().text(plan.type()));
        row.put("title", plan.title());
        row.put("why", proposal.why(console.messages()));
        return row;
    }
}
