package org.branchbook.committee;

import java.math.BigDecimal;
import java.util.List;
import org.branchbook.cadence.YearBoard;
import org.branchbook.yearfigures.YearFigures;

/**
 * What a collection tells of a year. No figure is a score and nothing is ranked: branches stand in
 * the order of their names.
 *
 * @param types what was done of what was due, by type of activity, over all branches
 * @param missing periods whose time is over and that lack something, by branch
 * @param structure of the members of all branches together
 * @param twice people whom two branches name as their member
 * @param uncompared branches whose members are, all or some, not among those compared, and why
 */
public record Overview(
        int year,
        List<BranchYear> branches,
        List<TypeLine> types,
        List<PeriodLine> missing,
        List<YearFigures.Some> structure,
        List<Twice> twice,
        List<Uncompared> uncompared) {
    public Overview {
        branches = List.copyOf(branches);
        types = List.copyOf(types);
        missing = List.copyOf(missing);
        structure = List.copyOf(structure);
        twice = List.copyOf(twice);
        uncompared = List.copyOf(uncompared);
    }

    /**
     * @param type as {@link PeriodLine#type}
     * @param lacking branches that lack something of it
     */
    public record TypeLine(String type, YearBoard.Rate rate, int lacking) {}

    /**
     * A branch whose members could not all be compared.
     *
     * @param people how many
     * @param otherKey whether they have codes, but by another key than most
     */
    public record Uncompared(String branch, int people, boolean otherKey) {}

    public YearBoard.Rate cadence() {
        return new YearBoard.Rate(
                branches.stream().mapToInt(branch -> branch.cadence().done()).sum(),
                branches.stream().mapToInt(branch -> branch.cadence().due()).sum());
    }

    public int members() {
        return branches.stream().mapToInt(branch -> branch.members().all()).sum();
    }

    public int open() {
        return branches.stream().mapToInt(BranchYear::open).sum();
    }

    public BigDecimal serviceHours() {
        return branches.stream()
                .map(branch -> branch.service().hours())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The bundle with a number; it must be one of them. */
    public BranchYear of(long bundle) {
        return branches.stream()
                .filter(branch -> branch.bundle().id() == bundle)
                .findFirst()
                .orElseThrow();
    }
}
