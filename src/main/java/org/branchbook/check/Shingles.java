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

    /** Bins of the sketch, a power of two; each holds the smallest of its mixed hashes. */
    private static final int BINS = 64;

    private static final int MIX = 0x9E3779B1;
    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(BINS);

    /** How far the sketch may be off, in per cent; more than seven times its deviation. */
    private static final int DOUBT = 30;

    private final int[] runs;
    private final int[] sketch = new int[BINS];

    private Shingles(int[] runs) {
        this.runs = runs;
        Arrays.fill(sketch, Integer.MAX_VALUE);
        for (int run : runs) {
            int mixed = run * MIX;
            int bin = mixed >>> SHIFT;
            sketch[bin] = Math.min(sketch[bin], mixed & Integer.MAX_VALUE);
        }
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
        // The share can be no greater than that of the lengths, and hardly than that of sketches.
        return fewer > 0
                && 100L * fewer > (long) percent * more
                && likely(other, percent - DOUBT)
                && percent(other) > percent;
    }

    private boolean likely(Shingles other, int percent) {
        int same = 0;
        int used = 0;
        for (int i = 0; i < BINS; i++) {
            boolean empty = sketch[i] == Integer.MAX_VALUE && other.sketch[i] == Integer.MAX_VALUE;
            used += empty ? 0 : 1;
            same += !empty && sketch[i] == other.sketch[i] ? 1 : 0;
        }
        return 100 * same >= percent * used;
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
