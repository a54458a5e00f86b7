package org.branchbook.check;

import java.util.Arrays;

/**
 * A text as the set of its runs of four characters, spaces and punctuation left out; how alike two
 * texts are is the share of runs they have in common (Jaccard).
 */
public final class Shingles {
    /** Shorter texts are alike by chance. */
    private static final int LEAST = 80;

    private static final int RUN = 4;
    private static final long FACTOR = 1_000_003L;

    private final int[] runs;

    private Shingles(int[] runs) {
        this.runs = runs;
    }

    public static Shingles of(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        if (letters.length < LEAST) {
            return new Shingles(new int[0]);
        }
        int[] runs = new int[letters.length - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            long hash = 0;
            for (int j = 0; j < RUN; j++) {
                hash = hash * FACTOR + letters[i + j];
            }
            runs[i] = (int) (hash ^ (hash >>> 32));
        }
        Arrays.sort(runs);
        return new Shingles(distinct(runs));
    }

    private static int[] distinct(int[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** Whether the texts are alike to more than so many per cent. */
    public boolean alike(Shingles other, int percent) {
        int fewer = Math.min(runs.length, other.runs.length);
        int more = Math.max(runs.length, other.runs.length);
        // The share can be no greater than that of the lengths.
        return fewer > 0 && 100L * fewer > (long) percent * more && percent(other) > percent;
    }

    /** How alike the texts are, in per cent, rounded down. */
    public int percent(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int order = Integer.compare(runs[i], other.runs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = runs.length + other.runs.length - common;
        return all == 0 ? 0 : (int) (100L * common / all);
    }
}
