package org.branchbook.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.branchbook.person.PersonName;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a member did at the post.
 *
 * @param name of the member, as the roster has it today
 * @param confirmed null until a colleague says so
 */
public record PostDeed(long id, String name, Draft draft, @Nullable Confirmation confirmed) {
    /**
     * A deed as a form holds it.
     *
     * @param commitment what was promised of it, null for none
     */
    public record Draft(
            @Nullable MemberId member,
            @Nullable LocalDate on,
            String post,
            String deed,
            @Nullable Long commitment) {
        public Draft {
            post = post.strip();
            deed = deed.strip();
        }

        List<Problem> problems(LocalDate today) {
            List<Problem> problems = new ArrayList<>();
            if (member == null) {
                problems.add(Problem.of("member", "post.problem.noMember"));
            }
            if (on == null) {
                problems.add(Problem.of("on", "post.problem.noDay"));
            } else if (on.isAfter(today)) {
                problems.add(Problem.of("on", "post.problem.future"));
            }
            Texts.check(problems, "post", post, Texts.NAME);
            Texts.required(problems, "deed", deed, "post.problem.noDeed");
            Texts.check(problems, "deed", deed, Texts.NOTE);
            return problems;
        }
    }

    /**
     * Who confirmed it, and when.
     *
     * @param by a name: colleagues need not be on the roster
     */
    public record Confirmation(String by, LocalDate on) {
        public Confirmation {
            by = PersonName.normalise(by);
        }

        /** Nobody confirms himself, nothing before it was done. */
        List<Problem> problems(PostDeed deed, LocalDate today) {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "by", by, "post.problem.noColleague");
            Texts.check(problems, "by", by, Texts.PERSON);
            if (by.equals(PersonName.normalise(deed.name))) {
                problems.add(Problem.of("by", "post.problem.self", deed.name));
            }
            LocalDate done = deed.draft.on;
            if (on.isAfter(today)) {
                problems.add(Problem.of("on", "post.problem.future"));
            } else if (done != null && on.isBefore(done)) {
                problems.add(Problem.of("on", "post.problem.before", done));
            }
            return problems;
        }
    }
}
