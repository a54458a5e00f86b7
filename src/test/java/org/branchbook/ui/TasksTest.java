package org.branchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final Tasks tasks = Tasks.inline();
    private final List<String> log = new ArrayList<>();

    TasksTest() {
        tasks.unhandled(problem -> log.add("unhandled " + problem.getMessage()));
    }

    @Test
    void handsTheResultToHandlersAddedAfterTheEnd() {
        tasks.run(() -> "rows")
                .always(() -> log.add("always"))
                .onSuccess(log::add)
                .onSuccess(rows -> log.add("again " + rows));
        assertEquals(List.of("always", "rows", "again rows"), log);
    }

    @Test
    void leavesTheFailureToTheWindowOrToItsHandler() {
        tasks.run(() -> {
            throw new IllegalStateException("bug");
        });
        assertEquals(List.of("unhandled bug"), log);
    }

    @Test
    void saysNothingOfWorkThatWasStopped() {
        tasks.run(
                        () -> {
                            throw new CancellationException();
                        })
                .onSuccess(_ -> log.add("done"))
                .always(() -> log.add("ended"));
        assertEquals(List.of("ended"), log);
    }

    @Test
    void keepsFiftyStepsToTakeBack() {
        UndoStack undos = new UndoStack();
        for (int i = 0; i < 60; i++) {
            undos.push(new UndoStack.Step("step " + i, () -> {}));
        }
        assertEquals("step 59", undos.pop().orElseThrow().text());
        for (int i = 0; i < 48; i++) {
            undos.pop();
        }
        assertEquals("step 10", undos.pop().orElseThrow().text());
        assertFalse(undos.pop().isPresent());
    }
}
