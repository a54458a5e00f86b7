package org.branchbook.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.attendance.TestBranch;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may stand on the roster twice, and what was said about it. */
class DuplicatesTest {
    private final TestBranch branch = new TestBranch();
    private final Duplicates duplicates =
            new Duplicates(branch.book.sql(), branch.members, branch.book.clock());

    @AfterEach
    void close() {
        branch.close();
    }

    private MemberId person(String name, String... pairs) {
        Map<MemberField, String> values = new java.util.EnumMap<>(MemberField.class);
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(MemberField.valueOf(pairs[i]), pairs[i + 1]);
        }
        return branch.person(name, Stage.FULL, values);
    }

    private List<String> found() {
        return duplicates.suspected().stream()
                .map(d -> d.one().name() + "/" + d.other().name() + " " + d.reasons())
                .toList();
    }

    @Test
    void everySuspicionSaysWhy() {
        person("张三", "BIRTH_DATE", "1999-03-05", "MOBILE", "13800000001");
        person("张三", "ID_NUMBER", "430304199903050010");
        person("张三", "MOBILE", "13800000001", "NUMBER", "2023001");
        person("张珊", "NUMBER", "2023001", "ID_NUMBER", "430304199903050029");
        person("李四", "BIRTH_DATE", "1999-03-05");
        person("王五", "BIRTH_DATE", "1999");
        person("王五", "BIRTH_DATE", "1999");
        assertEquals(
                List.of("张三/张三 [NAME_AND_BIRTH]", "张三/张三 [NAME_AND_MOBILE]", "张三/张珊 [NEAR_ID]"),
                found());
    }

    @Test
    void theFifteenDigitsOfBeforeAreTheSameNumber() {
        MemberId old = person("张三");
        person("张三丰", "ID_NUMBER", "11010519491231002X");
        branch.book
                .sql()
                .update("update member set id_number = '110105491231002' where id = ?", old);
        branch.members.renew();
        assertEquals(List.of("张三/张三丰 [LEGACY_ID]"), found());
    }

    @Test
    void thatTheyAreTwoPeopleIsRememberedUntilTakenBack() {
        MemberId one = person("张三", "BIRTH_DATE", "1999-03-05");
        MemberId two = person("张三", "BIRTH_DATE", "1999-03-05");
        duplicates.dismiss(two, one);
        assertTrue(duplicates.suspected().getFirst().dismissed());
        branch.book.reopen();
        Duplicates again =
                new Duplicates(
                        branch.book.sql(),
                        new org.branchbook.member.Members(branch.book.sql(), branch.book.clock()),
                        branch.book.clock());
        assertTrue(again.suspected().getFirst().dismissed());
        again.recall(one, two);
        assertFalse(again.suspected().getFirst().dismissed());
    }

    @Test
    void tenThousandPeopleTakeNoTimeEvenIfAllHaveOneName() {
        List<Member> people = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            people.add(
                    new Member(
                            new MemberId(i + 1),
                            Map.of(
                                    MemberField.NAME,
                                    "张三",
                                    MemberField.BIRTH_DATE,
                                    "1999-03-05",
                                    MemberField.ID_NUMBER,
                                    String.format("43030419990305%04d", i)),
                            new Member.Search("", i)));
        }
        Map<Duplicate.Pair, Set<DuplicateReason>> found =
                assertTimeout(Duration.ofSeconds(5), () -> DuplicateSearch.among(people));
        assertTrue(found.size() > 9_000, found.size() + "");
    }

    @Test
    void thoseWhoLeftAreFoundToo() {
        MemberId here = person("张三", "MOBILE", "13800000001");
        MemberId left = person("张三", "MOBILE", "13800000001");
        branch.members.setFacts(
                left,
                org.branchbook.member.FactKind.RELATION,
                List.of(
                        org.branchbook.member.Fact.of(
                                org.branchbook.member.FactDetail.HERE,
                                null,
                                TestBook.TODAY.minusDays(9))));
        assertEquals(here, duplicates.suspected().getFirst().one().id());
        branch.members.remove(here);
        assertEquals(List.of(), found());
    }
}
