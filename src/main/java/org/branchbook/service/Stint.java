package org.branchbook.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.branchbook.volunteer.Identity;
import org.jspecify.annotations.Nullable;

/**
 * One person's service from when to when (服务记录).
 *
 * @param name of the person as the book has it today
 */
public record Stint(long id, String name, Draft draft, LocalDateTime entered) {
    /**
     * A stint as a form holds it.
     *
     * @param identity as what the person served, which stays when he becomes something else
     * @param pause minutes within the span that were no service
     */
    public record Draft(long volunteer, Identity identity, Span span, int pause, Work work) {
        public int net() {
            return span.minutes() - pause;
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (span.minutes() <= 0) {
                problems.add(Problem.of("to", "service.problem.end", span.to(), span.from()));
            } else if (pause < 0 || pause >= span.minutes()) {
                problems.add(Problem.of("pause", "service.problem.pause", span.minutes()));
            }
            Texts.check(problems, "content", work.content, Texts.NOTE);
            Texts.check(problems, "beneficiary", work.served.code, Texts.NAME);
            if (work.served.count < 0 || work.served.count > 100_000) {
                problems.add(Problem.of("count", "service.problem.count"));
            }
            return problems;
        }
    }

    /**
     * What was done, for whom, as part of what.
     *
     * @param activity the record it belongs to, null for most
     */
    public record Work(
            ServiceCategory category,
            @Nullable Long project,
            @Nullable ActivityId activity,
            String content,
            Served served) {
        public Work {
            content = content.strip();
        }
    }

    /**
     * Who was served, by a code that says nothing of the person.
     *
     * @param count how many people, 0 where nobody counted
     */
    public record Served(String code, int count) {
        public static final Served UNSAID = new Served("", 0);

        public Served {
            code = code.strip();
        }

        public boolean said() {
            return !code.isEmpty() || count > 0;
        }
    }

    /** Whether it was entered on a later day than it took place (补录). */
    public boolean late() {
        return entered.toLocalDate().isAfter(draft.span.on());
    }
}
