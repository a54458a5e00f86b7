package org.branchbook.service;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/** A service the branch keeps up. */
public record Project(long id, Draft draft) {
    /**
     * A project as a form holds it.
     *
     * @param partner where or with whom, null for none
     */
    public record Draft(
            String name,
            ServiceCategory category,
            @Nullable Long partner,
            String leader,
            More more) {
        public Draft {
            name = name.strip();
            leader = leader.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "name", name, "service.problem.noProjectName");
            Texts.check(problems, "name", name, Texts.NAME);
            Texts.check(problems, "leader", leader, Texts.PERSON);
            Texts.check(problems, "note", more.note, Texts.NOTE);
            Standing standing = more.standing;
            if (standing != null) {
                if (!standing.to.isAfter(standing.from)) {
                    problems.add(
                            Problem.of("to", "service.problem.end", standing.to, standing.from));
                }
                if (standing.weeks < 1 || standing.weeks > 52) {
                    problems.add(Problem.of("weeks", "service.problem.weeks"));
                }
                quota(problems, standing.quota);
            }
            return problems;
        }
    }

    static void quota(List<Problem> problems, int quota) {
        if (quota < 1 || quota > 999) {
            problems.add(Problem.of("quota", "service.problem.quota"));
        }
    }

    /**
     * What many projects do without.
     *
     * @param standing when it takes place again and again, null for none
     */
    public record More(Set<Integration> integrations, String note, @Nullable Standing standing) {
        public static final More NONE = new More(Set.of(), "", null);

        public More {
            integrations = Set.copyOf(integrations);
            note = note.strip();
        }
    }

    /**
     * A standing appointment, as 志愿服务星期六.
     *
     * @param weeks every how many weeks
     * @param quota how many people are wanted each time
     */
    public record Standing(int weeks, DayOfWeek day, LocalTime from, LocalTime to, int quota) {}

    public String name() {
        return draft.name;
    }
}
