package org.branchbook.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What a voter who could not come wrote before the meeting (书面意见). DEV26, article 19: it counts
 * where it was handed in before, and makes nobody present.
 *
 * @param member null where he is not told apart by his name
 * @param received null where nobody noted the day
 * @param text what was written, "" where only the vote is known
 */
public record WrittenOpinion(
        @Nullable MemberId member,
        String name,
        @Nullable LocalDate received,
        boolean aye,
        String text) {
    private static final int NAME_LIMIT = 60;
    private static final int TEXT_LIMIT = 2000;

    public WrittenOpinion {
        name = name.strip();
        text = text.strip();
    }

    /** What is wrong with the opinions of one vote. */
    static List<Problem> problems(List<WrittenOpinion> all, int writtenAyes) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (WrittenOpinion each : all) {
            if (each.name.isEmpty() || each.name.length() > NAME_LIMIT) {
                problems.add(Problem.of("opinions", "activity.problem.opinionName"));
            } else if (!names.add(each.name)) {
                problems.add(Problem.of("opinions", "activity.problem.opinionTwice", each.name));
            }
            if (each.text.length() > TEXT_LIMIT) {
                problems.add(Problem.of("opinions", "activity.problem.tooLong", TEXT_LIMIT));
            }
        }
        long ayes = all.stream().filter(WrittenOpinion::aye).count();
        if (!all.isEmpty() && ayes != writtenAyes) {
            problems.add(
                    Problem.of("writtenAyes", "activity.problem.opinionCount", ayes, writtenAyes));
        }
        return problems;
    }
}
