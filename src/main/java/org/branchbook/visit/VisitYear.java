package org.branchbook.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the visits of a year that took place come to (L05).
 *
 * @param members on the roster
 * @param wanted visits a year of each of them, and below that the share of reflections, in percent
 * @param without names of the members who went less often, in the order of the roster
 * @param reflections how many are due, and how many of them were handed in
 */
public record VisitYear(
        int visits, int members, Wanted wanted, List<String> without, Reflections reflections) {
    private static final int NAMES = 12;

    /** By the rules in force: visits a year of each member, percent of reflections. */
    public record Wanted(int visits, int reflections) {}

    /** Of everybody who went. */
    public record Reflections(int due, int back) {
        public boolean enough(Wanted wanted) {
            return back * 100 >= wanted.reflections * due;
        }
    }

    public VisitYear {
        without = List.copyOf(without);
    }

    /**
     * @param member who a volunteer is on the roster, null for somebody from outside
     */
    static VisitYear of(
            List<Visit> visits,
            List<RosterEntry> roster,
            LongFunction<@Nullable MemberId> member,
            Wanted wanted,
            LocalDate today) {
        List<Visit> over = visits.stream().filter(one -> !one.draft().on().isAfter(today)).toList();
        Map<MemberId, Integer> times = new HashMap<>();
        int due = 0;
        int back = 0;
        for (Visit one : over) {
            due += one.visitors().size();
            back += (int) one.reflections();
            for (Visit.Visitor visitor : one.visitors()) {
                MemberId id = member.apply(visitor.volunteer());
                if (id != null) {
                    times.merge(id, 1, Integer::sum);
                }
            }
        }
        List<String> without = new ArrayList<>();
        int members = 0;
        for (RosterEntry one : roster) {
            if (one.stage() != null && one.stage().member()) {
                members++;
                if (times.getOrDefault(one.id(), 0) < wanted.visits) {
                    without.add(one.name());
                }
            }
        }
        return new VisitYear(over.size(), members, wanted, without, new Reflections(due, back));
    }

    /** Members who went as often as is wanted. */
    public int went() {
        return members - without.size();
    }

    /** The first of those who did not, so many as a line holds. */
    public List<String> named() {
        return without.subList(0, Math.min(NAMES, without.size()));
    }
}
