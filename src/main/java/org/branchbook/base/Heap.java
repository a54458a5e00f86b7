package org.branchbook.base;

/**
 * Keeps long work from filling the memory with what it has left: the serial collector lets the old
 * part of the heap grow to its limit, at ten times what is alive, before it looks through it.
 */
public final class Heap {
    private static final long ENOUGH = 160L << 20;
    private static final long STEP = 100L << 20;

    private long before = used();

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /**
     * Collects once more than 160 MB are taken, and 100 MB more than when it last looked; asked
     * between two pieces of the work.
     */
    public void tidy() {
        if (used() > Math.max(ENOUGH, before + STEP)) {
            System.gc();
            before = used();
        }
    }
}
