package org.branchbook.peoplecommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The roster as of any day: who was here, as what, who was due and who could vote. */
@Command(name = "roster")
final class RosterCommand extends ToolCommand {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.roster.on")
    private @Nullable LocalDate on;

    RosterCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.roster.summary";
    }

    @Override
    protected int run() {
        LocalDate day = on == null ? console.today() : on;
        try (OpenBook book = open()) {
            List<RosterEntry> roster = book.members().roster(day);
            List<Map<String, Object>> rows = new ArrayList<>();
            roster.forEach(entry -> rows.add(row(entry, book)));
            TextTable.of(rows).forEach(console::say);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("on", day.toString());
            values.put("full", count(roster, RosterEntry::full));
            values.put("members", count(roster, RosterEntry::counts));
            values.put("due", count(roster, RosterEntry::due));
            values.put("voters", count(roster, RosterEntry::votes));
            String sums =
                    console.text(
                            "cli.roster.sums",
                            day,
                            values.get("members"),
                            values.get("full"),
                            values.get("due"),
                            values.get("voters"));
            values.put("people", rows);
            return done(sums, values);
        }
    }

    private static int count(
            List<RosterEntry> roster, java.util.function.Predicate<RosterEntry> claim) {
        return (int) roster.stream().filter(claim).count();
    }

    private Map<String, Object> row(RosterEntry entry, OpenBook book) {
        Stage stage = entry.stage();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", entry.id().value());
        row.put("name", entry.name());
        row.put("number", entry.member().value(MemberField.NUMBER));
        row.put("stage", stage == null ? "" : said(stage));
        row.put("group", entry.group() == null ? "" : book.branches().groupName(entry.group()));
        row.put("posts", entry.posts().stream().sorted().map(this::said).collect(listed()));
        row.put("standing", standing(entry.standing(), new FactWords(console, book)));
        row.put("due", flag(entry.due(), "cli.roster.due"));
        row.put("votes", flag(entry.votes(), "cli.roster.votes"));
        return row;
    }

    private String standing(RosterEntry.Standing standing, FactWords words) {
        List<@Nullable Fact> facts =
                java.util.Arrays.<@Nullable Fact>asList(
                        standing.status(),
                        standing.rights(),
                        standing.exclusion(),
                        standing.away(),
                        standing.lost(),
                        standing.outcome());
        return facts.stream()
                .filter(java.util.Objects::nonNull)
                .map(fact -> console.json() ? fact.kind().name() : words.kindAndDetail(fact))
                .collect(listed());
    }

    private <E extends Enum<E> & org.branchbook.base.Messages.Texted> String said(E value) {
        return console.json() ? value.name() : console.messages().text(value);
    }

    private static java.util.stream.Collector<CharSequence, ?, String> listed() {
        return Collectors.joining("、");
    }

    private Object flag(boolean holds, String key) {
        return console.json() ? holds : holds ? console.text(key) : "";
    }
}
