package org.branchbook.backfill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.PersonIndex;
import org.branchbook.proposal.ProposalRow;
import org.branchbook.proposal.RowReport;
import org.branchbook.proposal.Said;
import org.branchbook.sheet.Cell;
import org.branchbook.table.Column;
import org.branchbook.table.DataRow;
import org.branchbook.table.Words;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list of attendance, each about one person. */
final class AttendanceRows {
    private static final int REASON_LIMIT = 300;

    private final Map<Column, Target> targets;
    private final Answers answers;
    private final PersonIndex index;
    private final Map<ActivityId, List<Entry.Marking>> marks = new LinkedHashMap<>();
    private final Map<MemberId, Integer> seen = new HashMap<>();

    /**
     * An activity that a column marks.
     *
     * @param rows its due list with the marks there are, by person
     */
    record Target(Activity activity, DueLists.Due due, Map<Object, AttendanceRow> rows) {}

    AttendanceRows(Map<Column, Target> targets, Answers answers) {
        this.targets = targets;
        this.answers = answers;
        Map<MemberId, RosterEntry> people = new LinkedHashMap<>();
        targets.values().stream()
                .flatMap(target -> target.due().people().stream())
                .forEach(entry -> people.putIfAbsent(entry.id(), entry));
        this.index = new PersonIndex(List.copyOf(people.values()));
    }

    /** What would be marked, by activity. */
    Map<ActivityId, List<Entry.Marking>> marks() {
        return marks;
    }

    /**
     * @param list whether the sheet is about one activity, which the user names
     */
    ProposalRow read(DataRow row, boolean list) {
        RowReport report = new RowReport(row, AttendanceColumns.NAME);
        String name = row.text(AttendanceColumns.NAME);
        if (targets.isEmpty()) {
            String key = list ? "backfill.problem.noneChosen" : "backfill.problem.noColumns";
            Problem problem = Problem.of(AttendanceColumns.NAME, key);
            if (list) {
                report.wait(problem);
            } else {
                report.refuse(problem);
            }
            return report.done(name);
        }
        PersonIndex.Clue clue = new PersonIndex.Clue("", row.text(AttendanceColumns.NUMBER), name);
        Optional<RosterEntry> who = find(clue, report);
        who.ifPresent(entry -> read(entry, report));
        return report.done(who.map(RosterEntry::name).orElse(name));
    }

    private Optional<RosterEntry> find(PersonIndex.Clue clue, RowReport report) {
        PersonIndex.Found found = index.find(clue);
        Problem problem = found.problem();
        if (problem != null && problem.key().equals("proposal.person.unknown")) {
            report.refuse(
                    Problem.of(AttendanceColumns.NAME, "backfill.problem.notDue", clue.name()));
            return Optional.empty();
        }
        return index.find(clue, report, answers);
    }

    private void read(RosterEntry who, RowReport report) {
        Integer first = seen.putIfAbsent(who.id(), report.row().number());
        if (first != null) {
            report.refuse(
                    Problem.of(AttendanceColumns.NAME, "backfill.problem.twicePerson", first));
            return;
        }
        Map<ActivityId, Entry.Marking> wanted = new LinkedHashMap<>();
        targets.forEach((column, target) ->
                marking(who, column, report)
                        .ifPresent(marking -> take(target, column, marking, report, wanted)));
        if (!report.refused()) {
            wanted.forEach((id, marking) ->
                    marks.computeIfAbsent(id, _ -> new ArrayList<>()).add(marking));
        }
    }

    private Optional<Entry.Marking> marking(RosterEntry who, Column column, RowReport report) {
        DataRow row = report.row();
        Cell cell = row.cells().get(column);
        String text = cell == null ? "" : Words.value(cell.text());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<MarkWords.Marked> marked = MarkWords.read(text);
        if (marked.isEmpty()) {
            Problem problem = Problem.of(column.target(), "backfill.problem.mark", text);
            report.problems().add(row.at(column, problem, false));
            return Optional.empty();
        }
        Mark mark = marked.get().mark();
        String beside = targets.size() == 1 ? row.text(AttendanceColumns.REASON) : "";
        String reason = marked.get().reason().isEmpty() ? beside : marked.get().reason();
        if (reason.length() > REASON_LIMIT) {
            report.refuse(
                    Problem.of(AttendanceColumns.REASON, "activity.problem.tooLong", REASON_LIMIT));
            return Optional.empty();
        }
        String kept = mark == Mark.PRESENT ? "" : reason;
        return Optional.of(new Entry.Marking(who.id(), who.name(), mark, kept));
    }

    private static void take(
            Target target,
            Column column,
            Entry.Marking marking,
            RowReport report,
            Map<ActivityId, Entry.Marking> wanted) {
        AttendanceRow row = target.rows().get(marking.member());
        Activity activity = target.activity();
        if (row == null) {
            Problem problem =
                    Problem.of(
                            column.target(),
                            "backfill.warn.notDueThen",
                            marking.name(),
                            activity.date().toString());
            report.problems().add(report.row().at(column, problem, true));
            return;
        }
        boolean sameMark = row.is(marking.mark());
        String reason = sameMark && marking.reason().isEmpty() ? row.reason() : marking.reason();
        if (sameMark && reason.equals(row.reason())) {
            return;
        }
        say(row.mark(), activity.date().toString(), marking.mark(), Merge.beside(reason), report);
        wanted.put(
                activity.id(),
                new Entry.Marking(marking.member(), marking.name(), marking.mark(), reason));
    }

    private static void say(
            @Nullable Mark was, String day, Mark mark, String beside, RowReport report) {
        if (was == null) {
            report.add(Said.of("backfill.change.markOn", day, mark, beside));
        } else {
            report.change(Said.of("backfill.change.remarkOn", day, was, mark, beside));
        }
    }
}
