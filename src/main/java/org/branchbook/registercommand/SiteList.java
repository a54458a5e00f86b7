package org.branchbook.registercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.site.SiteWork;
import org.branchbook.site.Sites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The work on places in a year. */
@Command(name = "list")
final class SiteList extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    SiteList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.site.list";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            List<Map<String, Object>> rows =
                    book.leiFeng().registers().sites().year(wanted).stream()
                            .map(SiteList::row)
                            .toList();
            return listed(
                    book.leiFeng().listings().named("site"),
                    wanted,
                    Map.of("year", wanted, "sites", rows));
        }
    }

    private static Map<String, Object> row(Sites.Seen seen) {
        SiteWork.Draft draft = seen.work().draft();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", seen.work().id());
        row.put("on", draft.on().toString());
        row.put("site", draft.site());
        row.put("times", seen.times());
        row.put("area", Objects.requireNonNullElse(draft.measures().area(), 0));
        row.put("waste", Objects.requireNonNullElse(draft.measures().waste(), 0));
        row.put("trees", Objects.requireNonNullElse(draft.measures().trees(), 0));
        row.put("bothPhotos", draft.photos().both());
        row.put("note", draft.note());
        return row;
    }
}
