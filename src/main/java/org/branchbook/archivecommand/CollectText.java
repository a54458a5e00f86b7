package org.branchbook.archivecommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.cadence.YearBoard;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.committee.BranchYear;
import org.branchbook.committee.Committee;
import org.branchbook.committee.HandedIn;
import org.branchbook.committee.Overview;
import org.branchbook.committee.PeriodLine;
import org.branchbook.committee.RecordLine;
import org.branchbook.committee.Twice;

/** The overview in words, as a terminal shows it. */
final class CollectText {
    private final Console console;
    private final Messages messages;

    CollectText(Console console) {
        this.console = console;
        this.messages = console.messages();
    }

    void say(Overview told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(
                heads(
                        "committee.branch",
                        "committee.cadence",
                        "committee.missing",
                        "committee.open",
                        "committee.members",
                        "committee.serviceHours",
                        "committee.months"));
        for (BranchYear branch : told.branches()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(text("committee.branch"), branch.branch());
            row.put(text("committee.cadence"), rate(branch.cadence()));
            row.put(text("committee.missing"), branch.missing());
            row.put(text("committee.open"), branch.open());
            row.put(text("committee.members"), branch.members().all());
            row.put(text("committee.serviceHours"), branch.service().hours());
            row.put(
                    text("committee.months"),
                    branch.service().monthsActive() + "/" + branch.service().monthsSoFar());
            rows.add(row);
        }
        TextTable.of(rows).forEach(console::say);
        lacking(told);
        console.say(
                console.text(
                        "cli.collect.total",
                        String.valueOf(told.year()),
                        told.branches().size(),
                        told.members(),
                        rate(told.cadence())));
    }

    private void lacking(Overview told) {
        for (PeriodLine line : told.missing()) {
            console.say(
                    console.text(
                            "cli.collect.missing",
                            told.of(line.bundle()).branch(),
                            line.period(),
                            line.name(messages)));
        }
        for (Twice twice : told.twice()) {
            console.say(console.text("cli.collect.twice", places(twice)));
        }
        for (Overview.Uncompared branch : told.uncompared()) {
            String key =
                    branch.otherKey() ? "committee.uncompared.key" : "committee.uncompared.codes";
            console.say(branch.branch() + ": " + console.text(key, branch.people()));
        }
    }

    private static String places(Twice twice) {
        return twice.places().stream()
                .map(place -> place.branch() + " (" + place.name() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String rate(YearBoard.Rate rate) {
        return rate.done() + "/" + rate.due();
    }

    private String text(String key) {
        return console.text(key);
    }

    private Map<String, Object> heads(String... keys) {
        Map<String, Object> heads = new LinkedHashMap<>();
        for (String key : keys) {
            heads.put(text(key), text(key));
        }
        return heads;
    }

    void say(HandedIn bundle, Committee.Detail detail) {
        console.say(bundle.path());
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(heads("archivedesk.date", "archivedesk.itemTitle", "committee.file"));
        for (RecordLine record : detail.records()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(text("archivedesk.date"), record.on());
            row.put(text("archivedesk.itemTitle"), record.title());
            row.put(text("committee.file"), record.file());
            rows.add(row);
        }
        TextTable.of(rows).forEach(console::say);
    }
}
