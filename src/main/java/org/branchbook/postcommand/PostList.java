package org.branchbook.postcommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.DeedFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.post.Commitment;
import org.branchbook.post.CommitmentListing;
import org.branchbook.post.DeedQuarters;
import org.branchbook.post.PostDeed;
import org.branchbook.post.PostDeedListing;
import org.branchbook.post.QuarterListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Commitments, deeds and confirmed deeds by quarter of a year. */
@Command(name = "list")
final class PostList extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    PostList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.post.list";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            DeedFeatures doors = book.leiFeng().deeds();
            List<Map<String, Object>> commitments =
                    doors.commitments().year(wanted).stream().map(this::row).toList();
            List<Map<String, Object>> deeds =
                    doors.postDeeds().year(wanted).stream().map(PostList::row).toList();
            DeedQuarters table = doors.postDeeds().quarters(wanted);
            List<Map<String, Object>> quarters = table.lines().stream().map(PostList::row).toList();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("year", wanted);
            result.put("commitments", commitments);
            result.put("deeds", deeds);
            result.put("quarters", quarters);
            listed(new CommitmentListing(doors.commitments()), wanted);
            listed(new PostDeedListing(doors.postDeeds()), wanted);
            return listed(new QuarterListing(doors.postDeeds()), wanted, result);
        }
    }

    private Map<String, Object> row(Commitment one) {
        Commitment.Result result = one.result();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("name", one.name());
        row.put("kind", one.draft().kind().name());
        row.put("promise", one.draft().aim().promise());
        row.put("indicator", one.draft().aim().indicator());
        row.put("baseline", one.draft().aim().baseline());
        row.put("due", String.valueOf(one.draft().due()));
        row.put("outcome", result == null ? "" : result.outcome().name());
        row.put("overdue", one.overdue(console.today()));
        return row;
    }

    private static Map<String, Object> row(PostDeed one) {
        PostDeed.Confirmation confirmed = one.confirmed();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("on", String.valueOf(one.draft().on()));
        row.put("name", one.name());
        row.put("deed", one.draft().deed());
        row.put("confirmedBy", confirmed == null ? "" : confirmed.by());
        return row;
    }

    private static Map<String, Object> row(DeedQuarters.Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", line.name());
        row.put("confirmed", line.confirmed());
        row.put("waiting", line.waiting());
        return row;
    }
}
