package org.branchbook.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The one place for threads: {@link #run} on the database thread, {@link #aside} beside it (other
 * programs, printing, pictures); handlers are called on the FX thread.
 */
public final class Tasks {
    private final ExecutorService database;
    private final Executor beside;
    private final Executor fx;
    private final AtomicInteger underWay = new AtomicInteger();
    private Consumer<Throwable> unhandled = _ -> {};
    private Consumer<Job<?>> started = _ -> {};

    private Tasks(ExecutorService database, Executor beside, Executor fx) {
        this.database = database;
        this.beside = beside;
        this.fx = fx;
    }

    /** One daemon thread for the database, further ones as needed for work beside it. */
    public static Tasks threaded() {
        ExecutorService database =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("db").factory());
        ExecutorService beside =
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("beside-", 1).factory());
        return new Tasks(database, beside, Tasks::onFxThread);
    }

    /** Everything at once on the calling thread, for tests of view models. */
    public static Tasks inline() {
        return new Tasks(new AtOnce(), Runnable::run, Runnable::run);
    }

    /** Reads or writes the book. */
    public <T extends @Nullable Object> Job<T> run(Callable<T> work) {
        return start(database, work);
    }

    /** Begins before there is an FX thread; a later {@link #run} finds it finished. */
    public <T> Future<T> ahead(Callable<T> work) {
        return database.submit(work);
    }

    /** Writes, with no result. */
    public Job<@Nullable Object> run(Work work) {
        return start(database, work.callable());
    }

    /** Work that looks at the given claim now and then and stops when it became true. */
    public <T extends @Nullable Object> Job<T> runCancellable(Stoppable<T> work) {
        return cancellable(database, work);
    }

    /** The same beside the database thread: what reads the book by a connection of its own. */
    public <T extends @Nullable Object> Job<T> asideCancellable(Stoppable<T> work) {
        return cancellable(beside, work);
    }

    private <T extends @Nullable Object> Job<T> cancellable(Executor where, Stoppable<T> work) {
        AtomicBoolean stop = new AtomicBoolean();
        Job<T> job = start(where, () -> work.run(stop::get));
        job.cancelBy(() -> stop.set(true));
        return job;
    }

    /** Work that touches no book and may take long. */
    public <T extends @Nullable Object> Job<T> aside(Callable<T> work) {
        return start(beside, work);
    }

    /** Work beside that nobody waits for, such as warming up; a failure of it is nobody's. */
    public void unnoticed(Runnable work) {
        beside.execute(work);
    }

    /** For change listeners, which are called on the database thread. */
    public void onFx(Runnable next) {
        fx.execute(next);
    }

    /** Who shows a failure nobody asked for; set by the window. */
    void unhandled(Consumer<Throwable> handler) {
        unhandled = handler;
    }

    /** Who watches for work that lasts; set by the window. */
    void started(Consumer<Job<?>> watcher) {
        started = watcher;
    }

    private <T extends @Nullable Object> Job<T> start(Executor where, Callable<T> work) {
        Job<T> job = new Job<>(unhandled);
        underWay.incrementAndGet();
        fx.execute(() -> started.accept(job));
        where.execute(() -> {
            try {
                T value = work.call();
                end(() -> job.succeed(value));
            } catch (Throwable problem) {
                end(() -> job.fail(problem));
            }
        });
        return job;
    }

    private void end(Runnable handlers) {
        fx.execute(() -> {
            try {
                handlers.run();
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    /** Whether all that was given has been done and its handlers called. */
    public boolean idle() {
        return underWay.get() == 0;
    }

    private static void onFxThread(Runnable next) {
        if (Platform.isFxApplicationThread()) {
            next.run();
        } else {
            Platform.runLater(next);
        }
    }

    /** Work without a result that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;

        private Callable<@Nullable Object> callable() {
            return () -> {
                run();
                return null;
            };
        }
    }

    /** Work that throws {@link java.util.concurrent.CancellationException} once told to stop. */
    @FunctionalInterface
    public interface Stoppable<T extends @Nullable Object> {
        T run(BooleanSupplier stopped) throws Exception;
    }
}
