package org.branchbook.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was true of a person for a time.
 *
 * @param detail what it says: the name of a {@link Stage}, of a post or of a {@link FactDetail}, or
 *     the id of a group
 * @param from first day, null where it was always so or the day is unknown
 * @param to first day on which it is no longer so, null while it lasts
 */
public record Fact(
        FactKind kind,
        String detail,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Ground ground) {

    /**
     * What a fact rests on.
     *
     * @param source where the fact comes from: a file, a document, a resolution
     * @param approvedBy which organisation agreed, "" where nobody had to
     * @param approvedOn when
     */
    public record Ground(
            String source, String note, String approvedBy, @Nullable LocalDate approvedOn) {
        public static Ground of(String source) {
            return new Ground(source, "", "", null);
        }
    }

    public Fact(
            FactKind kind,
            String detail,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String source) {
        this(kind, detail, from, to, Ground.of(source));
    }

    public static Fact of(FactDetail detail, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Fact(detail.kind(), detail.name(), from, to, "");
    }

    public String source() {
        return ground.source();
    }

    public boolean covers(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    public boolean is(FactDetail wanted) {
        return kind == wanted.kind() && detail.equals(wanted.name());
    }

    /** Whether there is a day on which both hold. */
    boolean overlaps(Fact other) {
        LocalDate otherFrom = other.from;
        LocalDate otherTo = other.to;
        boolean before = to != null && otherFrom != null && !to.isAfter(otherFrom);
        boolean after = otherTo != null && from != null && !otherTo.isAfter(from);
        return !before && !after;
    }

    Fact until(@Nullable LocalDate end) {
        return new Fact(kind, detail, from, end, ground);
    }
}
