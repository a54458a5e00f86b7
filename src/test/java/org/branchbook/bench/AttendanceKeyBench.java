package org.branchbook.bench;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.AttendanceView;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;

/** From a key that marks somebody until the list is laid out again, at 40 and 300 people. */
public final class AttendanceKeyBench {
    private static final double LIMIT = 16;
    private static final KeyCode[] KEYS = {
        KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.DIGIT6, KeyCode.DIGIT0, KeyCode.SPACE
    };

    private AttendanceKeyBench() {}

    public static void main(String[] args) throws Exception {
        Bench.screen();
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        for (int people : new int[] {40, 300}) {
            measure(people);
        }
        Platform.exit();
    }

    private static void measure(int people) throws Exception {
        TestBranch branch = new TestBranch();
        branch.book.sql().transaction(() -> branch.people(people));
        ActivityId id = branch.plan(LocalDate.of(2026, 3, 17));
        FutureTask<AttendanceView> window = new FutureTask<>(() -> open(branch, id));
        Platform.runLater(window);
        AttendanceView view = window.get();
        while (view.rows().size() < people) {
            Thread.sleep(20);
        }
        FutureTask<Boolean> focused = new FutureTask<>(view::focus, true);
        Platform.runLater(focused);
        focused.get();
        Bench result = new Bench("key in attendance, " + people + " people");
        for (int i = 0; i < 100; i++) {
            // From rest, as a user's key: the list of the key before is painted.
            Thread.sleep(150);
            KeyCode key = KEYS[i % KEYS.length];
            long before = processor();
            FutureTask<Double> pressed = new FutureTask<>(() -> press(view, key));
            Platform.runLater(pressed);
            double millis = pressed.get();
            if (i >= 60) {
                result.add(millis, (processor() - before) / 1e6);
            }
        }
        result.print(LIMIT);
        branch.close();
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static double press(AttendanceView view, KeyCode key) {
        long start = System.nanoTime();
        Scene scene = view.node().getScene();
        Node table = scene.lookup("#attendance");
        Event.fireEvent(
                table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return (System.nanoTime() - start) / 1e6;
    }

    private static AttendanceView open(TestBranch branch, ActivityId id) {
        Stage stage = new Stage();
        Ui ui =
                new Ui(
                        new Messages(Locale.CHINA),
                        Tasks.threaded(),
                        branch.book.clock(),
                        stage,
                        Memory.brief());
        AttendanceView view = new AttendanceView(ui, branch.attendances);
        view.open(id);
        ui.content(view.node());
        Scene scene = new Scene(ui.root(), 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        return view;
    }
}
