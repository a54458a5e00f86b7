package org.branchbook.relation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.branchbook.attendance.TestBranch;
import org.branchbook.branch.LocalRules;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.jspecify.annotations.Nullable;

/** A fictitious branch with the door to its relations. */
final class RelationWorld implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

    final TestBranch branch = new TestBranch(TestBook.create(TODAY));
    final LocalRules rules = new LocalRules(branch.book.sql(), branch.book.clock());
    final Relations relations =
            new Relations(branch.book.sql(), branch.members, rules, branch.book.clock());

    MemberId person(String name, String... pairs) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(MemberField.valueOf(pairs[i]), pairs[i + 1]);
        }
        return branch.person(name, Stage.FULL, values);
    }

    static TransferDraft.Letter letter(LocalDate on) {
        return new TransferDraft.Letter(
                on,
                "中共示范大学信息学院第一支部委员会",
                "中共示范市科技局机关支部委员会",
                "2026-015",
                Transfer.Scope.OUTSIDE,
                90,
                "2026-06");
    }

    long out(MemberId person, LocalDate on) {
        return relations.add(new TransferDraft(person, Transfer.Direction.OUT, letter(on), ""));
    }

    void fact(MemberId person, FactDetail detail, @Nullable LocalDate from) {
        branch.members.setFacts(
                person, detail.kind(), java.util.List.of(Fact.of(detail, from, null)));
    }

    @Override
    public void close() {
        branch.close();
    }
}
