package org.branchbook.studycommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.service.ServiceCategory;
import org.branchbook.takeaway.Practice;
import org.branchbook.takeaway.Takeaway;
import org.branchbook.takeaway.TakeawayListing;
import org.branchbook.takeaway.Takeaways;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The practices of a year and what each taught; with --activity writes it down for one. */
@Command(name = "takeaways")
final class TakeawaysCommand extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private @Nullable Long activity;

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.takeaways.text")
    private @Nullable String text;

    @Option(names = "--keywords", paramLabel = "TEXT", descriptionKey = "cli.takeaways.keywords")
    private String keywords = "";

    TakeawaysCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.takeaways.summary";
    }

    @Override
    protected int run() {
        if ((activity == null) != (text == null)) {
            throw wrong("cli.missing", activity == null ? "--activity NUMBER" : "--text TEXT");
        }
        try (OpenBook book = open()) {
            Takeaways takeaways = book.leiFeng().study().takeaways();
            if (activity != null && text != null) {
                write(book, takeaways, new ActivityId(activity), text);
            }
            int wanted = year.of(console);
            List<Practice> practices = takeaways.year(wanted);
            List<Map<String, Object>> rows = practices.stream().map(this::row).toList();
            return listed(
                    new TakeawayListing(takeaways),
                    wanted,
                    Map.of(
                            "practices",
                            rows,
                            "count",
                            rows.size(),
                            "withTakeaway",
                            Takeaways.said(practices)));
        }
    }

    private void write(OpenBook book, Takeaways takeaways, ActivityId id, String said) {
        Practice practice =
                takeaways.year(book.activities().get(id).date().getYear()).stream()
                        .filter(one -> id.equals(one.key().activity()))
                        .findFirst()
                        .orElseThrow(() -> new AppException("takeaway.noPractice", id.value()));
        takeaways.save(practice.key(), new Takeaway(keywords, said));
    }

    private Map<String, Object> row(Practice one) {
        ServiceCategory category = one.key().category();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("on", one.key().on().toString());
        row.put("practice", one.title());
        row.put("category", category == null ? "" : category.documentName());
        row.put("people", one.people());
        row.put("keywords", one.takeaway().keywords());
        row.put("takeaway", one.takeaway().text());
        return row;
    }
}
