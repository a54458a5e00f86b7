package org.branchbook.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.branchbook.desk.Desk;
import org.branchbook.ui.Tasks;

/** Drives a window from a thread beside it: for pictures and for the training of the start. */
final class Remote {
    private static final int PATIENCE = 200;
    private static final int FRAMES_MILLIS = 40;

    private final Tasks tasks;

    Remote(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Waits until the desk shows a book; a few seconds at most. */
    void awaitBook(Desk desk) {
        for (int i = 0; i < PATIENCE && fx(desk::navigation).isEmpty(); i++) {
            settle(1);
        }
    }

    /** Lets what was begun come to its end and a few frames pass, so many times. */
    void settle(int times) {
        for (int i = 0; i < times; i++) {
            try {
                tasks.ahead(() -> true).get();
                for (int frames = 0; frames < PATIENCE && !tasks.idle(); frames++) {
                    Thread.sleep(FRAMES_MILLIS);
                }
                Thread.sleep(FRAMES_MILLIS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Does it on the FX thread and hands its result over. */
    <T> T fx(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        tasks.onFx(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    void act(Runnable work) {
        fx(() -> {
            work.run();
            return true;
        });
    }
}
