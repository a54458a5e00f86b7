package org.branchbook.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.branch.LocalRules;
import org.branchbook.due.DueLine;
import org.branchbook.due.NextStep;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.step.Paper;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepEvent;
import org.branchbook.step.StepFile;
import org.branchbook.step.StepRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The door: one truth with the person's own fields, undo, and what is due. */
class DevelopmentsTest {
    private final Way way = new Way();

    @AfterEach
    void close() {
        way.close();
    }

    private RosterEntry person(MemberId id) {
        return way.members.find(id).orElseThrow();
    }

    private List<String> stages(MemberId id) {
        return way.members.facts(id).stream()
                .filter(fact -> fact.kind() == FactKind.STAGE)
                .map((Fact fact) -> fact.detail() + " " + fact.from() + " " + fact.to())
                .toList();
    }

    @Test
    void theDayOfAStageIsThePersonsOwnAndComesBackWithUndo() {
        MemberId id = way.person("张三", Stage.ACTIVIST, "ACTIVIST_DATE=2025-06-18");
        LocalDate day = LocalDate.of(2026, 6, 20);
        Developments.Before before =
                way.developments.set(id, 7, StepEntry.on(day).withNote("支委会讨论"));
        assertEquals(Stage.CANDIDATE, person(id).stage());
        assertEquals("2026-06-20", person(id).member().value(MemberField.CANDIDATE_DATE));
        assertEquals(
                List.of("ACTIVIST 2025-06-18 2026-06-20", "CANDIDATE 2026-06-20 null"), stages(id));
        assertEquals("支委会讨论", way.entry(id, 7).note());
        assertEquals(PartialDate.of(day), way.entry(id, 7).on());
        way.developments.putBack(before);
        assertEquals(Stage.ACTIVIST, person(id).stage());
        assertEquals("", person(id).member().value(MemberField.CANDIDATE_DATE));
        assertEquals(StepEntry.EMPTY, way.entry(id, 7));
    }

    @Test
    void aDayChangedOnThePersonsPageIsSeenHere() {
        MemberId id = way.person("张三", Stage.CANDIDATE, "CANDIDATE_DATE=2026-06-20");
        way.members.setFacts(
                id,
                FactKind.STAGE,
                List.of(new Fact(FactKind.STAGE, "CANDIDATE", LocalDate.of(2026, 7, 1), null, "")));
        assertEquals("2026-07-01", Objects.toString(way.entry(id, 7).on()));
    }

    @Test
    void takingTheDayAwayTakesTheStageBack() {
        MemberId id = way.person("张三", Stage.ACTIVIST, "ACTIVIST_DATE=2025-06-18");
        way.steps(id, "7=2026-06-20");
        way.developments.set(id, 7, StepEntry.EMPTY);
        assertEquals(Stage.ACTIVIST, person(id).stage());
        assertEquals(List.of("ACTIVIST 2025-06-18 null"), stages(id));
    }

    @Test
    void refusesDaysToComeAndDaysThatRunBackwards() {
        MemberId id = way.person("张三", Stage.ACTIVIST, "ACTIVIST_DATE=2025-06-18");
        for (int step : new int[] {7, 8}) {
            InvalidInput future =
                    assertThrows(
                            InvalidInput.class,
                            () ->
                                    way.developments.set(
                                            id, step, StepEntry.on(Way.TODAY.plusDays(1))));
            assertEquals("on", future.problems().getFirst().field());
        }
        InvalidInput order =
                assertThrows(
                        InvalidInput.class,
                        () -> way.developments.set(id, 7, StepEntry.on(LocalDate.of(2025, 6, 1))));
        assertEquals("on", order.problems().getFirst().field());
        assertEquals(StepEntry.EMPTY, way.entry(id, 7));
        assertEquals(Stage.ACTIVIST, person(id).stage());
    }

    @Test
    void keepsWhatAStepHasAndSurvivesReopening() {
        MemberId id = way.person("张三", Stage.CANDIDATE, "CANDIDATE_DATE=2026-06-20");
        StepEntry entry =
                new StepEntry(
                        PartialDate.parse("2026-07"),
                        LocalDate.of(2026, 7, 1),
                        "信息学院党委",
                        "院党发〔2026〕8号",
                        "",
                        24,
                        Set.of(Paper.REVIEW, Paper.APPLICATION),
                        "结业");
        way.developments.set(id, 11, entry);
        way.book.reopen();
        Members again = new Members(way.book.sql(), way.book.clock());
        Developments door =
                new Developments(
                        way.book.sql(),
                        way.book.clock(),
                        again,
                        new LocalRules(way.book.sql(), way.book.clock()));
        assertEquals(entry, door.of(id, Way.TODAY).development().entry(11));
    }

    @Test
    void eventsAndFilesAreTakenAwayAndBroughtBack() {
        MemberId id = way.person("张三", Stage.ACTIVIST, "ACTIVIST_DATE=2026-01-10");
        List<Integer> told = new ArrayList<>();
        way.developments.changes().listen(() -> told.add(1));
        LocalDate day = LocalDate.of(2026, 7, 10);
        long event = way.developments.addEvent(id, StepEvent.Kind.REVIEW, day, "上半年考察");
        long file = way.developments.addFile(id, new StepFile(0, 6, "考察表.pdf", "a".repeat(64), 9));
        way.developments.removeEvent(event);
        way.developments.removeFile(file);
        assertEquals(List.of(), way.of(id).development().events());
        assertEquals(List.of(), way.of(id).development().files());
        way.developments.restoreEvent(event);
        way.developments.restoreFile(file);
        assertEquals(
                List.of(new StepEvent(event, StepEvent.Kind.REVIEW, day, "上半年考察")),
                way.of(id).development().events(StepEvent.Kind.REVIEW));
        assertEquals("考察表.pdf", way.of(id).development().files(6).getFirst().name());
        assertEquals(6, told.size());
        assertThrows(
                InvalidInput.class,
                () ->
                        way.developments.addEvent(
                                id, StepEvent.Kind.REVIEW, Way.TODAY.plusDays(1), ""));
    }

    @Test
    void reviewsTooFarApartAreNamed() {
        MemberId id = way.person("张三", Stage.ACTIVIST, "ACTIVIST_DATE=2025-06-18");
        way.developments.addEvent(id, StepEvent.Kind.REVIEW, LocalDate.of(2025, 12, 18), "");
        assertEquals(List.of(), way.codes(id, 6));
        way.developments.addEvent(id, StepEvent.Kind.REVIEW, LocalDate.of(2026, 6, 19), "");
        assertEquals(List.of("DEV-REVIEW-6M"), way.codes(id, 6));
    }

    @Test
    void theBoardHoldsWhoIsOnTheWayAndNobodyElse() {
        MemberId old = way.person("钱二", Stage.FULL, "FULL_DATE=2019-06-18");
        MemberId fresh = way.person("孙七", Stage.FULL, "FULL_DATE=2026-09-18");
        way.person("张三", Stage.APPLICANT, "APPLY_DATE=2026-09-01");
        MemberId gone = way.person("吴九", Stage.ACTIVIST);
        way.members.setFacts(
                gone,
                FactKind.OUTCOME,
                List.of(
                        new Fact(
                                FactKind.OUTCOME,
                                "WITHDRAWN",
                                LocalDate.of(2026, 10, 1),
                                null,
                                "")));
        assertEquals(List.of("张三", "孙七"), names(Way.TODAY));
        assertEquals(List.of("吴九"), names(LocalDate.of(2026, 6, 1)));
        assertFalse(way.developments.of(old, Way.TODAY).open());
        assertTrue(way.developments.of(fresh, Way.TODAY).open());
        way.steps(fresh, "25=2026-11-20");
        assertEquals(List.of("张三"), names(Way.TODAY));
    }

    private List<String> names(LocalDate day) {
        return way.developments.board(day).stream()
                .map(pathway -> pathway.development().person().name())
                .toList();
    }

    @Test
    void everyLeadTimeBelongsToARule() {
        TreeSet<String> unknown = new TreeSet<>(LeadTime.bundled().keySet());
        StepRules.bundled().all().forEach(rule -> unknown.remove(rule.code()));
        assertEquals(new TreeSet<>(), unknown);
    }

    @Test
    void tellsWhatIsDueWithinTheLeadTimes() {
        MemberId talk = way.person("张三", Stage.APPLICANT, "APPLY_DATE=2026-11-01");
        MemberId end = way.person("李四", Stage.PROBATIONARY, "JOIN_DATE=2025-12-10");
        way.developments.thoughtReportMonths(0, "学院党委");
        way.developments.addEvent(
                end, StepEvent.Kind.PROBATION_REVIEW, LocalDate.of(2026, 11, 1), "");
        MemberId activist = way.person("王五", Stage.ACTIVIST, "ACTIVIST_DATE=2026-05-01");
        List<String> due = due(Way.TODAY);
        assertEquals(
                List.of(
                        talk.value() + " 2026-12-01 DEV-TALK-1M 张三：党组织派人谈话",
                        activist.value() + " 2026-11-01 DEV-REVIEW-6M 王五：支部考察",
                        end.value() + " 2026-03-10 DEV-APPR-3M 李四：上级党委审批",
                        end.value() + " 2026-12-10 DEV-APPLY-FULL 李四：提出转正申请",
                        end.value() + " 2026-12-10 DEV-CONV 李四：支部大会讨论转正"),
                due);
        way.developments.thoughtReportMonths(3, "学院党委");
        assertEquals(
                List.of(
                        activist.value() + " 2026-08-01 LOCAL-THOUGHT 王五：思想汇报",
                        end.value() + " 2026-03-10 LOCAL-PROB-THOUGHT 李四：思想汇报"),
                due(Way.TODAY).stream().filter(line -> line.contains("思想")).toList());
    }

    @Test
    void saysThatAPublicNoticeEnds() {
        MemberId id = way.person("张三", Stage.CANDIDATE, "CANDIDATE_DATE=2026-11-10");
        way.developments.set(id, 8, StepEntry.EMPTY.withOther(LocalDate.of(2026, 11, 18)));
        assertEquals(
                List.of(id.value() + " 2026-11-24 DEV-NOTICE-5WD 张三：公示期满，征得同意后登记"), due(Way.TODAY));
    }

    private List<String> due(LocalDate today) {
        return new DevelopmentDue(way.developments)
                .lines(today, new Messages(Locale.CHINA)).stream().map(this::told).toList();
    }

    private String told(DueLine line) {
        NextStep.OpenDevelopment open = (NextStep.OpenDevelopment) line.next();
        return open.person().value() + " " + line.on() + " " + line.code() + " " + line.text();
    }
}
