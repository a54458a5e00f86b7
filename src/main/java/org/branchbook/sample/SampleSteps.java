package org.branchbook.sample;

import java.time.LocalDate;
import org.branchbook.base.PartialDate;
import org.branchbook.development.Developments;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepEvent;
import org.jspecify.annotations.Nullable;

/** Enters the steps around the days of those on the way into the Party, as far as today. */
final class SampleSteps {
    private static final String COMMITTEE = "支部委员会会议";
    private static final String SUPERIOR = "信息学院党委";
    private static final String SPONSORS = "张三、李四";
    private static final int NOTICE_DAYS = 5;
    private static final int COURSE_DAYS = 2;
    private static final int REPORT_DAYS = 85;
    private static final int REVIEW_MONTHS = 6;

    private final Members members;
    private final Developments developments;
    private final LocalDate today;

    SampleSteps(Members members, Developments developments, LocalDate today) {
        this.members = members;
        this.developments = developments;
        this.today = today;
    }

    void enter() {
        for (RosterEntry person : members.roster(today)) {
            LocalDate full = day(person, MemberField.FULL_DATE);
            boolean fresh = full != null && full.isAfter(today.minusYears(1));
            if (person.stage() != Stage.FULL || fresh) {
                enter(person);
            }
        }
    }

    private void enter(RosterEntry person) {
        MemberId id = person.id();
        LocalDate apply = day(person, MemberField.APPLY_DATE);
        LocalDate activist = day(person, MemberField.ACTIVIST_DATE);
        LocalDate candidate = day(person, MemberField.CANDIDATE_DATE);
        LocalDate join = day(person, MemberField.JOIN_DATE);
        if (apply != null) {
            put(id, 2, apply.plusDays(12), StepEntry.EMPTY.withPeople("李四"));
        }
        if (activist != null) {
            put(id, 3, activist, by(COMMITTEE));
            put(id, 4, activist.plusDays(8), by(SUPERIOR));
            put(id, Step.MENTORS, activist.plusDays(10), StepEntry.EMPTY.withPeople(SPONSORS));
            LocalDate end = join == null ? today : join;
            series(id, StepEvent.Kind.REVIEW, activist, end, REVIEW_MONTHS * 30);
            series(id, StepEvent.Kind.ANALYSIS, activist, end, 360);
            series(id, StepEvent.Kind.THOUGHT_REPORT, activist, end, REPORT_DAYS);
        }
        if (candidate != null) {
            candidate(id, candidate);
        }
        if (join != null) {
            admission(id, join);
        }
        LocalDate full = day(person, MemberField.FULL_DATE);
        if (full != null) {
            put(id, 22, full.minusDays(10), StepEntry.EMPTY);
            put(id, Step.CONVERSION, full, by("支部党员大会"));
            put(id, 24, full.plusDays(45), by(SUPERIOR));
        }
    }

    private void candidate(MemberId id, LocalDate day) {
        put(id, 7, day, by(COMMITTEE));
        LocalDate first = day.plusDays(3);
        LocalDate last = new WorkingDays(HolidayCalendar.bundled()).nth(first, NOTICE_DAYS).date();
        put(id, Step.NOTICE, last.plusDays(1), by(SUPERIOR).withOther(first));
        put(id, Step.INTRODUCERS, day.plusDays(4), StepEntry.EMPTY.withPeople(SPONSORS));
        put(id, Step.POLITICAL_REVIEW, day.plusDays(40), by(COMMITTEE));
        LocalDate course = day.plusDays(60);
        put(id, Step.TRAINING, course.plusDays(COURSE_DAYS), by(SUPERIOR).withOther(course));
    }

    private void admission(MemberId id, LocalDate day) {
        put(id, 12, day.minusDays(30), by(COMMITTEE));
        put(id, Step.PRE_REVIEW, day.minusDays(20), by(SUPERIOR));
        put(id, 14, day.minusDays(12), StepEntry.EMPTY);
        put(id, Step.ADMISSION, day, by("支部党员大会"));
        put(id, 16, day.plusDays(15), by(SUPERIOR));
        put(id, 17, day.plusDays(30), by(SUPERIOR));
        put(id, 18, day.plusDays(40), by(SUPERIOR));
        put(id, 19, day.plusDays(35), by(COMMITTEE));
        put(id, 20, day.plusDays(50), StepEntry.EMPTY);
        series(id, StepEvent.Kind.PROBATION_REVIEW, day, today, REVIEW_MONTHS * 30);
        series(id, StepEvent.Kind.PROBATION_THOUGHT, day, today, REPORT_DAYS);
    }

    private static StepEntry by(String decider) {
        StepEntry none = StepEntry.EMPTY;
        return new StepEntry(
                null, null, decider, "", none.people(), none.hours(), none.papers(), none.note());
    }

    private void put(MemberId id, int step, LocalDate day, StepEntry entry) {
        if (!day.isAfter(today)) {
            developments.set(id, step, entry.withDay(PartialDate.of(day)));
        }
    }

    private void series(
            MemberId id, StepEvent.Kind kind, LocalDate begin, LocalDate end, int every) {
        for (LocalDate day = begin.plusDays(every); day.isBefore(end); day = day.plusDays(every)) {
            developments.addEvent(id, kind, day, "");
        }
    }

    private static @Nullable LocalDate day(RosterEntry person, MemberField field) {
        PartialDate date = person.member().date(field);
        return date == null ? null : date.earliest();
    }
}
