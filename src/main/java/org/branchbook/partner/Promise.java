package org.branchbook.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the branch promised a partner village or community (L03).
 *
 * @param partner its name
 */
public record Promise(long id, String partner, Draft draft) {
    /**
     * A promise as a form holds it.
     *
     * @param problem what is wrong there
     * @param deliverable what the branch will do about it
     */
    public record Draft(long partner, String problem, String deliverable, By by, Done done) {
        public Draft {
            problem = problem.strip();
            deliverable = deliverable.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.check(problems, "problem", problem, Texts.NOTE);
            Texts.required(problems, "deliverable", deliverable, "partner.problem.noDeliverable");
            Texts.check(problems, "deliverable", deliverable, Texts.NOTE);
            Texts.check(problems, "owner", by.owner, Texts.PERSON);
            Texts.check(problems, "proof", done.proof, Texts.NOTE);
            return problems;
        }
    }

    /** Who sees to it by when. */
    public record By(String owner, @Nullable LocalDate due) {
        public By {
            owner = owner.strip();
        }
    }

    /**
     * When it was delivered, and what shows it.
     *
     * @param on null until then
     */
    public record Done(@Nullable LocalDate on, String proof) {
        public Done {
            proof = proof.strip();
        }
    }

    public boolean delivered() {
        return draft.done.on != null;
    }
}
