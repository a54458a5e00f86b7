package org.branchbook.backfill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.attendance.Mark;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.person.PersonName;
import org.branchbook.proposal.PersonIndex;
import org.branchbook.proposal.RowReport;
import org.jspecify.annotations.Nullable;

/** Holds the numbers and names of a row against the due list of that day. */
final class TurnoutCheck {
    private static final int REASON_LIMIT = 300;

    private final RowReport report;
    private final DueLists.Due due;

    TurnoutCheck(RowReport report, DueLists.Due due) {
        this.report = report;
        this.due = due;
    }

    /** The marks of those whom the row names. */
    List<Entry.Marking> marks(Wish.Turnout turnout) {
        compare(turnout);
        List<Entry.Marking> marks = new ArrayList<>();
        Map<MemberId, Mark> seen = new HashMap<>();
        turnout.names()
                .forEach((mark, names) -> {
                    for (NameList.Named named : names) {
                        RosterEntry who = find(mark, named.name());
                        if (who != null) {
                            add(marks, seen, who, mark, named.note());
                        }
                    }
                });
        return marks;
    }

    private void add(
            List<Entry.Marking> marks,
            Map<MemberId, Mark> seen,
            RosterEntry who,
            Mark mark,
            String note) {
        Mark before = seen.putIfAbsent(who.id(), mark);
        if (before != null && before != mark) {
            report.refuse(
                    Problem.of(
                            column(mark), "backfill.problem.twoMarks", who.name(), before, mark));
        } else if (note.length() > REASON_LIMIT) {
            report.refuse(Problem.of(column(mark), "activity.problem.tooLong", REASON_LIMIT));
        } else if (before == null) {
            String reason = mark == Mark.PRESENT ? "" : note;
            marks.add(new Entry.Marking(who.id(), who.name(), mark, reason));
        }
    }

    private @Nullable RosterEntry find(Mark mark, String name) {
        PersonIndex.Found found =
                due.index().find(PersonIndex.Clue.name(PersonName.normalise(name)));
        if (found.entry() == null) {
            String key =
                    found.candidates().isEmpty() ? "backfill.warn.notDue" : "backfill.warn.several";
            report.warn(Problem.of(column(mark), key, name));
        }
        return found.entry();
    }

    private static String column(Mark mark) {
        return switch (mark) {
            case PRESENT -> ActivityColumns.PRESENT_NAMES;
            case LEAVE -> ActivityColumns.LEAVE_NAMES;
            case ABSENT -> ActivityColumns.ABSENT_NAMES;
        };
    }

    private void compare(Wish.Turnout turnout) {
        Integer said = turnout.due();
        if (said != null && said != due.people().size()) {
            report.warn(
                    Problem.of(
                            ActivityColumns.DUE, "backfill.warn.due", said, due.people().size()));
        }
        sum(turnout);
        names(turnout, Mark.PRESENT, turnout.present());
        names(turnout, Mark.LEAVE, turnout.leave());
        names(turnout, Mark.ABSENT, turnout.absent());
    }

    private void sum(Wish.Turnout turnout) {
        Integer said = turnout.due();
        Integer present = turnout.present();
        Integer leave = count(turnout, Mark.LEAVE, turnout.leave());
        Integer absent = count(turnout, Mark.ABSENT, turnout.absent());
        if (said == null || present == null) {
            return;
        }
        int away = (leave == null ? 0 : leave) + (absent == null ? 0 : absent);
        boolean allKnown = leave != null && absent != null;
        int rest = said - present - away;
        if (rest < 0 || (rest > 0 && allKnown)) {
            report.warn(
                    Problem.of(ActivityColumns.PRESENT, "backfill.warn.sum", said, present, away));
        }
    }

    /** The number, or how many are named; null where neither is there. */
    private static @Nullable Integer count(
            Wish.Turnout turnout, Mark mark, @Nullable Integer said) {
        int named = turnout.names().getOrDefault(mark, List.of()).size();
        return said == null && named > 0 ? Integer.valueOf(named) : said;
    }

    private void names(Wish.Turnout turnout, Mark mark, @Nullable Integer said) {
        int count = turnout.names().getOrDefault(mark, List.of()).size();
        if (said != null && count > 0 && count != said) {
            report.warn(Problem.of(column(mark), "backfill.warn.names", mark, said, count));
        }
    }
}
