package org.branchbook.yearcheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.base.Problem;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordFacts;
import org.branchbook.check.Spot;
import org.branchbook.check.Times;
import org.branchbook.check.YearCheck;
import org.branchbook.check.YearFacts;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.participation.StudyTime;
import org.branchbook.rules.RuleBook;

/**
 * R39: study hours that will be short at the year's end, even if everybody comes to everything that
 * is planned: 32 of a member, 56 of a committee member. EDU, article 20.
 */
public final class HoursShort implements YearCheck {
    private static final int SHOWN = 8;

    @Override
    public String code() {
        return "R39";
    }

    @Override
    public String todo() {
        return "check.R39.todo";
    }

    @Override
    public void look(YearFacts facts, Findings found) {
        Times times = facts.around().times();
        LocalDate end = LocalDate.of(facts.year(), 12, 31);
        LocalDate asOf = times.today().isBefore(end) ? times.today() : end;
        if (asOf.getYear() < facts.year() || facts.records().isEmpty()) {
            return;
        }
        Map<MemberId, BigDecimal> hours = hours(facts);
        List<RosterEntry> members =
                facts.around().roster(asOf).everybody().stream()
                        .filter(RosterEntry::counts)
                        .toList();
        say("hours:member", members.stream().filter(m -> !m.onCommittee()), hours, facts, found);
        say(
                "hours:committee",
                members.stream().filter(RosterEntry::onCommittee),
                hours,
                facts,
                found);
    }

    /** What was attended, and what is planned for those who will be due. */
    private static Map<MemberId, BigDecimal> hours(YearFacts facts) {
        Map<MemberId, BigDecimal> hours = new HashMap<>();
        StudyTime time = new StudyTime(facts.around().times().rules());
        LocalDate today = facts.around().times().today();
        for (RecordFacts record : facts.records()) {
            BigDecimal each = time.total(record.activity());
            boolean begun = record.activity().state().begun();
            if (each.signum() > 0 && (begun || !record.date().isBefore(today))) {
                for (AttendanceRow row : record.sheet().rows()) {
                    if (!begun || row.is(Mark.PRESENT)) {
                        hours.merge(row.person().id(), each, BigDecimal::add);
                    }
                }
            }
        }
        return hours;
    }

    private static void say(
            String rule,
            Stream<RosterEntry> people,
            Map<MemberId, BigDecimal> hours,
            YearFacts facts,
            Findings found) {
        LocalDate end = LocalDate.of(facts.year(), 12, 31);
        int wanted = facts.around().times().rules().number(rule, end);
        List<String> names = new ArrayList<>();
        BigDecimal target = BigDecimal.valueOf(wanted);
        people.filter(m -> hours.getOrDefault(m.id(), BigDecimal.ZERO).compareTo(target) < 0)
                .forEach(m -> names.add(m.name()));
        if (!names.isEmpty()) {
            String shown = String.join("、", names.subList(0, Math.min(SHOWN, names.size())));
            found.elsewhere(
                    new Spot(null, Part.STATISTICS, end),
                    null,
                    RuleBook.basis(rule, end),
                    Problem.of("", "check.R39.short", names.size(), wanted, shown));
        }
    }
}
