package org.branchbook.recordcommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.RecordTerm;
import org.branchbook.amendment.Amendment;
import org.branchbook.amendment.Difference;
import org.branchbook.amendment.HandIn;
import org.branchbook.amendment.HandIns;
import org.branchbook.amendment.RecordVersion;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.home.OpenBook;

/** The versions of a record, its amendments and what the superior answered, in words and values. */
public record HistoryOfRecord(Console console, OpenBook book) {
    public int tell(ActivityId id) {
        Activity activity = book.activities().get(id);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("activity", id.value());
        values.put("title", activity.title());
        values.put("heldOn", activity.date().toString());
        values.put("enteredOn", activity.stamps().entered().toString());
        values.put("changedOn", activity.stamps().changed().toString());
        RecordTerm term =
                new RecordTerm(book.rules().book(), new WorkingDays(book.holidays().calendar()));
        values.put("late", term.late(activity) != null);
        boolean unchanged = !activity.closed() || book.amendments().unchanged(id);
        values.put("asClosed", unchanged);
        List<String> madeUp = activity.closed() ? book.amendments().madeUpSince(id) : List.of();
        values.put("madeUpSince", madeUp);
        console.say(
                console.text(
                        "cli.history.stamps",
                        id.value(),
                        activity.title(),
                        activity.date().toString(),
                        activity.stamps().entered().toLocalDate().toString(),
                        activity.stamps().changed().toLocalDate().toString()));
        values.put("versions", versions(id));
        values.put("amendments", amendments(id));
        values.put("handIns", handIns(id));
        if (!madeUp.isEmpty()) {
            console.say(console.text("review.madeUpSince", String.join("、", madeUp)));
        }
        if (!unchanged) {
            console.failed(console.text("cli.history.differs", id.value()));
        }
        console.result(values);
        return unchanged ? ToolCommand.DONE : ToolCommand.WRONG;
    }

    private List<Map<String, Object>> versions(ActivityId id) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RecordVersion version : book.amendments().versions(id)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("version", version.number());
            row.put("keptAt", version.kept().at().toString());
            row.put("by", version.kept().by());
            row.put("sha256", version.sha256());
            row.put("open", String.join(" ", version.open().codes()));
            row.put("reason", version.open().reason());
            rows.add(row);
        }
        TextTable.of(rows).forEach(console::say);
        return rows;
    }

    private List<Map<String, Object>> amendments(ActivityId id) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Amendment each : book.amendments().amendments(id)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("amendment", each.number());
            row.put("reason", each.reason());
            row.put("begunAt", each.begun().at().toString());
            row.put("by", each.begun().by());
            row.put("finished", each.finished() != null);
            row.put("changes", changes(each.changes(), console));
            rows.add(row);
            console.say(
                    console.text(
                            "cli.history.amendment",
                            each.number(),
                            each.begun().at().toLocalDate().toString(),
                            each.begun().by(),
                            each.reason()));
            TextTable.of(changes(each.changes(), console)).forEach(console::say);
        }
        return rows;
    }

    static List<Map<String, Object>> changes(List<Difference> changes, Console console) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Difference change : changes) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("field", console.json() ? change.name() : change.label(console.messages()));
            row.put("before", console.json() ? change.before() : change.before(console.messages()));
            row.put("after", console.json() ? change.after() : change.after(console.messages()));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> handIns(ActivityId id) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (HandIns.Kept kept : book.records().handIns().of(id)) {
            HandIn step = kept.handIn();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("on", step.on().toString());
            row.put(
                    "step",
                    console.json() ? step.kind().name() : console.messages().text(step.kind()));
            row.put("by", step.by());
            row.put("reason", step.reason());
            rows.add(row);
        }
        TextTable.of(rows).forEach(console::say);
        return rows;
    }
}
