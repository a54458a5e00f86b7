package org.branchbook.crash;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Everything that was written to one file, in order, with the moments at which it was forced. */
final class Recording {
    private static final int SECTOR = 512;

    /**
     * @param at where in the file; for a truncation the new length
     * @param bytes none for a truncation or a force
     */
    private record Step(Kind kind, long at, ByteBuffer bytes) {}

    private enum Kind {
        WRITE,
        TRUNCATE,
        FORCE
    }

    private final List<Step> steps = new ArrayList<>();

    synchronized void write(long at, ByteBuffer source) {
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        steps.add(new Step(Kind.WRITE, at, ByteBuffer.wrap(bytes)));
    }

    synchronized void truncate(long length) {
        steps.add(new Step(Kind.TRUNCATE, length, ByteBuffer.allocate(0)));
    }

    synchronized void force() {
        steps.add(new Step(Kind.FORCE, 0, ByteBuffer.allocate(0)));
    }

    synchronized int size() {
        return steps.size();
    }

    /** The last force at or before a step; 0 where there was none. */
    private int forced(int step) {
        for (int i = step; i > 0; i--) {
            if (steps.get(i - 1).kind() == Kind.FORCE) {
                return i;
            }
        }
        return 0;
    }

    /** What an honest disk holds: all that was forced, then some of the rest in its order. */
    byte[] prefix(byte[] before, int step, Random random) {
        int from = forced(step);
        int last = from + random.nextInt(step - from + 1);
        return image(before, step, from, i -> i < last, random);
    }

    /** What a disk holds that changes the order: all that was forced, of the rest any part. */
    byte[] reordered(byte[] before, int step, Random random) {
        return image(before, step, forced(step), _ -> random.nextBoolean(), random);
    }

    private byte[] image(
            byte[] before, int step, int from, Predicate<Integer> survives, Random random) {
        Image image = new Image(before);
        for (int i = 0; i < step; i++) {
            Step one = steps.get(i);
            if (i < from || survives.test(i)) {
                image.apply(one, one.bytes().capacity());
            } else if (one.kind() == Kind.WRITE && random.nextInt(4) == 0) {
                image.apply(one, random.nextInt(1 + one.bytes().capacity() / SECTOR) * SECTOR);
                return image.bytes();
            }
        }
        return image.bytes();
    }

    /** The file as it grows. */
    private static final class Image {
        private byte[] bytes;
        private int length;

        Image(byte[] before) {
            bytes = before.clone();
            length = before.length;
        }

        void apply(Step step, int count) {
            switch (step.kind()) {
                case WRITE -> {
                    int at = Math.toIntExact(step.at());
                    if (at + count > bytes.length) {
                        bytes = java.util.Arrays.copyOf(bytes, 2 * (at + count));
                    }
                    step.bytes().get(0, bytes, at, count);
                    length = Math.max(length, at + count);
                }
                case TRUNCATE -> {
                    int to = Math.toIntExact(step.at());
                    if (to < length) {
                        java.util.Arrays.fill(bytes, to, length, (byte) 0);
                        length = to;
                    }
                }
                case FORCE -> {}
            }
        }

        byte[] bytes() {
            return java.util.Arrays.copyOf(bytes, length);
        }
    }
}
