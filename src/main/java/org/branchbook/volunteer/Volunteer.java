package org.branchbook.volunteer;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who serves or may.
 *
 * @param id 0 for somebody of the roster who has not served yet
 * @param member null for somebody from outside the roster
 */
public record Volunteer(long id, @Nullable MemberId member, Draft draft) {
    /**
     * What is kept of a person from outside; of somebody on the roster only the number is.
     *
     * @param broughtBy the volunteer who brought him along, null where nobody did
     * @param number in the public volunteer system, "" where unknown
     */
    public record Draft(String name, Identity identity, @Nullable Long broughtBy, String number) {
        public Draft {
            name = name.strip();
            number = number.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "name", name, "volunteer.problem.noName");
            Texts.check(problems, "name", name, Texts.PERSON);
            Texts.check(problems, "number", number, 40);
            return problems;
        }
    }

    public String name() {
        return draft.name;
    }

    public Identity identity() {
        return draft.identity;
    }
}
