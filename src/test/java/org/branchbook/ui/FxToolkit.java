package org.branchbook.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;

/** The FX thread as a test sees it: started once, asked from outside, waited for. */
abstract class FxToolkit {
    private static final long PATIENCE_MS = 20_000;
    private static boolean started;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        if (!started) {
            started = true;
            CountDownLatch up = new CountDownLatch(1);
            Platform.setImplicitExit(false);
            Platform.startup(up::countDown);
            up.await();
        }
    }

    /** Runs on the FX thread and hands back the result or the failure. */
    protected static <T> T fx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static void onFx(Runnable work) {
        fx(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until the claim, asked on the FX thread, holds. */
    protected static void waitFor(String what, BooleanSupplier claim) {
        waitFor(what, PATIENCE_MS, claim);
    }

    /** The same for what takes longer, as the first start of another program does. */
    protected static void waitFor(String what, long millis, BooleanSupplier claim) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (!fx(() -> holds(claim))) {
            if (System.nanoTime() > end || Platform.isFxApplicationThread()) {
                fail("waited in vain for " + what);
            }
            // Content of a scroll pane is in the scene only after a layout.
            onFx(Platform::requestNextPulse);
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A claim that looks for a node not there yet simply does not hold yet. */
    private static boolean holds(BooleanSupplier claim) {
        try {
            return claim.getAsBoolean();
        } catch (AssertionError notYet) {
            return false;
        }
    }

    /** Lets the events that wait, layout and a pulse pass. */
    static void pulse() {
        CountDownLatch pulse = new CountDownLatch(2);
        onFx(() ->
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        pulse.countDown();
                        if (pulse.getCount() == 0) {
                            stop();
                        }
                    }
                }.start());
        try {
            pulse.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        onFx(() -> {});
    }
}
