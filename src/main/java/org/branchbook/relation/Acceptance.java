package org.branchbook.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactEdits;
import org.branchbook.member.FactKind;

/**
 * What the acceptance of a letter makes of a person's facts. The one who sent stays responsible
 * until the other side has accepted: EDU, article 25.
 */
final class Acceptance {
    private static final int SOURCE = 200;

    private Acceptance() {}

    static List<Fact> facts(List<Fact> all, TransferDraft draft, LocalDate day) {
        return draft.direction() == Transfer.Direction.OUT
                ? left(all, draft, day)
                : arrived(all, draft, day);
    }

    private static List<Fact> left(List<Fact> all, TransferDraft draft, LocalDate day) {
        boolean here =
                all.stream()
                        .filter(fact -> fact.kind() == FactKind.RELATION)
                        .anyMatch(fact -> fact.covers(day.minusDays(1)));
        if (!here) {
            throw new InvalidInput(List.of(Problem.of("acceptedOn", "relation.problem.notHere")));
        }
        return FactEdits.begin(
                all,
                new Fact(
                        FactKind.DEPARTURE,
                        FactDetail.TRANSFERRED.name(),
                        day,
                        null,
                        ground(draft, draft.letter().to())));
    }

    private static List<Fact> arrived(List<Fact> all, TransferDraft draft, LocalDate day) {
        List<Fact> next = new ArrayList<>();
        for (Fact fact : all) {
            boolean ends = fact.kind() == FactKind.DEPARTURE && fact.covers(day);
            boolean unknown =
                    fact.kind() == FactKind.RELATION && fact.covers(day) && fact.from() == null;
            LocalDate from = fact.from();
            if (fact.kind() == FactKind.RELATION && fact.covers(day) && from != null) {
                throw new InvalidInput(
                        List.of(Problem.of("acceptedOn", "relation.problem.alreadyHere", from)));
            }
            if (ends) {
                next.add(new Fact(fact.kind(), fact.detail(), from, day, fact.ground()));
            } else if (!unknown) {
                next.add(fact);
            }
        }
        next.add(
                new Fact(
                        FactKind.RELATION,
                        FactDetail.HERE.name(),
                        day,
                        null,
                        ground(draft, draft.letter().from())));
        return next;
    }

    private static Fact.Ground ground(TransferDraft draft, String organisation) {
        String number = draft.letter().number();
        String source = number.isEmpty() ? "组织关系介绍信" : "组织关系介绍信 " + number;
        return new Fact.Ground(
                source.substring(0, Math.min(SOURCE, source.length())), organisation, "", null);
    }
}
