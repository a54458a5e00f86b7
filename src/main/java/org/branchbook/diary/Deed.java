package org.branchbook.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param id 0 before it is kept
 * @param correction what is to be put right, "" for nothing
 * @param corrected when it was, null while it is not
 */
public record Deed(
        long id,
        LocalDate on,
        Kind kind,
        String what,
        String note,
        String correction,
        @Nullable LocalDate corrected) {
    private static final int WHAT = 500;
    private static final int NOTE = 4000;

    /** In which of the two columns it stands. */
    public enum Kind implements Messages.Texted {
        MERIT("diary.kind.merit"),
        DEMERIT("diary.kind.demerit");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public Deed {
        what = what.strip();
        note = note.strip();
        correction = correction.strip();
    }

    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Dated.check(problems, on, today);
        if (what.isEmpty()) {
            problems.add(Problem.of("what", "diary.problem.noDeed"));
        }
        longest(problems, "what", what, WHAT);
        longest(problems, "note", note, NOTE);
        longest(problems, "correction", correction, NOTE);
        LocalDate put = corrected;
        if (put != null && put.isBefore(on)) {
            problems.add(Problem.of("corrected", "diary.problem.correctedBefore"));
        }
        return problems;
    }

    private static void longest(List<Problem> problems, String field, String text, int limit) {
        if (text.length() > limit) {
            problems.add(Problem.of(field, "member.problem.tooLong", limit));
        }
    }

    /** Whether something is still to be put right. */
    public boolean open() {
        return !correction.isEmpty() && corrected == null;
    }

    Deed as(long number) {
        return new Deed(number, on, kind, what, note, correction, corrected);
    }

    public Deed corrected(@Nullable LocalDate day) {
        return new Deed(id, on, kind, what, note, correction, day);
    }
}
