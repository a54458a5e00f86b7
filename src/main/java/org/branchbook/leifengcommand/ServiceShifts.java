package org.branchbook.leifengcommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.Dates;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.shift.FillRate;
import org.branchbook.shift.Shift;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The shifts of a year, and how those that are over were filled. */
@Command(name = "shifts")
final class ServiceShifts extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    ServiceShifts(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.service.shifts";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            List<Shift> shifts = book.leiFeng().shifts().year(wanted);
            FillRate rate = book.leiFeng().shifts().filled(shifts);
            List<Map<String, Object>> rows = shifts.stream().map(ServiceShifts::row).toList();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("year", wanted);
            result.put("planned", rate.planned());
            result.put("served", rate.served());
            result.put("wanted", rate.wanted());
            result.put("signed", rate.signed());
            result.put("came", rate.came());
            result.put("saturdays", rate.saturdays());
            result.put("saturdaysServed", rate.onSaturday());
            result.put("shifts", rows);
            return listed(book.leiFeng().listings().named("shift"), wanted, result);
        }
    }

    private static Map<String, Object> row(Shift shift) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", shift.id());
        row.put("on", shift.draft().span().on().toString());
        row.put("from", Dates.time(shift.draft().span().from()));
        row.put("to", Dates.time(shift.draft().span().to()));
        row.put("project", shift.project());
        row.put("post", shift.draft().post());
        row.put("quota", shift.draft().quota());
        row.put(
                "people",
                shift.people().stream().map(Shift.SignUp::name).collect(Collectors.joining("、")));
        row.put("came", shift.came());
        return row;
    }
}
