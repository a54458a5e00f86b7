package org.branchbook.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.branchbook.base.PartialDate;
import org.jspecify.annotations.Nullable;

/** Pure functions that turn a draft into dated facts. */
final class Facts {
    private Facts() {}

    /**
     * The stages with their days. A stage whose day is not known begins where the one before began,
     * or always was; the program never makes up a day.
     */
    static List<Fact> stages(MemberDraft draft, String source) {
        Stage last = draft.stage();
        if (last == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            LocalDate from = day(draft, stage);
            if (from != null || stage == last) {
                if (from == null && !facts.isEmpty()) {
                    from = facts.removeLast().from();
                }
                if (from != null && !facts.isEmpty()) {
                    facts.add(facts.removeLast().until(from));
                }
                facts.add(new Fact(FactKind.STAGE, stage.name(), from, null, source));
            }
            if (stage == last) {
                break;
            }
        }
        return facts;
    }

    private static @Nullable LocalDate day(MemberDraft draft, Stage stage) {
        MemberField field =
                switch (stage) {
                    case APPLICANT -> MemberField.APPLY_DATE;
                    case ACTIVIST -> MemberField.ACTIVIST_DATE;
                    case CANDIDATE -> MemberField.CANDIDATE_DATE;
                    case PROBATIONARY -> MemberField.JOIN_DATE;
                    case FULL -> MemberField.FULL_DATE;
                };
        PartialDate date = PartialDate.parse(draft.value(field));
        return date == null ? null : date.earliest();
    }

    /**
     * The facts of a kind after a change: what is no longer wanted ends on the day, what is new
     * begins on it, what stays is left alone. A first fact has no beginning.
     */
    static List<Fact> changed(
            List<Fact> before, FactKind kind, Collection<String> wanted, LocalDate since) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : before) {
            boolean ends = fact.to() == null && !wanted.contains(fact.detail());
            boolean neverWas = ends && fact.from() != null && !fact.from().isBefore(since);
            if (!neverWas) {
                facts.add(ends ? fact.until(since) : fact);
            }
        }
        boolean first = before.isEmpty();
        for (String detail : wanted) {
            if (facts.stream().noneMatch(f -> f.to() == null && f.detail().equals(detail))) {
                facts.add(new Fact(kind, detail, first ? null : since, null, ""));
            }
        }
        return facts;
    }
}
