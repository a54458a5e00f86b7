package org.branchbook.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.member.Fact;
import org.branchbook.member.FactEdits;

/** What two records say of one person, put together where they do not contradict each other. */
final class FactUnion {
    private static final Comparator<Fact> BY_BEGINNING =
            Comparator.comparing(Fact::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private FactUnion() {}

    /** The facts of a kind together, none where both cannot be true. */
    static Optional<List<Fact>> of(List<Fact> left, List<Fact> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.of(left.isEmpty() ? right : left);
        }
        Optional<List<Fact>> completed = completed(left, right);
        if (completed.isPresent()) {
            return completed;
        }
        List<Fact> both = new ArrayList<>(left);
        for (Fact fact : right) {
            if (left.stream().noneMatch(known -> same(known, fact))) {
                both.add(fact);
            }
        }
        both.sort(BY_BEGINNING);
        return FactEdits.problems(List.of(), both).isEmpty() ? Optional.of(both) : Optional.empty();
    }

    /** The same facts on both sides, of which one side knows more beginnings. */
    private static Optional<List<Fact>> completed(List<Fact> left, List<Fact> right) {
        if (left.size() != right.size()) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Fact a = left.get(i);
            Fact b = right.get(i);
            LocalDate from = a.from() == null ? b.from() : a.from();
            boolean fits =
                    a.detail().equals(b.detail())
                            && Objects.equals(a.to(), b.to())
                            && (b.from() == null || Objects.equals(from, b.from()));
            if (!fits) {
                return Optional.empty();
            }
            Fact.Ground ground = a.from() == null && b.from() != null ? b.ground() : a.ground();
            facts.add(new Fact(a.kind(), a.detail(), from, a.to(), ground));
        }
        return Optional.of(facts);
    }

    private static boolean same(Fact one, Fact other) {
        return one.detail().equals(other.detail())
                && Objects.equals(one.from(), other.from())
                && Objects.equals(one.to(), other.to());
    }
}
