package org.branchbook.standing;

import java.time.LocalDate;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.table.Column;
import org.jspecify.annotations.Nullable;

/**
 * What a row tells of one kind of fact.
 *
 * @param column where it is told, for problems
 * @param detail null where the row says that it is not so
 * @param sure whether the row names the detail, and not only that there is one
 * @param span its days, as far as the row has them
 */
record Told(
        FactKind kind,
        Column column,
        @Nullable FactDetail detail,
        boolean sure,
        Span span,
        String note) {
    /**
     * @param to first day on which it is no longer so, null while it lasts
     */
    record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}

    @Nullable LocalDate from() {
        return span.from();
    }

    /** What is told beside what is known: a blank takes nothing away. */
    Fact over(Fact known, @Nullable LocalDate day, String source) {
        String what = sure && detail != null ? detail.name() : known.detail();
        String said = note.isEmpty() ? known.ground().note() : note;
        LocalDate end = span.to() == null ? known.to() : span.to();
        Fact.Ground had = known.ground();
        Fact.Ground same = new Fact.Ground(had.source(), said, had.approvedBy(), had.approvedOn());
        Fact fact = new Fact(kind, what, day, end, same);
        return fact.equals(known) ? known : new Fact(kind, what, day, end, sourced(same, source));
    }

    private static Fact.Ground sourced(Fact.Ground of, String source) {
        return new Fact.Ground(source, of.note(), of.approvedBy(), of.approvedOn());
    }

    /** The fact from a day on. */
    Fact fact(FactDetail what, LocalDate day, String source) {
        return new Fact(kind, what.name(), day, span.to(), new Fact.Ground(source, note, "", null));
    }
}
