package org.branchbook.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.member.FactDetail;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepRule;

/** Mentors and introducers: as many as the rule asks for, and full members on the day. */
final class PeopleCheck {
    private final RosterHistory history;

    PeopleCheck(RosterHistory history) {
        this.history = history;
    }

    List<Finding> of(StepRule rule, StepEntry entry, LocalDate day) {
        List<Finding> found = new ArrayList<>();
        int count = entry.names().size();
        if (count == 0) {
            found.add(Finding.lacking(rule, "development.persons.none"));
        } else if (count < rule.least() || (rule.most() > 0 && count > rule.most())) {
            found.add(Finding.against(rule, "development.persons.count", count));
        }
        List<RosterEntry> roster = entry.names().isEmpty() ? List.of() : history.on(day);
        for (String name : entry.names()) {
            of(rule, name, day, roster, found);
        }
        return found;
    }

    /** Of people with one name any may be meant. */
    private static void of(
            StepRule rule,
            String name,
            LocalDate day,
            List<RosterEntry> roster,
            List<Finding> found) {
        List<RosterEntry> meant = roster.stream().filter(e -> e.name().equals(name)).toList();
        if (meant.isEmpty()) {
            found.add(Finding.lacking(rule, "development.persons.unknown", name));
        } else if (meant.stream().noneMatch(RosterEntry::full)) {
            found.add(Finding.against(rule, "development.persons.notFull", name, day.toString()));
        } else if (meant.stream().filter(RosterEntry::full).allMatch(PeopleCheck::onProbation)) {
            found.add(Finding.against(rule, "development.persons.punished", name, day.toString()));
        }
    }

    /** 留党察看: cannot introduce anybody. DEV26, article 14. */
    private static boolean onProbation(RosterEntry entry) {
        var rights = entry.standing().rights();
        return rights != null && rights.is(FactDetail.ON_PARTY_PROBATION);
    }
}
