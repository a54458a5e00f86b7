package org.branchbook.registercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.visit.Visit;
import org.branchbook.visit.VisitYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The visits of a year, and which members were not on any. */
@Command(name = "list")
final class VisitList extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    VisitList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.visit.list";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            VisitYear found = book.leiFeng().registers().visits().standing(wanted);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("year", wanted);
            figures.put("members", found.members());
            figures.put("went", found.went());
            figures.put("wantedVisits", found.wanted().visits());
            figures.put("without", found.without());
            figures.put("reflectionsDue", found.reflections().due());
            figures.put("reflections", found.reflections().back());
            figures.put("enoughReflections", found.reflections().enough(found.wanted()));
            List<Map<String, Object>> rows =
                    book.leiFeng().registers().visits().year(wanted).stream()
                            .map(this::row)
                            .toList();
            figures.put("visits", rows);
            return listed(book.leiFeng().listings().named("visit"), wanted, figures);
        }
    }

    private Map<String, Object> row(Visit one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("on", one.draft().on().toString());
        row.put("site", one.draft().site());
        row.put("guide", one.draft().trip().guide());
        row.put("people", one.visitors().size());
        row.put("reflections", one.reflections());
        row.put("missing", one.missing(console.messages()));
        return row;
    }
}
