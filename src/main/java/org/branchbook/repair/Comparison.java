package org.branchbook.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Marking;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Two records of one person beside each other, and what a merge into the left one would do.
 *
 * @param moved how many rows of other tables would refer to the left one
 * @param photos whether both have a photo
 */
public record Comparison(
        RosterEntry kept,
        RosterEntry other,
        List<FieldRow> fields,
        List<FactRow> facts,
        List<Clash> clashes,
        int moved,
        boolean photos) {

    /** A field that at least one side knows. */
    public record FieldRow(MemberField field, String left, String right) {
        public boolean conflict() {
            return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
        }

        /** Several lines stand below each other in the merged record; nobody has to choose. */
        public boolean joined() {
            return conflict() && field.kind() == MemberField.Kind.LINES;
        }
    }

    /**
     * The facts of a kind that at least one side has.
     *
     * @param united null where both cannot be true
     */
    public record FactRow(
            FactKind kind, List<Fact> left, List<Fact> right, @Nullable List<Fact> united) {
        public boolean conflict() {
            return united == null;
        }
    }

    /** An activity in which both are marked; a closed record keeps both rows. */
    public record Clash(Place place, Marked left, Marked right) {
        public ActivityId activity() {
            return place.id();
        }
    }

    public record Place(ActivityId id, LocalDate date, String title, boolean closed) {}

    /** Where somebody was, with all that was noted of it. */
    public record Marked(Marking marking) {
        public Mark mark() {
            return Objects.requireNonNull(marking.mark());
        }

        public String reason() {
            return marking.reason();
        }

        Marked telling(String reason) {
            return new Marked(
                    new Marking(
                            marking.mark(),
                            marking.late(),
                            marking.kind(),
                            reason,
                            marking.approvedBy()));
        }
    }
}
