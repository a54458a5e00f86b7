package org.branchbook.partner;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A place or organisation.
 *
 * @param id 0 before it is kept
 */
public record Partner(long id, Draft draft) {
    /**
     * A partner as a form holds it.
     *
     * @param scope what is done there, or what both do together
     * @param everyDays within how many days to come again, null where nothing was agreed
     */
    public record Draft(
            String name,
            PartnerKind kind,
            Contact contact,
            String scope,
            @Nullable Integer everyDays) {
        public Draft {
            name = name.strip();
            scope = scope.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "name", name, "partner.problem.noName");
            Texts.check(problems, "name", name, Texts.NAME);
            Texts.check(problems, "contact", contact.name, Texts.PERSON);
            if (contact.phone.length() > 40) {
                problems.add(Problem.of("phone", "member.problem.tooLong", 40));
            }
            Texts.check(problems, "scope", scope, Texts.NOTE);
            if (everyDays != null && (everyDays < 1 || everyDays > 730)) {
                problems.add(Problem.of("everyDays", "partner.problem.everyDays"));
            }
            return problems;
        }
    }

    /** Who is called there. */
    public record Contact(String name, String phone) {
        public static final Contact NONE = new Contact("", "");

        public Contact {
            name = name.strip();
            phone = phone.strip();
        }
    }

    public String name() {
        return draft.name;
    }
}
