package org.branchbook.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.attendance.TestBranch;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactEdits;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.MemberState;
import org.branchbook.member.Stage;
import org.branchbook.talk.TalkDraft;
import org.branchbook.talk.Talks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person's part in activities, and what a correction of his facts changes in them. */
class ParticipationsTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    private final TestBranch branch = new TestBranch();
    private final Participations participations =
            new Participations(branch.book.sql(), branch.members, branch.activities);

    @AfterEach
    void close() {
        branch.close();
    }

    private ActivityId held(LocalDate day, MemberId absent) {
        ActivityId id = branch.plan(day);
        branch.attendances.mark(id, absent, Mark.ABSENT, "");
        branch.attendances.markRestPresent(id);
        return id;
    }

    private List<String> effects(MemberId id, List<Fact> after) {
        return participations.effects(id, after).stream()
                .map(effect -> effect.activity().date() + " " + effect.kind())
                .toList();
    }

    private List<String> due(ActivityId id) {
        return branch.attendances.sheet(id).rows().stream().map(AttendanceRow::name).toList();
    }

    @Test
    void aCorrectionChangesOpenActivitiesAndLeavesClosedOnesAsTheyWere() {
        MemberId zhang = branch.person("张三");
        MemberId li = branch.person("李四");
        ActivityId closed = held(JANUARY, zhang);
        branch.attendances.close(closed);
        ActivityId open = held(FEBRUARY, zhang);
        ActivityId planned = branch.plan(MARCH);
        List<Fact> after =
                FactEdits.begin(
                        branch.members.facts(li),
                        Fact.of(FactDetail.TRANSFERRED, LocalDate.of(2026, 1, 1), null));
        assertEquals(
                List.of("2026-01-15 GONE", "2026-02-10 GONE", "2026-03-10 GONE"),
                effects(li, after));
        MemberState before = branch.members.setFacts(li, after);
        assertEquals(List.of("张三", "李四"), due(closed));
        assertEquals(List.of("张三"), due(open));
        assertEquals(List.of("张三"), due(planned));
        assertEquals(
                List.of("李四"),
                branch.attendances.difference(branch.attendances.sheet(closed)).gone());
        branch.members.putBack(before);
        assertEquals(List.of("张三", "李四"), due(open));
        assertTrue(branch.attendances.difference(branch.attendances.sheet(closed)).none());
    }

    @Test
    void aStageCorrectedInThePastTellsOnlyActivitiesOfItsDays() {
        MemberId zhang =
                branch.person(
                        "张三", Stage.PROBATIONARY, Map.of(MemberField.JOIN_DATE, "2025-01-20"));
        branch.plan(JANUARY);
        branch.plan(FEBRUARY);
        branch.plan(MARCH);
        Fact full =
                new Fact(FactKind.STAGE, Stage.FULL.name(), LocalDate.of(2026, 2, 1), null, "转正决议");
        assertEquals(
                List.of("2026-02-10 CHANGED", "2026-03-10 CHANGED"),
                effects(zhang, FactEdits.begin(branch.members.facts(zhang), full)));
    }

    @Test
    void countsOnlyActivitiesAtWhichThePersonWasDue() {
        MemberId zhang = branch.person("张三");
        MemberId li = branch.person("李四");
        held(LocalDate.of(2025, 5, 6), zhang);
        ActivityId closed = held(JANUARY, li);
        branch.attendances.close(closed);
        held(FEBRUARY, li);
        branch.plan(ActivityType.COMMITTEE_MEETING, FEBRUARY, Audience.of(Audience.Kind.COMMITTEE));
        branch.plan(MARCH);
        Participation part = participations.of(zhang);
        assertEquals(
                List.of(new YearAttendance(2026, 2, 2, 0, 0), new YearAttendance(2025, 1, 0, 0, 1)),
                part.years());
        branch.members.setFacts(
                zhang,
                FactEdits.begin(
                        branch.members.facts(zhang),
                        Fact.of(FactDetail.SUSPENDED, LocalDate.of(2026, 1, 1), null)));
        assertEquals(
                new YearAttendance(2026, 1, 1, 0, 0), participations.of(zhang).years().getFirst());
    }

    @Test
    void ratesAreRoundedHalfUpToOneDecimal() {
        assertEquals(new BigDecimal("93.8"), new YearAttendance(2026, 16, 15, 1, 0).rate());
        assertEquals(new BigDecimal("66.7"), new YearAttendance(2026, 3, 2, 0, 1).rate());
        assertEquals(new BigDecimal("31.3"), new YearAttendance(2026, 16, 5, 0, 0).rate());
        assertEquals(BigDecimal.ZERO, new YearAttendance(2026, 0, 0, 0, 0).rate());
    }

    @Test
    void findsTalksAndRecordsThatNameSomebody() {
        MemberId zhang = branch.person("张三");
        MemberId li = branch.person("李四");
        Audience both = Audience.chosen(Set.of(zhang, li));
        ActivityId talk = branch.plan(ActivityType.HEART_TALK, JANUARY, both);
        branch.attendances.markRestPresent(talk);
        ActivityId chaired =
                branch.activities.plan(
                        new ActivityPlan(
                                ActivityType.PARTY_LECTURE,
                                "党课",
                                new ActivityPlan.When(
                                        MARCH, LocalTime.of(9, 0), LocalTime.of(10, 0)),
                                "",
                                new ActivityPlan.People(
                                        "张三", "李四", Audience.of(Audience.Kind.COMMITTEE))));
        branch.activities.saveMinutes(chaired, "张三讲党课。");
        branch.attendances.saveObservers(talk, List.of(new Observer("张三", "旁听")));
        Participation part = participations.of(zhang);
        assertEquals(List.of(talk), ids(part.talks()));
        assertEquals(
                List.of(List.of(Role.CHAIR, Role.MINUTES), List.of(Role.OBSERVER)),
                part.naming().stream().map(Participation.Naming::roles).toList());
    }

    @Test
    void talksThatAreNoActivityAreNamedWithoutWhatWasSaid() {
        MemberId zhang = branch.person("张三");
        MemberId li = branch.person("李四");
        Talks talks =
                new Talks(branch.book.sql(), branch.members, branch.rules, branch.book.clock());
        talks.add(List.of(new TalkDraft(MARCH, 2026, li, zhang, "近况", "家里有困难")), null);
        assertEquals(
                List.of(new Participation.Noted(MARCH, "李四", "近况")),
                participations.of(zhang).noted());
        assertEquals(
                List.of(new Participation.Noted(MARCH, "张三", "近况")), participations.of(li).noted());
    }

    private static List<ActivityId> ids(List<Attended> all) {
        return all.stream().map(one -> one.activity().id()).toList();
    }
}
