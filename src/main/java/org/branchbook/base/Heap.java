package org.branchbook.base;

/**
 * Keeps long work from filling the memory with what it has left: the serial collector lets the old
 * part of the heap grow to its limit, at ten times what is alive, before it looks through it.
 */
public final class Heap {
    private static final long ENOUGH = 160L << 20;

    private Heap() {}

    /** Collects once more than 160 MB are taken; asked between two pieces of the work. */
    public static void tidy() {
        Runtime runtime = Runtime.getRuntime();
        if (runtime.totalMemory() - runtime.freeMemory() > ENOUGH) {
            System.gc();
        }
    }
}
