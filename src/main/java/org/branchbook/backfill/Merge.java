package org.branchbook.backfill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityState;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Attendances;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.base.Dates;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.proposal.RowReport;
import org.branchbook.proposal.Said;
import org.branchbook.vote.Resolution;

/** Brings what a row says together with a record there is: blank never overwrites. */
final class Merge {
    private final Activities activities;
    private final Attendances attendances;

    Merge(Activities activities, Attendances attendances) {
        this.activities = activities;
        this.attendances = attendances;
    }

    /** Empty where nothing changes, as in a closed record, which the row is told of. */
    Optional<Entry> merge(Entry said, RowReport report) {
        Activity activity = said.known();
        if (activity == null) {
            return Optional.of(said);
        }
        // What would change of a closed record is told, not done.
        RowReport changes = new RowReport(report.row(), ActivityColumns.TITLE);
        if (activity.state() == ActivityState.PLANNED) {
            changes.change(Said.of("backfill.change.held"));
        }
        Entry merged =
                new Entry(
                        activity,
                        plan(activity.plan(), said.plan(), changes),
                        content(activity, said.content(), changes),
                        marks(activity, said.marks(), changes));
        List<Said> all = changes.done("").changes();
        if (activity.closed()) {
            if (!all.isEmpty()) {
                report.warn(
                        Problem.of(
                                ActivityColumns.TITLE,
                                "backfill.warn.closed",
                                activity.id().value()));
            }
            return Optional.empty();
        }
        all.forEach(report::change);
        changes.problems().forEach(report.problems()::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(merged);
    }

    private static ActivityPlan plan(ActivityPlan is, ActivityPlan said, RowReport changes) {
        ActivityPlan.When when = is.when();
        if (!said.when().end().equals(when.end())) {
            String before = Dates.time(when.end());
            String after = Dates.time(said.when().end());
            changes.change(Said.of("backfill.change.end", before, after));
        }
        ActivityPlan.People people = is.people();
        return new ActivityPlan(
                is.type(),
                text("backfill.change.title", is.title(), said.title(), changes),
                said.when(),
                text("backfill.change.place", is.place(), said.place(), changes),
                new ActivityPlan.People(
                        text(
                                "backfill.change.chair",
                                people.chair(),
                                said.people().chair(),
                                changes),
                        text(
                                "backfill.change.recorder",
                                people.recorder(),
                                said.people().recorder(),
                                changes),
                        people.audience()),
                is.more());
    }

    private static String text(String key, String is, String said, RowReport changes) {
        if (said.isEmpty() || said.equals(is)) {
            return is;
        }
        changes.change(Said.of(key, is, said));
        return said;
    }

    private Entry.Content content(Activity activity, Entry.Content said, RowReport changes) {
        List<String> agenda = activity.agenda();
        if (!said.agenda().isEmpty() && !said.agenda().equals(agenda)) {
            agenda = said.agenda();
            changes.change(Said.of("backfill.change.agenda", agenda.size()));
        }
        String minutes = activity.minutes();
        if (!said.minutes().isEmpty() && !said.minutes().equals(minutes.strip())) {
            changes.change(
                    Said.of("backfill.change.minutes", minutes.length(), said.minutes().length()));
            minutes = said.minutes();
        }
        return new Entry.Content(
                agenda,
                minutes,
                resolutions(activity, said.resolutions(), changes),
                observers(activity, said.observers(), changes));
    }

    /** Resolutions there are may carry votes, which no sheet has: they stay. */
    private List<Resolution> resolutions(
            Activity activity, List<Resolution> said, RowReport changes) {
        List<Resolution> are = activities.resolutions(activity.id());
        if (said.isEmpty() || wordings(are).equals(wordings(said))) {
            return are;
        }
        if (are.isEmpty()) {
            changes.change(Said.of("backfill.change.resolutions", said.size()));
            return said;
        }
        changes.warn(Problem.of(ActivityColumns.RESOLUTIONS, "backfill.warn.resolutions"));
        return are;
    }

    private static List<String> wordings(List<Resolution> resolutions) {
        return resolutions.stream().map(Resolution::wording).toList();
    }

    private List<Observer> observers(Activity activity, List<Observer> said, RowReport changes) {
        if (said.isEmpty()) {
            return List.of();
        }
        List<Observer> all = new ArrayList<>(attendances.observers(activity.id()));
        for (Observer observer : said) {
            boolean known = all.stream().anyMatch(o -> o.name().equals(observer.name()));
            if (!known) {
                all.add(observer);
                changes.change(Said.of("backfill.change.observer", observer.name()));
            }
        }
        return all;
    }

    private List<Entry.Marking> marks(
            Activity activity, List<Entry.Marking> said, RowReport changes) {
        if (said.isEmpty()) {
            return said;
        }
        Map<MemberId, AttendanceRow> rows = new HashMap<>();
        attendances.sheet(activity.id()).rows().forEach(row -> rows.put(row.person().id(), row));
        return changed(rows, said, changes);
    }

    /** The marks that differ from those there are. */
    static List<Entry.Marking> changed(
            Map<MemberId, AttendanceRow> rows, List<Entry.Marking> said, RowReport changes) {
        List<Entry.Marking> changed = new ArrayList<>();
        for (Entry.Marking marking : said) {
            AttendanceRow row = rows.get(marking.member());
            String before = row == null ? "" : row.reason();
            String reason =
                    marking.reason().isEmpty() && row != null && row.is(marking.mark())
                            ? before
                            : marking.reason();
            if (row != null && row.is(marking.mark()) && reason.equals(before)) {
                continue;
            }
            changed.add(
                    new Entry.Marking(marking.member(), marking.name(), marking.mark(), reason));
            Mark was = row == null ? null : row.mark();
            if (was == null) {
                changes.add(
                        Said.of(
                                "backfill.change.mark",
                                marking.name(),
                                marking.mark(),
                                beside(reason)));
            } else {
                changes.change(
                        Said.of(
                                "backfill.change.remark",
                                marking.name(),
                                was,
                                marking.mark(),
                                beside(reason)));
            }
        }
        return changed;
    }

    /** A reason as it stands behind a mark. */
    static String beside(String reason) {
        return reason.isEmpty() ? "" : "（" + reason + "）";
    }
}
