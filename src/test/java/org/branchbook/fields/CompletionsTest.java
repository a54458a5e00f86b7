package org.branchbook.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompletionsTest {
    private static final Messages CHINESE = new Messages(Locale.CHINA);
    private static final String[] WHOLE = {
        "ID_NUMBER", "430304199903050010",
        "SEX", "男",
        "ETHNICITY", "汉族",
        "BIRTH_DATE", "1999-03-05",
        "EDUCATION", "大学本科毕业",
        "JOIN_DATE", "2019-06-11",
        "FULL_DATE", "2020-06-11",
        "WORK_POST", "教师",
        "MOBILE", "13812345678",
        "ADDRESS", "某省某市某区某街道某社区"
    };

    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Branches branches = new Branches(book.sql());
    private final Completions completions = new Completions(members, branches);

    @AfterEach
    void close() {
        book.close();
    }

    private MemberId add(Stage stage, String... changes) {
        String[] all = Arrays.copyOf(WHOLE, WHOLE.length + changes.length);
        System.arraycopy(changes, 0, all, WHOLE.length, changes.length);
        MemberDraft draft = People.person("张三", stage, all);
        return members.add(draft, "");
    }

    private List<String> gaps() {
        return completions.of(TestBook.TODAY).getFirst().gaps().stream()
                .map(gap -> gap.label(CHINESE) + " " + gap.problem().text(CHINESE))
                .toList();
    }

    private void describe() {
        branches.save(new Branch("中共某大学第一支部委员会", "", null, false));
    }

    @Test
    void asksTheSixteenItemsOnceEachWithTheirSource() {
        Set<String> names = new HashSet<>(Item.all().stream().map(Item::name).toList());
        assertEquals(16, names.size());
        assertEquals(16, Item.all().size());
        assertTrue(Item.all().stream().noneMatch(item -> item.source().isBlank()));
    }

    @Test
    void aPersonWithEverythingIsComplete() {
        describe();
        add(Stage.FULL);
        Completeness found = completions.of(TestBook.TODAY).getFirst();
        assertEquals(List.of(), found.gaps());
        assertEquals(16, found.asked());
        assertEquals(100, Completions.share(List.of(found)));
    }

    @Test
    void namesWhatIsMissingWrongOrNotKnownToTheDay() {
        add(
                Stage.FULL,
                "ADDRESS",
                "",
                "JOIN_DATE",
                "2019-06",
                "BIRTH_DATE",
                "1999-03-06",
                "MOBILE",
                "");
        assertEquals(
                List.of(
                        "出生日期 出生日期与身份号码中的不一致，请以干部人事档案为准核对。",
                        "所在党支部 未填",
                        "加入党组织日期 “2019.06”要核实到日",
                        "联系电话 未填",
                        "家庭住址 未填"),
                gaps());
        List<Completeness> all = completions.of(TestBook.TODAY);
        assertEquals(68, Completions.share(all));
        assertFalse(all.getFirst().complete());
    }

    @Test
    void aLandlineServesAndOnProbationNobodyHasADayOfConversion() {
        describe();
        add(Stage.PROBATIONARY, "MOBILE", "", "PHONE", "0731-58290000", "FULL_DATE", "");
        assertEquals(List.of(), gaps());
        assertEquals(15, completions.of(TestBook.TODAY).getFirst().asked());
    }

    @Test
    void asksNothingOfApplicantsAndTheStageOfWhoHasNone() {
        describe();
        add(Stage.APPLICANT, "JOIN_DATE", "", "FULL_DATE", "", "ADDRESS", "");
        assertEquals(List.of(), completions.of(TestBook.TODAY));
        members.add(People.person("李四", null), "");
        assertTrue(gaps().contains("人员类别 未填"), gaps().toString());
    }

    @Test
    void whoIsAwayIsSomewhereAndWhoIsLostIsSoSinceADay() {
        describe();
        MemberId id = add(Stage.FULL);
        LocalDate day = LocalDate.of(2025, 9, 1);
        members.setFacts(id, FactKind.AWAY, List.of(Fact.of(FactDetail.MOBILE, day, null)));
        members.setFacts(id, FactKind.LOST, List.of(Fact.of(FactDetail.LOST_OTHER, null, null)));
        assertEquals(List.of("失去联系 未填从哪一天起", "流动党员 未填去向"), gaps());
    }

    @Test
    void hidesWhatTheBranchDoesNotUseButNoItemAndNoValue() {
        FieldChoices choices = new FieldChoices(book.sql());
        assertEquals(FieldChoice.ALL, choices.find());
        choices.save(
                FieldChoice.ALL
                        .with(MemberField.GRADE, false)
                        .with(MemberField.MAJOR, false)
                        .with(MemberField.NAME, false)
                        .with(MemberField.ADDRESS, false));
        FieldChoice found = new FieldChoices(book.sql()).find();
        assertEquals(Set.of(MemberField.GRADE, MemberField.MAJOR), found.hidden());
        assertFalse(found.shows(MemberField.GRADE, ""));
        assertTrue(found.shows(MemberField.GRADE, "2023级"));
        assertEquals(Set.of(MemberField.MAJOR), found.with(MemberField.GRADE, true).hidden());
    }
}
