package org.branchbook.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/** The season list: pure over what was read. */
final class Graduates {
    private final Map<MemberId, Transfer> letters = new HashMap<>();
    private final Map<MemberId, LocalDate> stays;
    private final RuleBook rules;
    private final LocalDate today;

    /**
     * @param transfers the latest first
     */
    Graduates(
            List<Transfer> transfers,
            Map<MemberId, LocalDate> stays,
            RuleBook rules,
            LocalDate today) {
        this.stays = stays;
        this.rules = rules;
        this.today = today;
        transfers.stream()
                .filter(transfer -> transfer.direction() == Transfer.Direction.OUT)
                .forEach(transfer -> letters.putIfAbsent(transfer.member(), transfer));
    }

    List<Graduate> of(List<RosterEntry> people, Season season) {
        List<Graduate> graduates = new ArrayList<>();
        for (RosterEntry entry : people) {
            PartialDate day = entry.member().date(MemberField.GRADUATION_DATE);
            Stage stage = entry.stage();
            if (day != null && season.holds(day) && stage != null && stage.member()) {
                graduates.add(graduate(entry, day));
            }
        }
        graduates.sort(Comparator.comparing(Graduate::state));
        return graduates;
    }

    private Graduate graduate(RosterEntry entry, PartialDate day) {
        Transfer letter = letters.get(entry.id());
        LocalDate stay = stays.get(entry.id());
        int months = rules.number("relation:graduateTransfer", today);
        LocalDate dueBy = day.latest().plusMonths(months);
        if (!entry.belonging().here()) {
            return new Graduate(entry, day, Graduate.State.ACCEPTED, letter, null);
        }
        boolean open = letter != null && letter.acceptedOn() == null;
        if (open) {
            return new Graduate(entry, day, Graduate.State.LETTER, letter, dueBy);
        }
        return stay == null
                ? new Graduate(entry, day, Graduate.State.HERE, null, dueBy)
                : new Graduate(entry, day, Graduate.State.STAYS, null, stay);
    }

    static List<Problem> problems(RosterEntry entry, @Nullable LocalDate until, int months) {
        PartialDate day = entry.member().date(MemberField.GRADUATION_DATE);
        if (day == null) {
            return List.of(Problem.of("until", "relation.problem.noGraduation", entry.name()));
        }
        LocalDate last = day.latest().plusMonths(months);
        return until != null && until.isAfter(last)
                ? List.of(Problem.of("until", "relation.problem.stayTooLong", last, months / 12))
                : List.of();
    }
}
