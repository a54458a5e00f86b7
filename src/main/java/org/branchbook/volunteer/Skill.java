package org.branchbook.volunteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can do in an emergency or at a post, and the certificate for it (L09).
 *
 * @param who his name today
 */
public record Skill(long id, String who, Draft draft) {
    /**
     * A skill as a form holds it.
     *
     * @param certificate its name or number, "" where there is none
     * @param expires the last day it is good, null for never
     */
    public record Draft(
            long volunteer,
            String name,
            String certificate,
            @Nullable LocalDate expires,
            String note) {
        public Draft {
            name = name.strip();
            certificate = certificate.strip();
            note = note.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "name", name, "volunteer.problem.noSkill");
            Texts.check(problems, "name", name, Texts.NAME);
            Texts.check(problems, "certificate", certificate, Texts.NAME);
            Texts.check(problems, "note", note, Texts.NOTE);
            return problems;
        }
    }

    /** Whether it is good on a day. */
    public boolean valid(LocalDate day) {
        LocalDate expires = draft.expires;
        return expires == null || !expires.isBefore(day);
    }
}
