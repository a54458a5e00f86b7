package org.branchbook.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Attendances;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.attendance.Totals;
import org.branchbook.base.PartialDate;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;

/** Writes the record of one activity that is over: attendance, minutes, resolutions. */
final class SampleRecord {
    private static final List<String> REASONS = List.of("出差参加学术会议", "病假", "外出实习", "参加资格考试", "家中有事");
    private static final Set<ActivityType> WITH_OBSERVERS =
            Set.of(ActivityType.MEMBER_MEETING, ActivityType.PARTY_LECTURE);
    private static final int MANY = 20;

    private final Members members;
    private final Activities activities;
    private final Attendances attendances;
    private final SampleClock clock;
    private final SampleKinds kinds;

    SampleRecord(
            Members members,
            Activities activities,
            Attendances attendances,
            SampleClock clock,
            SampleKinds kinds) {
        this.members = members;
        this.activities = activities;
        this.attendances = attendances;
        this.clock = clock;
        this.kinds = kinds;
    }

    void write(ActivityId id, SampleEvent event, int turn, boolean close) {
        ActivityPlan plan = activities.get(id).plan();
        LocalDate day = plan.when().date();
        clock.set(day.atTime(plan.when().end()));
        marks(attendances.sheet(id), event, turn);
        attendances.markRestPresent(id);
        if (WITH_OBSERVERS.contains(event.type())) {
            attendances.saveObservers(id, observers(day));
        }
        clock.set(day.plusDays(1).atTime(10, 20));
        activities.saveMinutes(id, event.minutes());
        Totals totals = attendances.sheet(id).totals();
        activities.saveResolutions(
                id, event.votes().stream().map(vote -> resolution(vote, totals)).toList());
        kinds.write(id, event);
        if (close) {
            clock.set(day.plusDays(2).atTime(16, 40));
            attendances.close(id);
            event.votes().forEach(vote -> apply(vote, day));
        }
    }

    private void marks(AttendanceSheet sheet, SampleEvent event, int turn) {
        ActivityPlan.People leaders = sheet.activity().plan().people();
        Set<String> needed = new HashSet<>(Set.of(leaders.chair(), leaders.recorder()));
        event.votes().forEach(vote -> needed.add(vote.person()));
        List<AttendanceRow> others =
                new ArrayList<>(
                        sheet.rows().stream().filter(r -> !needed.contains(r.name())).toList());
        int leave = others.size() >= MANY ? 2 : turn % 3 == 0 ? 1 : 0;
        for (int i = 0; i < leave; i++) {
            AttendanceRow row = others.remove((turn * 5 + i * 3) % others.size());
            String reason = REASONS.get((turn + i) % REASONS.size());
            mark(sheet, row, Mark.LEAVE, reason);
        }
        if (others.size() >= MANY && turn % 4 == 1) {
            AttendanceRow row = others.get(turn % others.size());
            mark(sheet, row, Mark.ABSENT, "未请假，已提醒并安排补学");
        }
    }

    private void mark(AttendanceSheet sheet, AttendanceRow row, Mark mark, String reason) {
        attendances.mark(sheet.activity().id(), row.person().id(), mark, reason);
    }

    private List<Observer> observers(LocalDate day) {
        return members.roster(day).stream()
                .filter(e -> e.stage() == Stage.ACTIVIST || e.stage() == Stage.CANDIDATE)
                .map(e -> new Observer(e.name(), identity(e)))
                .toList();
    }

    private static String identity(RosterEntry entry) {
        return entry.stage() == Stage.CANDIDATE ? "发展对象" : "入党积极分子";
    }

    private static Resolution resolution(SampleEvent.Vote vote, Totals totals) {
        boolean secret = vote.kind() != ResolutionKind.ORDINARY;
        int present = totals.voters().present();
        int abstentions = secret ? 1 : 0;
        return new Resolution(
                vote.kind(),
                vote.wording(),
                new Resolution.Tally(
                        totals.voters().due(), present, 0, present - abstentions, 0, abstentions),
                secret);
    }

    /** After the record is closed, as in life: whom it is about was not yet what he became. */
    private void apply(SampleEvent.Vote vote, LocalDate day) {
        if (vote.person().isEmpty()) {
            return;
        }
        RosterEntry person =
                members.roster(day).stream()
                        .filter(e -> e.name().equals(vote.person()))
                        .findFirst()
                        .orElseThrow();
        boolean admitted = vote.kind() == ResolutionKind.ADMISSION;
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.putAll(person.member().values());
        PartialDate joined = person.member().date(MemberField.JOIN_DATE);
        if (admitted || joined == null) {
            values.put(MemberField.JOIN_DATE, day.toString());
        } else {
            values.put(MemberField.FULL_DATE, joined.earliest().plusYears(1).toString());
        }
        MemberDraft before = MemberDraft.of(person);
        MemberId id = person.id();
        Stage stage = admitted ? Stage.PROBATIONARY : Stage.FULL;
        members.update(
                id,
                new MemberDraft(values, stage, before.group(), before.posts(), before.dates()),
                "支部党员大会");
    }
}
