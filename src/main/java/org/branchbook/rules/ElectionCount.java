package org.branchbook.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ayes of an election, one number a candidate. Whoever has as many as the rule asks for is
 * elected, by the number of votes where more have than there are seats; who has as many votes as
 * another at the border is voted on again (election rules, article to be confirmed).
 */
public record ElectionCount(int votersDue, int votersPresent, int seats, List<Integer> ayes) {
    public ElectionCount {
        ayes = List.copyOf(ayes);
    }

    /**
     * What became of a candidate: elected; too few ayes; enough, but others had more for every
     * seat; as many as others at the last seat, so that these are voted on again.
     */
    public enum Standing {
        ELECTED,
        TOO_FEW,
        NO_SEAT,
        TIED
    }

    /** The least number of ayes that elects. */
    public int needed(VoteRule rule) {
        return rule.passes().leastOf(base(rule));
    }

    private int base(VoteRule rule) {
        return rule.base() == VoteRule.Base.DUE ? votersDue : votersPresent;
    }

    /** In the order of the candidates. */
    public List<Standing> standings(VoteRule rule) {
        int base = base(rule);
        List<Integer> enough =
                ayes.stream()
                        .filter(votes -> base > 0 && rule.passes().isReachedBy(votes, base))
                        .sorted(Comparator.reverseOrder())
                        .toList();
        List<Standing> standings = new ArrayList<>();
        for (int votes : ayes) {
            standings.add(
                    base > 0 && rule.passes().isReachedBy(votes, base)
                            ? standing(votes, enough)
                            : Standing.TOO_FEW);
        }
        return standings;
    }

    private Standing standing(int votes, List<Integer> enough) {
        long more = enough.stream().filter(other -> other > votes).count();
        long same = enough.stream().filter(other -> other == votes).count();
        if (more + same <= seats) {
            return Standing.ELECTED;
        }
        return more < seats ? Standing.TIED : Standing.NO_SEAT;
    }
}
