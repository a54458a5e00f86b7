package org.branchbook.recordcommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.check.Checks;
import org.branchbook.check.Finding;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.home.OpenBook;
import org.branchbook.rules.CheckLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what a reviewer would find in a record or in a year; status 1 where something must go. */
@Command(name = "check")
final class CheckCommand extends ToolCommand {
    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.check.activity")
    private @Nullable Long activity;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.check.year")
    private @Nullable Integer year;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.check.summary";
    }

    @Override
    protected int run() {
        if (activity != null && year != null) {
            throw wrong("cli.check.either");
        }
        try (OpenBook book = open()) {
            Checks checks = book.records().checks();
            int wanted = year == null ? console.today().getYear() : year;
            List<Finding> found =
                    activity == null ? checks.ofYear(wanted) : checks.of(new ActivityId(activity));
            List<Map<String, Object>> rows = new ArrayList<>();
            found.forEach(each -> rows.add(row(each)));
            tell(found, rows);
            return found.stream().anyMatch(Finding::error) ? WRONG : DONE;
        }
    }

    private void tell(List<Finding> found, List<Map<String, Object>> rows) {
        Map<String, Object> result = new LinkedHashMap<>();
        List<Object> counts = new ArrayList<>();
        for (CheckLevel level : List.of(CheckLevel.ERROR, CheckLevel.WARNING, CheckLevel.HINT)) {
            long count = found.stream().filter(each -> each.level() == level).count();
            result.put(level.name(), count);
            counts.add(count);
        }
        result.put("findings", rows);
        console.result(result);
        for (Finding each : found) {
            ActivityId id = each.spot().activity();
            console.say(
                    console.text(
                            id == null ? "cli.check.line" : "cli.check.lineOf",
                            each.level().letter(),
                            each.code(),
                            each.text(console.messages()),
                            id == null ? 0 : id.value()));
        }
        console.say(console.text("cli.check.counts", counts.toArray()));
    }

    private Map<String, Object> row(Finding found) {
        ActivityId id = found.spot().activity();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", found.code());
        row.put("level", found.level().name());
        if (id != null) {
            row.put("activity", id.value());
        }
        row.put("day", found.spot().day().toString());
        row.put("part", found.spot().part().name());
        row.put("text", found.text(console.messages()));
        row.put("todo", console.text(found.todo()));
        row.put("basis", found.basis().text(console.messages()));
        return row;
    }
}
