package org.branchbook.drill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/** An emergency drill, planned or held. */
public record Drill(long id, Draft draft) {
    private static final int MOST = 100_000;
    private static final int INSURANCE = 300;

    /**
     * A drill as a form holds it.
     *
     * @param subject what is practised, as evacuation or first aid
     * @param people who take part, 0 where nobody counted
     */
    public record Draft(LocalDate on, String subject, int people, String insurance, More more) {
        public Draft {
            subject = subject.strip();
            insurance = insurance.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "subject", subject, "drill.problem.noSubject");
            Texts.check(problems, "subject", subject, Texts.NAME);
            Texts.check(problems, "insurance", insurance, INSURANCE);
            Texts.check(problems, "note", more.note, Texts.NOTE);
            if (people < 0 || people > MOST) {
                problems.add(Problem.of("people", "drill.problem.people"));
            }
            return problems;
        }
    }

    /**
     * @param activity its record, null while there is none
     */
    public record More(@Nullable ActivityId activity, String note) {
        public More {
            note = note.strip();
        }
    }

    /** Whether it counts by a day. */
    public boolean held(LocalDate today) {
        return !draft.on.isAfter(today);
    }
}
