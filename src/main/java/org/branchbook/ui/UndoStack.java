package org.branchbook.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What can be taken back, latest first; old steps fall off the end. */
final class UndoStack {
    private static final int DEPTH = 50;
    private final Deque<Step> steps = new ArrayDeque<>();

    void push(Step step) {
        steps.push(step);
        if (steps.size() > DEPTH) {
            steps.removeLast();
        }
    }

    Optional<Step> pop() {
        return Optional.ofNullable(steps.poll());
    }

    record Step(String text, Tasks.Work undo) {}
}
