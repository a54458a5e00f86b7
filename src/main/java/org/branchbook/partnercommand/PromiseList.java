package org.branchbook.partnercommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.partner.Practice;
import org.branchbook.partner.Promise;
import picocli.CommandLine.Command;

/** What was promised to partners, by when, and what was delivered. */
@Command(name = "list")
final class PromiseList extends ToolCommand {

    PromiseList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.promise.list";
    }

    @Override
    protected int run() {
        int year = console.today().getYear();
        try (OpenBook book = open()) {
            List<Promise> all = book.leiFeng().registers().promises().all();
            long done = all.stream().filter(Promise::delivered).count();
            Practice practice = book.leiFeng().registers().practice(year);
            return listed(
                    book.leiFeng().listings().named("promise"),
                    year,
                    Map.of(
                            "delivered",
                            done,
                            "themeDays",
                            practice.themeDays(),
                            "themeDaysWithPractice",
                            practice.practised(),
                            "promises",
                            all.stream().map(PromiseList::row).toList()));
        }
    }

    private static Map<String, Object> row(Promise one) {
        Promise.Draft draft = one.draft();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("partner", one.partner());
        row.put("problem", draft.problem());
        row.put("deliverable", draft.deliverable());
        row.put("owner", draft.by().owner());
        row.put("due", Objects.toString(draft.by().due(), ""));
        row.put("done", Objects.toString(draft.done().on(), ""));
        row.put("proof", draft.done().proof());
        return row;
    }
}
