package org.branchbook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work under way and what happens afterwards, on the FX thread. A handler added after the end is
 * called at once, so the order of the chain does not matter. Belongs to the FX thread.
 */
public final class Job<T extends @Nullable Object> {
    private final List<Consumer<? super T>> successes = new ArrayList<>();
    private final List<Consumer<? super Throwable>> failures = new ArrayList<>();
    private final List<Runnable> cancelled = new ArrayList<>();
    private final List<Runnable> always = new ArrayList<>();
    private final Consumer<Throwable> unhandled;
    private @Nullable Runnable deliverAgain;
    private @Nullable Throwable failure;
    private boolean stopped;
    private @Nullable Runnable cancel;
    private Supplier<String> text = () -> "";
    private boolean told;

    Job(Consumer<Throwable> unhandled) {
        this.unhandled = unhandled;
    }

    public Job<T> onSuccess(Consumer<? super T> next) {
        successes.add(next);
        if (deliverAgain != null) {
            deliverAgain.run();
        }
        return this;
    }

    /** Takes the failure away from the window's own handling; {@code next} shows it. */
    public Job<T> onFailure(Consumer<? super Throwable> next) {
        failures.add(next);
        if (failure != null) {
            next.accept(failure);
            failure = null;
        }
        return this;
    }

    /** What follows where the work was told to stop, which is no failure. */
    public Job<T> onCancelled(Runnable next) {
        if (stopped) {
            next.run();
        } else {
            cancelled.add(next);
        }
        return this;
    }

    public Job<T> always(Runnable next) {
        if (ended()) {
            next.run();
        } else {
            always.add(next);
        }
        return this;
    }

    /** What the window says when this lasts longer than 0.3 s. */
    public Job<T> withProgress(String shown) {
        return withProgress(() -> shown);
    }

    /** The same, asked again and again on the FX thread for what is to be said now. */
    public Job<T> withProgress(Supplier<String> shown) {
        text = shown;
        return this;
    }

    /** Somebody shows how far it is: the foot of the window says nothing of it. */
    public Job<T> toldElsewhere() {
        told = true;
        return this;
    }

    boolean told() {
        return told;
    }

    /** Asks the work to stop; without effect on work that cannot. */
    public void cancel() {
        if (cancel != null) {
            cancel.run();
        }
    }

    boolean cancellable() {
        return cancel != null;
    }

    void cancelBy(Runnable way) {
        cancel = way;
    }

    String progressText() {
        return text.get();
    }

    boolean ended() {
        return deliverAgain != null;
    }

    void succeed(T value) {
        deliverAgain = () -> deliver(value);
        deliver(value);
        finish();
    }

    void fail(Throwable problem) {
        deliverAgain = () -> {};
        if (problem instanceof CancellationException) {
            stopped = true;
            cancelled.forEach(Runnable::run);
        } else if (failures.isEmpty()) {
            failure = problem;
            unhandled.accept(problem);
        } else {
            failures.forEach(f -> f.accept(problem));
        }
        finish();
    }

    private void deliver(T value) {
        List<Consumer<? super T>> now = List.copyOf(successes);
        successes.clear();
        now.forEach(s -> s.accept(value));
    }

    private void finish() {
        List<Runnable> now = List.copyOf(always);
        always.clear();
        now.forEach(Runnable::run);
    }
}
