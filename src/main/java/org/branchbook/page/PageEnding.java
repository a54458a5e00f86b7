package org.branchbook.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What is held back until it is known what comes next: the last lines of a text and what follows
 * them, since nobody signs on a page without text, and a heading, which at the foot of a page heads
 * nothing.
 */
final class PageEnding {
    private final PageFlow flow;
    private final List<Held> held = new ArrayList<>();
    private final List<Held> headings = new ArrayList<>();

    /**
     * @param height in millimetres
     */
    private record Held(double height, Runnable draw) {}

    PageEnding(PageFlow flow) {
        this.flow = flow;
    }

    /** Holds something back, after what is held already. */
    void hold(double height, Runnable draw) {
        held.add(new Held(height, draw));
    }

    boolean holds() {
        return !held.isEmpty();
    }

    /** Holds back a line of a heading, or space below one. */
    void heading(double height, Runnable draw) {
        headings.add(new Held(height, draw));
    }

    boolean isHeaded() {
        return !headings.isEmpty();
    }

    /**
     * Space, which below a heading is held back with it.
     *
     * @param back whether it is held back with the end of the text too
     */
    void space(double height, boolean back) {
        Runnable draw = () -> flow.take(height);
        if (isHeaded()) {
            heading(height, draw);
        } else if (back) {
            hold(height, draw);
        } else {
            release();
            draw.run();
        }
    }

    /** Draws what was held back of a text, wherever it comes to stand. */
    void release() {
        draw(held);
    }

    /** Draws what was held back, headings on the page of what follows. */
    void release(double next) {
        draw(held);
        headed(false, next);
    }

    /**
     * Draws the headings above a text; held back with it where all of it is held back.
     *
     * @param line how high the first line of the text is
     */
    void headed(boolean back, double line) {
        if (headings.isEmpty()) {
            return;
        }
        List<Held> above = List.copyOf(headings);
        headings.clear();
        double height = height(above);
        Runnable draw =
                () -> {
                    flow.keep(height + line);
                    above.forEach(one -> one.draw().run());
                };
        if (back) {
            hold(height, draw);
        } else {
            draw.run();
        }
    }

    /** Draws what was held back of a text on the page of what follows. */
    void releaseWith(double height) {
        headed(true, 0);
        flow.keep(height(held) + height);
        draw(held);
    }

    private static double height(List<Held> some) {
        return some.stream().mapToDouble(Held::height).sum();
    }

    private static void draw(List<Held> waiting) {
        List<Held> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(one -> one.draw().run());
    }
}
