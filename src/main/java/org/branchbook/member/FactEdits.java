package org.branchbook.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Pure functions that change the facts of one person beside each other: each takes all of them and
 * returns all of them, so that the roster before and after can be compared before anything is
 * written.
 */
public final class FactEdits {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private FactEdits() {}

    /** The days on which a change may tell, both included. */
    public record Days(LocalDate first, LocalDate last) {}

    /**
     * Adds a fact. What held of its kind before ends on its first day; without a last day it lasts
     * until the next of its kind begins. Posts stand beside each other. A departure ends the
     * relation and every post on its day, a return the departure.
     */
    public static List<Fact> begin(List<Fact> all, Fact fact) {
        LocalDate from = fact.from();
        List<Fact> next = new ArrayList<>();
        for (Fact known : all) {
            boolean ends = !fact.kind().several() && known.kind() == fact.kind();
            boolean displaced = displaces(fact.kind(), known.kind());
            boolean before = (ends || displaced) && isBefore(known, from);
            next.add(before ? known.until(from) : known);
        }
        next.add(fact.to() == null ? fact.until(nextBeginning(all, fact)) : fact);
        return List.copyOf(next);
    }

    /** A departure ends relation and posts, a return ends the departure. */
    private static boolean displaces(FactKind fact, FactKind known) {
        return switch (fact) {
            case DEPARTURE -> known == FactKind.RELATION || known == FactKind.POST;
            case RELATION -> known == FactKind.DEPARTURE;
            default -> false;
        };
    }

    /** Whether a fact held on a day and began before it. */
    private static boolean isBefore(Fact fact, @Nullable LocalDate day) {
        LocalDate from = fact.from();
        return day != null && fact.covers(day) && (from == null || from.isBefore(day));
    }

    private static @Nullable LocalDate nextBeginning(List<Fact> all, Fact fact) {
        if (fact.kind().several()) {
            return null;
        }
        LocalDate from = fact.from();
        return all.stream()
                .filter(known -> known.kind() == fact.kind())
                .map(Fact::from)
                .filter(Objects::nonNull)
                .filter(day -> from == null || day.isAfter(from))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Puts a fact in the place of another. What ended on its first day, or began on its last, moves
     * along, so that correcting a day leaves no gap.
     */
    public static List<Fact> replace(List<Fact> all, Fact old, Fact next) {
        int at = at(all, old);
        List<Fact> changed = new ArrayList<>();
        for (Fact known : all) {
            changed.add(known == old ? next : moved(known, old, next));
        }
        changed.set(at, next);
        return List.copyOf(changed);
    }

    private static Fact moved(Fact known, Fact old, Fact next) {
        Fact fact = known;
        if (next.from() != null && endedBy(known, old)) {
            fact = fact.until(next.from());
        }
        boolean follows = !old.kind().several() && known.kind() == old.kind();
        if (follows && next.to() != null && old.to() != null && old.to().equals(known.from())) {
            fact = new Fact(fact.kind(), fact.detail(), next.to(), fact.to(), fact.ground());
        }
        return fact;
    }

    /** Whether a fact ended because another began on that day. */
    private static boolean endedBy(Fact known, Fact other) {
        boolean same = !other.kind().several() && known.kind() == other.kind();
        return (same || displaces(other.kind(), known.kind()))
                && known.to() != null
                && known.to().equals(other.from());
    }

    /** A fact no longer holds from this day on. */
    public static List<Fact> end(List<Fact> all, Fact fact, LocalDate day) {
        List<Fact> changed = new ArrayList<>(all);
        changed.set(at(all, fact), fact.until(day));
        return List.copyOf(changed);
    }

    /**
     * Takes away a fact that never was. What it had ended of its kind goes on in its time; a
     * departure that never was leaves the relation here.
     */
    public static List<Fact> remove(List<Fact> all, Fact fact) {
        int at = at(all, fact);
        List<Fact> changed = new ArrayList<>();
        for (Fact known : all) {
            boolean goesOn = endedBy(known, fact) && known.kind() != FactKind.POST;
            changed.add(goesOn ? known.until(fact.to()) : known);
        }
        changed.remove(at);
        return List.copyOf(changed);
    }

    private static int at(List<Fact> all, Fact fact) {
        int at = all.indexOf(fact);
        if (at < 0) {
            throw new IllegalArgumentException("no such fact: " + fact);
        }
        return at;
    }

    /** What must be mended before this change can be saved, at the fields of one fact's form. */
    public static List<Problem> problems(List<Fact> before, List<Fact> after) {
        return FactCheck.problems(before, after);
    }

    /** The days within which the facts differ; null where they do not. */
    public static @Nullable Days touched(List<Fact> before, List<Fact> after) {
        List<Fact> differing = new ArrayList<>(before);
        differing.removeAll(after);
        List<Fact> fresh = new ArrayList<>(after);
        fresh.removeAll(before);
        differing.addAll(fresh);
        if (differing.isEmpty()) {
            return null;
        }
        LocalDate first = LATEST;
        LocalDate last = EARLIEST;
        for (Fact fact : differing) {
            LocalDate from = fact.from() == null ? EARLIEST : fact.from();
            LocalDate to = fact.to() == null ? LATEST : fact.to();
            first = from.isBefore(first) ? from : first;
            last = to.isAfter(last) ? to : last;
        }
        return new Days(first, last);
    }
}
