package org.branchbook.app;

import javafx.animation.AnimationTimer;

/** Goes on when what is in the window now has surely been painted: at the third frame. */
final class Painted extends AnimationTimer {
    private static final int FRAMES = 3;
    private final Runnable next;
    private int frames;

    Painted(Runnable next) {
        this.next = next;
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == FRAMES) {
            stop();
            next.run();
        }
    }
}
