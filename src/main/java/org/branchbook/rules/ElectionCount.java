package org.branchbook.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ayes of an election, one number a candidate. Whoever has as many as the rule asks for is
 * elected, by the number of votes where more have than there are seats; who has as many votes as
 * another at the border is voted on again. 《中国共产党基层组织选举工作条例》 of 2020-07-13, article 5 for who
 * votes; before it the rules of 1990-06-27. The articles on shares and ties were not seen in full:
 * the shares follow the handbook of 2023 and can be decided otherwise in the local rules.
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
