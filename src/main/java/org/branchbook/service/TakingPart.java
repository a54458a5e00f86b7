package org.branchbook.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.member.RosterEntry;

/**
 * Who took part in a time: members and those on the committee (L16), and others they brought along
 * (L13). Counts of people, nobody by name.
 *
 * @param members on the roster who count as members
 * @param others who served and are no members
 * @param cadres on the committee
 */
public record TakingPart(int members, int membersServed, int others, int cadres, int cadresServed) {
    public static final TakingPart NONE = new TakingPart(0, 0, 0, 0, 0);

    public static TakingPart of(List<Counted> counted, List<RosterEntry> roster) {
        Set<Object> served = new HashSet<>();
        counted.forEach(one -> served.add(one.who().key()));
        Set<Object> counting = new HashSet<>();
        int members = 0;
        int cadres = 0;
        int cadresServed = 0;
        for (RosterEntry one : roster) {
            if (one.stage() == null || !one.stage().member()) {
                continue;
            }
            members++;
            counting.add(one.id());
            if (one.onCommittee()) {
                cadres++;
                cadresServed += served.contains(one.id()) ? 1 : 0;
            }
        }
        int membersServed = (int) served.stream().filter(counting::contains).count();
        return new TakingPart(
                members, membersServed, served.size() - membersServed, cadres, cadresServed);
    }

    /** Others for each member who served, with one decimal; 0 where no member did. */
    public BigDecimal ratio() {
        return membersServed == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(others)
                        .divide(BigDecimal.valueOf(membersServed), 1, RoundingMode.HALF_UP);
    }

    /** Whether the committee took part no less than everybody; true where it has nobody. */
    public boolean led() {
        return cadres == 0 || (long) cadresServed * members >= (long) membersServed * cadres;
    }
}
