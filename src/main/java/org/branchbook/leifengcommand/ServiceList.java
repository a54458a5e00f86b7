package org.branchbook.leifengcommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Dates;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceTime;
import org.branchbook.service.Stint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The service records of a year, the latest first. */
@Command(name = "list")
final class ServiceList extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    ServiceList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.service.list";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            ServiceTime time = book.leiFeng().services().time();
            Map<Long, Project> projects = book.leiFeng().projects().ever();
            List<Map<String, Object>> rows =
                    book.leiFeng().services().year(wanted).stream()
                            .map(stint -> row(stint, time, projects))
                            .toList();
            return listed(
                    book.leiFeng().listings().named("service"),
                    wanted,
                    Map.of("year", wanted, "services", rows));
        }
    }

    private static Map<String, Object> row(
            Stint stint, ServiceTime time, Map<Long, Project> projects) {
        Stint.Draft draft = stint.draft();
        Project project = projects.get(draft.work().project());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", stint.id());
        row.put("on", draft.span().on().toString());
        row.put("start", Dates.time(draft.span().from()));
        row.put("end", Dates.time(draft.span().to()));
        row.put("name", stint.name());
        row.put("as", draft.identity().name());
        row.put("category", draft.work().category().documentName());
        row.put("project", project == null ? "" : project.name());
        row.put("hours", time.hours(draft));
        row.put("beneficiary", draft.work().served().code());
        row.put("late", stint.late());
        return row;
    }
}
