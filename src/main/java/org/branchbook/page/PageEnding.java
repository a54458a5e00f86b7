package org.branchbook.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What may turn out to be the end of a text: its last lines and what follows them, held back until
 * it is known whether a place to sign comes next. Nobody signs on a page without text.
 */
final class PageEnding {
    private final PageFlow flow;
    private final List<Held> held = new ArrayList<>();

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

    /** Draws what was held back, wherever it comes to stand. */
    void release() {
        List<Held> all = List.copyOf(held);
        held.clear();
        all.forEach(one -> one.draw().run());
    }

    /** Draws it on the page of what follows. */
    void releaseWith(double height) {
        flow.keep(held.stream().mapToDouble(Held::height).sum() + height);
        release();
    }
}
