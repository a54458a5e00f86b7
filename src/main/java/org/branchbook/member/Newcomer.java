package org.branchbook.member;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.person.Pinyin;

/**
 * A person about to be added, with all that can be told without the book, so that many can be made
 * ready on all processors.
 */
record Newcomer(MemberDraft draft, Member.Search search, List<Fact> facts, List<Problem> problems) {
    /**
     * @param source where he was read, "" where he was typed
     */
    static Newcomer of(MemberDraft draft, String source, LocalDate today) {
        List<Fact> facts =
                Arrays.stream(FactKind.values())
                        .flatMap(kind ->
                                Facts.wanted(kind, List.of(), draft, source, today).stream())
                        .toList();
        return new Newcomer(draft, search(draft), facts, draft.problems(today));
    }

    static Member.Search search(MemberDraft draft) {
        return new Member.Search(Pinyin.searchText(draft.value(MemberField.NAME)), 0);
    }

    String name() {
        return draft.value(MemberField.NAME);
    }

    String idNumber() {
        return draft.value(MemberField.ID_NUMBER);
    }
}
