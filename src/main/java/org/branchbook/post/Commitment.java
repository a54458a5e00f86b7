package org.branchbook.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.attachment.FileCopies.Copy;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a member promised at the post, by when, and what came of it.
 *
 * @param name of the member, as the roster has it today
 * @param result null while it is open
 */
public record Commitment(long id, String name, Draft draft, @Nullable Result result) {
    /**
     * A commitment as a form holds it.
     *
     * @param member null where nobody was chosen yet
     * @param due null where no day was given yet
     */
    public record Draft(
            @Nullable MemberId member,
            CommitmentKind kind,
            String post,
            Aim aim,
            @Nullable LocalDate due) {
        public Draft {
            post = post.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (member == null) {
                problems.add(Problem.of("member", "post.problem.noMember"));
            }
            Texts.check(problems, "post", post, Texts.NAME);
            Texts.required(problems, "promise", aim.promise, "post.problem.noPromise");
            Texts.check(problems, "promise", aim.promise, Texts.NOTE);
            Texts.required(problems, "indicator", aim.indicator, "post.problem.noIndicator");
            Texts.check(problems, "indicator", aim.indicator, Aim.LIMIT);
            Texts.check(problems, "baseline", aim.baseline, Aim.LIMIT);
            if (due == null) {
                problems.add(Problem.of("due", "post.problem.noDue"));
            }
            return problems;
        }
    }

    /**
     * What is promised.
     *
     * @param indicator by what one sees that it was kept
     * @param baseline how it stood at the beginning
     */
    public record Aim(String promise, String indicator, String baseline) {
        static final int LIMIT = 300;

        public Aim {
            promise = promise.strip();
            indicator = indicator.strip();
            baseline = baseline.strip();
        }
    }

    /** Whether it was kept. */
    public enum Outcome implements Messages.Texted {
        MET("post.outcome.met"),
        PARTLY("post.outcome.partly"),
        MISSED("post.outcome.missed");

        private final String key;

        Outcome(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /**
     * What came of it.
     *
     * @param said in words, what shows it
     * @param proof a file that shows it
     */
    public record Result(Outcome outcome, LocalDate on, String said, @Nullable Copy proof) {
        public Result {
            said = said.strip();
        }

        /** Whoever says that it was met shows by what. */
        List<Problem> problems(LocalDate today) {
            List<Problem> problems = new ArrayList<>();
            if (on.isAfter(today)) {
                problems.add(Problem.of("on", "post.problem.future"));
            }
            Texts.check(problems, "said", said, Texts.NOTE);
            if (outcome == Outcome.MET && said.isEmpty() && proof == null) {
                problems.add(Problem.of("said", "post.problem.noProof"));
            }
            return problems;
        }
    }

    /** Open and its day is over. */
    public boolean overdue(LocalDate today) {
        LocalDate due = draft.due;
        return result == null && due != null && due.isBefore(today);
    }
}
