package org.branchbook.base;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Who wants to know that something was written. Listeners are called on the thread that wrote,
 * after the transaction; a screen hops to its own thread itself.
 */
public final class Changes implements Runnable {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Adds a listener; run the result to take it away again. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void fire() {
        listeners.forEach(Runnable::run);
    }

    /** So that one transaction that writes many rows tells of them once. */
    @Override
    public void run() {
        fire();
    }
}
