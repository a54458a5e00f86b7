package org.branchbook.appraisal;

import org.jspecify.annotations.Nullable;

/**
 * How one member was graded on the way, each null while it is open.
 *
 * @param self as he graded himself
 * @param ballots of the democratic test
 * @param proposed by the committee or the meeting
 * @param decided the grade that stands
 */
public record Marks(
        @Nullable Grade self,
        @Nullable Ballots ballots,
        @Nullable Grade proposed,
        @Nullable Grade decided) {
    public static final Marks NONE = new Marks(null, null, null, null);

    public Marks self(@Nullable Grade grade) {
        return new Marks(grade, ballots, proposed, decided);
    }

    public Marks ballots(@Nullable Ballots counted) {
        return new Marks(self, counted, proposed, decided);
    }

    public Marks proposed(@Nullable Grade grade) {
        return new Marks(self, ballots, grade, decided);
    }

    public Marks decided(@Nullable Grade grade) {
        return new Marks(self, ballots, proposed, grade);
    }

    boolean isEmpty() {
        return equals(NONE);
    }
}
