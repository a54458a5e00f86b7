package org.branchbook.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchbook.base.DataFile;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One of the 25 steps.
 *
 * @param follows the steps that must come before it
 * @param stage the stage that begins with it; its day is the person's own field
 * @param repeated whether it is a series of dated events and has no day of its own
 * @param other what its second date is, null where it has none
 * @param people whom it names, null where nobody
 */
public record Step(
        int number,
        StepPart part,
        String zh,
        String en,
        List<Integer> follows,
        @Nullable Stage stage,
        boolean repeated,
        @Nullable Words other,
        @Nullable Words people,
        @Nullable Words hint) {
    public static final int TALK = 2;
    public static final int MENTORS = 5;
    public static final int NOTICE = 8;
    public static final int INTRODUCERS = 9;
    public static final int POLITICAL_REVIEW = 10;
    public static final int TRAINING = 11;
    public static final int PRE_REVIEW = 13;
    public static final int ADMISSION = 15;
    public static final int CONVERSION = 23;
    public static final int ARCHIVE = 25;

    public Step {
        follows = List.copyOf(follows);
    }

    /** All steps in their order; read once. */
    public static List<Step> all() {
        return Bundled.STEPS;
    }

    public static Step of(int number) {
        return all().get(number - 1);
    }

    public String name(Messages messages) {
        return messages.chinese() ? zh : en;
    }

    /** The steps before it, near and far, without those that are series of events. */
    public Set<Integer> before() {
        return Bundled.BEFORE.get(number - 1);
    }

    /** The steps that it comes before, near and far. */
    public List<Step> after() {
        return all().stream().filter(other -> other.before().contains(number)).toList();
    }

    /** What is wrong with an entry for it. */
    public List<Problem> problems(StepEntry entry, LocalDate today) {
        return new StepDraft(this, entry).problems(today);
    }

    /** The person's own field that holds the people named, null where the step keeps them. */
    public @Nullable MemberField peopleField() {
        return switch (number) {
            case MENTORS -> MemberField.MENTORS;
            case INTRODUCERS -> MemberField.INTRODUCERS;
            default -> null;
        };
    }

    private static final class Bundled {
        static final List<Step> STEPS = DataFile.rows(Step.class, "steps.json");
        static final List<Set<Integer>> BEFORE = before(STEPS);

        private static List<Set<Integer>> before(List<Step> steps) {
            List<Set<Integer>> found = new ArrayList<>();
            for (Step step : steps) {
                Set<Integer> before = new TreeSet<>(step.follows);
                step.follows.forEach(earlier -> before.addAll(found.get(earlier - 1)));
                found.add(Collections.unmodifiableSet(before));
            }
            return List.copyOf(found);
        }
    }
}
