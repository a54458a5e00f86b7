package org.branchbook.peoplecheck;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.base.PartialDate;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/** R36: the status on the list against the dates of joining and of conversion. */
public final class StageDates implements RecordCheck {
    @Override
    public String code() {
        return "R36";
    }

    @Override
    public String todo() {
        return "check.R36.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        String names =
                facts.sheet().rows().stream()
                        .filter(row -> differs(row, facts))
                        .map(AttendanceRow::name)
                        .collect(Collectors.joining("、"));
        if (!names.isEmpty()) {
            found.at(Part.ATTENDANCE, "check.R36.dates", names, facts.date().toString());
        }
    }

    private static boolean differs(AttendanceRow row, RecordFacts facts) {
        RosterEntry entry = facts.roster().byId().get(row.person().id());
        if (entry == null) {
            return false;
        }
        PartialDate joined = entry.member().date(MemberField.JOIN_DATE);
        PartialDate full = entry.member().date(MemberField.FULL_DATE);
        LocalDate day = facts.date();
        return switch (row.person().stage()) {
            case FULL -> begins(full, day) || begins(joined, day);
            case PROBATIONARY -> begins(joined, day) || (full != null && ended(full, day));
            default -> false;
        };
    }

    private static boolean begins(@Nullable PartialDate date, LocalDate day) {
        return date != null && date.earliest().isAfter(day);
    }

    private static boolean ended(PartialDate full, LocalDate day) {
        return full.latest().isBefore(day);
    }
}
