package org.branchbook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.AttendanceView;
import org.branchbook.attendance.TestBranch;

/** From a key that marks somebody until the list is laid out again, at 40 and 300 people. */
public final class AttendanceKeyBench {
    private static final double LIMIT = 16;
    private static final int ROUND = 20;
    private static final KeyCode[] KEYS = {
        KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.DIGIT6, KeyCode.DIGIT0, KeyCode.SPACE
    };

    private AttendanceKeyBench() {}

    /** How the window comes up. */
    private interface Opening {
        BenchWindow at(Clock clock) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        measure(40, BenchWindow::open);
        measure(300, BenchWindow::another);
        Platform.exit();
    }

    private static void measure(int people, Opening opening) throws Exception {
        TestBranch branch = new TestBranch();
        branch.book.sql().transaction(() -> branch.people(people));
        ActivityId id = branch.plan(LocalDate.of(2026, 3, 17));
        BenchWindow window = opening.at(branch.book.clock());
        AttendanceView view =
                window.show(ui -> new AttendanceView(ui, branch.attendances), AttendanceView::node);
        window.until(() -> view.open(id), () -> view.rows().size() == people);
        window.until(view::focus, () -> true);
        Bench result = new Bench("key in attendance, " + people + " people");
        for (int i = 0; i < 100; i++) {
            if (i % ROUND == 0) {
                // Never at the end of the list, from where a mark goes on to nobody.
                BenchWindow.on(() -> press(window.scene(), KeyCode.HOME));
            }
            // From rest, as a user's key: the list of the key before is painted.
            Thread.sleep(150);
            KeyCode key = KEYS[i % KEYS.length];
            double[] millis = BenchWindow.on(() -> press(window.scene(), key));
            if (i >= 60) {
                result.add(millis[0], millis[1]);
            }
        }
        result.print(LIMIT);
        branch.close();
    }

    /** By the clock, and of the processor for the thread of the window. */
    private static double[] press(Scene scene, KeyCode key) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long busy = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Node table = scene.lookup("#attendance");
        Event.fireEvent(table, BenchWindow.pressed(key));
        BenchWindow.layOut(scene);
        double millis = (System.nanoTime() - start) / 1e6;
        return new double[] {millis, (threads.getCurrentThreadCpuTime() - busy) / 1e6};
    }
}
