package org.branchbook.attendance;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody who was due was. A person has one of them at most, so no name stands twice.
 *
 * @param mark null where nobody has said it yet
 * @param late came, but after the beginning; only with {@link Mark#PRESENT}
 * @param kind of leave, null with the other marks
 * @param reason for leave, or the note on an absence
 * @param approvedBy who granted the leave, may be ""
 */
public record Marking(
        @Nullable Mark mark,
        boolean late,
        @Nullable LeaveKind kind,
        String reason,
        String approvedBy) {
    public static final Marking NONE = new Marking(null, false, null, "", "");
    public static final Marking PRESENT = new Marking(Mark.PRESENT, false, null, "", "");
    public static final Marking LATE = new Marking(Mark.PRESENT, true, null, "", "");
    private static final int REASON_LIMIT = 300;
    private static final int NAME_LIMIT = 60;

    public Marking {
        boolean away = mark == Mark.LEAVE || mark == Mark.ABSENT;
        late = late && mark == Mark.PRESENT;
        reason = away ? reason.strip() : "";
        approvedBy = mark == Mark.LEAVE ? approvedBy.strip() : "";
        kind = mark == Mark.LEAVE ? kind : null;
        if (mark == Mark.LEAVE && kind == null && !reason.isEmpty()) {
            kind = LeaveKind.of(reason);
        }
    }

    public static Marking of(@Nullable Mark mark, String reason) {
        return new Marking(mark, false, null, reason, "");
    }

    /** Leave of a kind, which is its reason unless more is said. */
    public static Marking leave(LeaveKind kind, String reason) {
        String said = reason.isBlank() && kind != LeaveKind.OTHER ? kind.written() : reason;
        return new Marking(Mark.LEAVE, false, kind, said, "");
    }

    public Marking approvedBy(String name) {
        return new Marking(mark, late, kind, reason, name);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (reason.length() > REASON_LIMIT) {
            problems.add(Problem.of("reason", "activity.problem.tooLong", REASON_LIMIT));
        }
        if (approvedBy.length() > NAME_LIMIT) {
            problems.add(Problem.of("approvedBy", "activity.problem.tooLong", NAME_LIMIT));
        }
        return problems;
    }
}
