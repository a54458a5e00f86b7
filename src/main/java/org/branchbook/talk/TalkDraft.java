package org.branchbook.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;

/**
 * A talk as a form holds it.
 *
 * @param year the year it counts for: before the organisational life meeting of a year, talks are
 *     often held in the first months of the next
 * @param one who sought the talk
 * @param content what was said, often ""
 */
public record TalkDraft(
        LocalDate on, int year, MemberId one, MemberId other, String topic, String content) {
    static final int TOPIC = 300;
    static final int CONTENT = 20_000;

    public TalkDraft {
        topic = topic.strip();
        content = content.strip();
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (one.equals(other)) {
            problems.add(Problem.of("other", "talk.problem.same"));
        }
        if (on.isAfter(today)) {
            problems.add(Problem.of("on", "talk.problem.future"));
        }
        if (year != on.getYear() && year != on.getYear() - 1) {
            problems.add(Problem.of("year", "talk.problem.year", on.getYear() - 1, on.getYear()));
        }
        if (topic.length() > TOPIC) {
            problems.add(Problem.of("topic", "member.problem.tooLong", TOPIC));
        }
        if (content.length() > CONTENT) {
            problems.add(Problem.of("content", "member.problem.tooLong", CONTENT));
        }
        return problems;
    }
}
