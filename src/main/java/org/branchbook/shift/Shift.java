package org.branchbook.shift;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.branchbook.service.Span;
import org.jspecify.annotations.Nullable;

/**
 * One post of a project on a day, with who is to stand there.
 *
 * @param project its name, which stays when the project is taken off the list
 * @param partner where, null for nowhere in particular
 */
public record Shift(
        long id, String project, @Nullable Long partner, Draft draft, List<SignUp> people) {
    /**
     * A shift as a form holds it.
     *
     * @param post what is done there, "" for a shift of one post
     * @param handover what the next shift must know
     */
    public record Draft(long project, Span span, String post, int quota, String handover) {
        public Draft {
            post = post.strip();
            handover = handover.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (span.minutes() <= 0) {
                problems.add(Problem.of("to", "service.problem.end", span.to(), span.from()));
            }
            if (quota < 1 || quota > 999) {
                problems.add(Problem.of("quota", "service.problem.quota"));
            }
            Texts.check(problems, "post", post, Texts.NAME);
            Texts.check(problems, "handover", handover, Texts.NOTE);
            return problems;
        }
    }

    /**
     * Somebody who signed up.
     *
     * @param arrived null until it was entered, as is what follows
     * @param stint his service record
     */
    public record SignUp(
            long volunteer,
            String name,
            @Nullable LocalTime arrived,
            @Nullable LocalTime gone,
            @Nullable Long stint) {
        public boolean came() {
            return stint != null;
        }
    }

    public Shift {
        people = List.copyOf(people);
    }

    public int signed() {
        return people.size();
    }

    public int came() {
        return (int) people.stream().filter(SignUp::came).count();
    }

    public int free() {
        return Math.max(0, draft.quota - people.size());
    }

    /** What it is called in a sentence. */
    public String said() {
        return draft.span.on() + " " + project + (draft.post.isEmpty() ? "" : " " + draft.post);
    }
}
