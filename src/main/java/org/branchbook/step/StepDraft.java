package org.branchbook.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/** What is to be entered for a step: split into the person's own fields and what is kept here. */
public record StepDraft(Step step, StepEntry entry) {
    private static final int NAME_LIMIT = 100;
    private static final int TEXT_LIMIT = 200;
    private static final int NOTE_LIMIT = 2000;
    private static final int HOURS_LIMIT = 10_000;

    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        PartialDate on = entry.on();
        if (on != null && on.earliest().isAfter(today)) {
            problems.add(Problem.of("on", "development.problem.future", on.toString()));
        }
        if (on != null && step.repeated()) {
            problems.add(Problem.of("on", "development.problem.repeated"));
        }
        longer(problems, "decidedBy", entry.decidedBy(), TEXT_LIMIT);
        longer(problems, "documentNo", entry.documentNo(), NAME_LIMIT);
        longer(problems, "people", entry.people(), NAME_LIMIT);
        longer(problems, "note", entry.note(), NOTE_LIMIT);
        if (entry.hours() < 0 || entry.hours() > HOURS_LIMIT) {
            problems.add(Problem.of("hours", "development.problem.hours"));
        }
        return problems;
    }

    private static void longer(List<Problem> problems, String field, String text, int limit) {
        if (text.length() > limit) {
            problems.add(Problem.of(field, "member.problem.tooLong", limit));
        }
    }

    /** What is kept here; null where nothing is left to keep. */
    public @Nullable StepEntry kept() {
        StepEntry kept = step.stage() == null ? entry : entry.withDay(null);
        kept = step.peopleField() == null ? kept : kept.withPeople("");
        return kept.isEmpty() ? null : kept;
    }

    /** The person with this step's day, stage and names. */
    public MemberDraft applied(MemberDraft person) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.putAll(person.values());
        MemberField names = step.peopleField();
        if (names != null) {
            values.put(names, entry.people());
        }
        Stage begun = step.stage();
        if (begun == null) {
            return with(person, values, person.stage());
        }
        PartialDate on = entry.on();
        values.put(begun.date(), on == null ? "" : on.toString());
        return with(person, values, stage(person.stage(), begun, on != null));
    }

    /** A day given brings the stage; one taken away takes the furthest stage back by one. */
    private static @Nullable Stage stage(@Nullable Stage now, Stage begun, boolean given) {
        if (given) {
            return now == null || now.compareTo(begun) < 0 ? begun : now;
        }
        boolean back = now == begun && begun != Stage.APPLICANT;
        return back ? Stage.values()[begun.ordinal() - 1] : now;
    }

    private static MemberDraft with(
            MemberDraft person, Map<MemberField, String> values, @Nullable Stage stage) {
        return new MemberDraft(values, stage, person.group(), person.posts(), person.dates());
    }
}
