package org.branchbook.livingcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.livingcase.LivingCase.State;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Living cases on a real book: no publicity without two witnesses and consent. */
class LivingCaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

    private TestBook book;
    private LivingCases cases;

    @BeforeEach
    void open() {
        book = TestBook.create(TODAY);
        cases = new LivingCases(book.sql(), book.clock());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static LivingCase.Draft draft(String story) {
        return new LivingCase.Draft(
                "王小明", "信息学院2024级", new LivingCase.Deed("雨夜送同学就医", DAY), "张三", story);
    }

    private static LivingCase.Witness witness(String name) {
        return new LivingCase.Witness(
                0, false, name, new LivingCase.Statement("亲眼看见", TODAY), null);
    }

    private static LivingCase.Channel channel(LocalDate on) {
        return new LivingCase.Channel(0, "学院公众号", "https://example.org/1", on, null);
    }

    private static String refused(Runnable write) {
        return keys(assertThrows(InvalidInput.class, write::run).problems());
    }

    private static String keys(List<Problem> problems) {
        return problems.stream()
                .map(one -> one.key().substring(one.key().lastIndexOf('.') + 1))
                .collect(Collectors.joining(" "));
    }

    private State state(long id) {
        return cases.get(id).state();
    }

    @Test
    void stepByStepUntilItIsPublished() {
        long id = cases.kept().add(draft(""));
        assertEquals(State.NOMINATED, state(id));
        assertEquals(
                "noConsent notVerified noStory", refused(() -> cases.publish(id, channel(TODAY))));
        cases.witness(id, witness("李四"));
        assertEquals(State.NOMINATED, state(id));
        assertEquals("twice", refused(() -> cases.witness(id, witness(" 李 四"))));
        assertEquals("self", refused(() -> cases.witness(id, witness("王小明"))));
        long second = cases.witness(id, witness("赵六"));
        assertEquals(State.VERIFIED, state(id));
        cases.removeWitness(second);
        assertEquals(State.NOMINATED, state(id));
        cases.restoreWitness(second);
        assertEquals("noHow", refused(() -> cases.consent(id, TODAY, " ")));
        cases.consent(id, TODAY.minusDays(3), "本人书面同意");
        assertEquals(State.CONSENTED, state(id));
        cases.kept().change(id, draft("那天雨很大……"));
        assertEquals(State.WRITTEN, state(id));
        assertEquals(
                "beforeConsent", refused(() -> cases.publish(id, channel(TODAY.minusDays(4)))));
        cases.publish(id, channel(TODAY));
        assertEquals(State.PUBLISHED, state(id));
    }

    @Test
    void aConsentThatIsWithdrawnNamesWhereToTakeTheStoryBack() {
        long id = cases.kept().add(draft("那天雨很大……"));
        cases.witness(id, witness("李四"));
        cases.witness(id, witness("赵六"));
        assertThrows(AppException.class, () -> cases.withdraw(id, TODAY));
        cases.consent(id, TODAY.minusDays(3), "本人书面同意");
        long there = cases.publish(id, channel(TODAY.minusDays(1)));
        assertEquals("beforeConsent", refused(() -> cases.withdraw(id, TODAY.minusDays(5))));
        LivingCase.Consent before = cases.withdraw(id, TODAY);
        LivingCase now = cases.get(id);
        assertEquals(State.WITHDRAWN, now.state());
        assertEquals("withdrawn", keys(now.publishable()));
        assertEquals(
                List.of("学院公众号"), now.standing().stream().map(LivingCase.Channel::name).toList());
        assertEquals("withdrawn", refused(() -> cases.publish(id, channel(TODAY))));
        TakeBackDue due = new TakeBackDue(cases);
        assertEquals(
                "王小明撤回了同意：请从“学院公众号”撤下",
                due.lines(TODAY, new Messages(Locale.CHINA)).getFirst().text());
        cases.takeBack(there, TODAY);
        assertEquals(List.of(), due.lines(TODAY, new Messages(Locale.CHINA)));
        assertEquals(1, cases.get(id).channels().size());
        cases.write(id, before);
        assertEquals(State.WRITTEN, state(id));
    }

    @Test
    void evidenceAloneVerifiesAndShowsSomething() {
        long id = cases.kept().add(draft(""));
        LivingCase.Statement nothing = new LivingCase.Statement("", TODAY);
        assertEquals(
                "noEvidence",
                refused(() ->
                        cases.witness(id, new LivingCase.Witness(0, true, "监控", nothing, null))));
        cases.witness(
                id,
                new LivingCase.Witness(
                        0, true, "医院急诊单", new LivingCase.Statement("23时挂号", TODAY), null));
        assertEquals(State.VERIFIED, state(id));
        assertEquals(
                List.of(new TermCases("2026下", 1, 1, 0, 0)),
                TermCases.of(cases.all(), SchoolYear.NONE, _ -> "2026下"));
    }

    @Test
    void refusesWhatIsIncomplete() {
        assertEquals(
                "noPerson noDeed noDay noNominator",
                refused(() ->
                        cases.kept()
                                .add(
                                        new LivingCase.Draft(
                                                "", "", new LivingCase.Deed("", null), "", ""))));
        assertEquals("idNumber", refused(() -> cases.kept().add(draft("身份证 11010519491231002X"))));
    }

    @Property(tries = 200)
    void onlyTwoOtherPeopleOrEvidenceVerify(
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 3) Integer> names,
            @ForAll boolean evidence) {
        List<LivingCase.Witness> witnesses = new ArrayList<>();
        names.forEach(name -> witnesses.add(witness("人" + name)));
        if (evidence) {
            witnesses.add(
                    new LivingCase.Witness(
                            0, true, "照片", new LivingCase.Statement("有", TODAY), null));
        }
        long others = names.stream().filter(name -> name != 0).distinct().count();
        assertEquals(evidence || others >= 2, LivingCase.verified("人0", witnesses));
    }
}
