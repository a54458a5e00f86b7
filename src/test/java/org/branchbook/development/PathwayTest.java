package org.branchbook.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.step.Paper;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say of entered days, one table of cases for every check. */
class PathwayTest {
    private final Way way = new Way();

    @AfterEach
    void close() {
        way.close();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # what is entered,                            at, codes found
                    1=2017-03-04,                                 1,  DEV-AGE
                    1=2017-03-05,                                 1,
                    1=2025-01-31 2=2025-02-28,                    2,
                    1=2025-01-31 2=2025-03-01,                    2,  DEV-TALK-1M
                    1=2024-01-31 2=2024-02-29,                    2,
                    1=2025-03-31 2=2025-03-30,                    2,  DEV-ORDER
                    3=2025-06-18 7=2026-06-17,                    7,  DEV-1Y
                    3=2025-06-18 7=2026-06-18,                    7,
                    3=2024-02-29 7=2025-02-28,                    7,
                    3=2024-02-29 7=2025-02-27,                    7,  DEV-1Y
                    3=2025-04 7=2026-04-01,                       7,
                    3=2025-04 7=2026-03-31,                       7,  DEV-1Y
                    8=2026-06-25/2026-06-18,                      8,
                    8=2026-06-24/2026-06-18,                      8,  DEV-NOTICE-5WD
                    8=2026-10-10/2026-09-29,                      8,
                    8=2026-10-09/2026-09-29,                      8,  DEV-NOTICE-5WD
                    8=2026-05-15/2026-05-09,                      8,
                    8=2026-05-13/2026-05-09,                      8,  DEV-NOTICE-5WD
                    8=2026-05-10/2026-05-08,                      8,
                    13=2026-05-31 15=2026-06-30,                  15,
                    13=2026-05-31 15=2026-07-01,                  15, DEV-MTG-1M
                    13=2026-04-09 15=2026-05-10,                  15,
                    13=2026-04-09 15=2026-05-11,                  15, DEV-MTG-1M
                    """)
    void checksDaysUntilTheMeeting(String steps, int at, @Nullable String codes) {
        check(steps, at, codes);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    15=2026-05-20 17=2026-08-20,                  17,
                    15=2026-05-20 17=2026-08-21,                  17, DEV-APPR-3M
                    15=2026-05-20 17=2026-11-20,                  17, DEV-APPR-3M
                    15=2026-05-20 17=2026-11-21,                  17, DEV-APPR-6M
                    15=2025-11-30 17=2026-02-28,                  17,
                    17=2026-05-31 20=2026-06-30,                  20,
                    17=2026-05-31 20=2026-07-01,                  20, DEV-OATH-1M
                    17=2026-03-01 20=2026-05-10,                  20,
                    17=2026-03-01 20=2026-05-11,                  20, DEV-OATH-1M
                    15=2025-06-18 22=2026-06-18,                  22,
                    15=2025-06-18 22=2026-06-19,                  22, DEV-APPLY-FULL
                    15=2025-06-18 23=2026-06-17,                  23, DEV-PROB-END
                    15=2025-06-18 23=2026-06-18,                  23,
                    15=2025-06-18 23=2026-06-18/2026-06-30,       23, DEV-CONV
                    23=2026-06-18 24=2026-09-18,                  24,
                    23=2026-06-18 24=2026-09-19,                  24, DEV-CONV-3M
                    23=2026-06-18/2026-06-30 24=2026-09-30,       24,
                    10=2026-06-01 12=2026-05-31,                  12, DEV-ORDER
                    14=2026-06-01 15=2026-06-02,                  10, DEV-REVIEW
                    """)
    void checksDaysFromTheMeetingOn(String steps, int at, @Nullable String codes) {
        check(steps, at, codes);
    }

    private void check(String steps, int at, @Nullable String codes) {
        MemberId id = way.person("张三", Stage.APPLICANT, "BIRTH_DATE=1999-03-05");
        way.steps(id, steps);
        assertEquals(Way.list(codes == null ? "" : codes), way.codes(id, at));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    5,  李四,           2026-06-01,
                    5,  李四、王五,      2026-06-01,
                    5,  李四、王五、赵六,  2026-06-01, DEV-CONTACT
                    9,  李四、王五,      2026-06-01,
                    9,  李四,           2026-06-01, DEV-INTRO
                    9,  李四、孙七,      2026-06-01, DEV-INTRO
                    9,  李四、周八,      2026-06-01, DEV-INTRO
                    9,  李四、周八,      2026-04-01,
                    """)
    void checksMentorsAndIntroducers(int step, String names, LocalDate day, @Nullable String code) {
        for (String name : List.of("李四", "王五", "赵六")) {
            way.person(name, Stage.FULL);
        }
        way.person("孙七", Stage.PROBATIONARY, "JOIN_DATE=2026-05-20");
        MemberId punished = way.person("周八", Stage.FULL);
        way.members.setFacts(
                punished,
                FactKind.RIGHTS,
                List.of(Fact.of(FactDetail.ON_PARTY_PROBATION, LocalDate.of(2026, 5, 1), null)));
        MemberId id = way.person("张三", Stage.ACTIVIST, "ACTIVIST_DATE=2025-01-06");
        way.developments.set(id, step, StepEntry.on(day).withPeople(names));
        assertEquals(Way.list(code == null ? "" : code), way.codes(id, step));
        assertEquals(names, way.entry(id, step).people());
    }

    @Test
    void asksToLookAtIntroducersFromElsewhere() {
        way.person("李四", Stage.FULL);
        MemberId id = way.person("张三", Stage.CANDIDATE, "CANDIDATE_DATE=2026-06-01");
        way.developments.set(id, 9, StepEntry.on(LocalDate.of(2026, 6, 8)).withPeople("李四，钱二"));
        assertEquals(List.of(), way.codes(id, 9));
        assertEquals(List.of("development.persons.unknown"), way.lacking(id, 9));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-06-05, 2026-06-03, 0,  DEV-NONE
                    2026-06-05, 2026-06-04, 0,  DEV-TRAIN
                    2026-06-05, 2026-06-04, 24, DEV-NONE
                    2026-06-05, ,           23, DEV-TRAIN
                    2026-06-05, ,           24, DEV-NONE
                    """)
    void checksTheCourse(LocalDate end, @Nullable LocalDate first, int hours, String code) {
        MemberId id = way.person("张三", Stage.CANDIDATE, "CANDIDATE_DATE=2026-05-20");
        way.developments.set(
                id, 11, new StepEntry(PartialDate.of(end), first, "", "", "", hours, Set.of(), ""));
        assertEquals(code.equals("DEV-NONE") ? List.of() : List.of(code), way.codes(id, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2026-06-01, DEV-LEAVE-3M",
        "2026-09-01, 2026-06-01, DEV-NONE",
        "2026-05-31, 2026-06-01, DEV-NONE"
    })
    void pointsAtWhoLeavesSoon(String leaves, LocalDate review, String code) {
        MemberId id =
                way.person(
                        "张三",
                        Stage.CANDIDATE,
                        "CANDIDATE_DATE=2026-05-20",
                        "GRADUATION_DATE=" + leaves);
        way.developments.set(id, 13, StepEntry.on(review));
        assertEquals(code.equals("DEV-NONE") ? List.of() : List.of(code), way.codes(id, 13));
    }

    @Test
    void asksForThePapersOfTheRulesInForce() {
        MemberId id = way.person("张三", Stage.FULL, "FULL_DATE=2026-04-01");
        Set<Paper> old =
                Set.of(
                        Paper.APPLICATION,
                        Paper.ACTIVIST_FORM,
                        Paper.REVIEW,
                        Paper.ADMISSION_FORM,
                        Paper.CONVERSION);
        archive(id, LocalDate.of(2026, 5, 10), old);
        assertEquals(List.of(), way.lacking(id, 25));
        archive(id, LocalDate.of(2026, 5, 11), old);
        assertEquals(List.of("development.papers"), way.lacking(id, 25));
        archive(id, LocalDate.of(2026, 5, 11), Set.of(Paper.values()));
        assertEquals(List.of(), way.lacking(id, 25));
    }

    private void archive(MemberId id, LocalDate day, Set<Paper> papers) {
        way.developments.set(
                id, 25, new StepEntry(PartialDate.of(day), null, "", "", "", 0, papers, ""));
    }

    @Test
    void wantsADecisionForTheActivist() {
        MemberId id = way.person("张三", Stage.ACTIVIST, "ACTIVIST_DATE=2026-06-01");
        assertEquals(List.of("development.undecided"), way.lacking(id, 3));
        way.developments.set(
                id,
                3,
                new StepEntry(way.entry(id, 3).on(), null, "6月支委会", "", "", 0, Set.of(), ""));
        assertEquals(List.of(), way.lacking(id, 3));
    }

    @Test
    void countsWorkingDaysByTheHolidaysAndSaysWhatIsProvisional() {
        try (Way late = new Way(LocalDate.of(2027, 1, 20))) {
            MemberId id = late.person("张三", Stage.CANDIDATE, "CANDIDATE_DATE=2026-12-21");
            late.developments.set(id, 8, StepEntry.EMPTY.withOther(LocalDate.of(2026, 12, 21)));
            Window sure = late.of(id).line(8).window();
            assertEquals(LocalDate.of(2026, 12, 25), sure.earliest());
            assertFalse(sure.provisional());
            late.developments.set(id, 8, StepEntry.EMPTY.withOther(LocalDate.of(2026, 12, 30)));
            Window open = late.of(id).line(8).window();
            assertEquals(LocalDate.of(2027, 1, 5), open.earliest());
            assertTrue(open.provisional());
            assertTrue(open.text(new Messages(Locale.CHINA)).contains("暂定"));
        }
    }

    @Test
    void theDayOfTheCheckDecidesWhichRulesPlanAStep() {
        MemberId id = way.person("张三", Stage.CANDIDATE);
        way.steps(id, "13=2026-04-20");
        LocalDate before = LocalDate.of(2026, 5, 10);
        assertEquals(null, way.developments.of(id, before).line(15).window().latest());
        Window after = way.developments.of(id, before.plusDays(1)).line(15).window();
        assertEquals(LocalDate.of(2026, 5, 20), after.latest());
    }

    @Test
    void namesTheStepReachedTheNextOnesAndWhatWasPassedOver() {
        MemberId id = way.person("张三", Stage.APPLICANT);
        way.steps(id, "1=2024-01-10 2=2024-01-20 3=2024-06-18 7=2026-06-18 10=2026-06-30");
        Pathway pathway = way.of(id);
        assertEquals(Step.of(10), pathway.current());
        assertEquals(StepPart.CANDIDATE, pathway.part());
        assertEquals(8, pathway.next().orElseThrow().step().number());
        assertEquals(StepLine.State.MISSING, pathway.line(4).state());
        assertEquals(2, pathway.missing());
        assertEquals(StepLine.State.LATER, pathway.line(12).state());
        assertEquals(StepLine.State.RUNNING, pathway.line(6).state());
        assertEquals(Stage.CANDIDATE, way.members.find(id).orElseThrow().stage());
    }

    @Test
    void aStageWithoutADayIsReachedAllTheSame() {
        MemberId id = way.person("张三", Stage.PROBATIONARY);
        Pathway pathway = way.of(id);
        assertEquals(StepLine.State.UNDATED, pathway.line(15).state());
        assertEquals(16, pathway.next().orElseThrow().step().number());
        assertEquals(null, pathway.line(17).window().latest());
    }
}
