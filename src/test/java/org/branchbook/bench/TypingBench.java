package org.branchbook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.TestBranch;
import org.branchbook.recording.ActivitiesScreen;
import org.branchbook.ui.Theme;

/**
 * A key in minutes of 20,000 characters: the work of its event and of the pulse that lays the text
 * out, without the wait for that pulse, while the autosave writes to the book every second; beside
 * it the same text in a bare TextArea, which has the same style.
 */
public final class TypingBench {
    private static final double LIMIT = 16;
    private static final int LENGTH = 20_000;
    private final TestBranch branch = new TestBranch().people(40);
    private final ActivityId id;
    private final BenchWindow window;

    private TypingBench() throws Exception {
        id = branch.plan(LocalDate.of(2026, 3, 17));
        branch.attendances.markRestPresent(id);
        String paragraph = "张三同志传达上级党组织文件精神，与会党员结合工作实际作了交流发言。".repeat(4) + "\n";
        String text = paragraph.repeat(LENGTH / paragraph.length() + 1).substring(0, LENGTH - 500);
        branch.activities.saveMinutes(id, text);
        window = BenchWindow.open(branch.book.clock());
        ActivitiesScreen screen =
                window.show(ui -> RecordOpenBench.records(ui, branch), ActivitiesScreen::node);
        window.until(
                () -> screen.open(id), () -> window.scene().lookup("#minutes") instanceof TextArea);
    }

    public static void main(String[] args) throws Exception {
        TypingBench bench = new TypingBench();
        bench.measure("a bare text area of 20,000 characters", bench.bare());
        bench.measure("key press in 20,000 characters until laid out", bench.minutes());
        bench.branch.close();
        Platform.exit();
    }

    private TextArea minutes() throws Exception {
        return BenchWindow.on(() -> (TextArea) window.scene().lookup("#minutes"));
    }

    /** The same text in a window with nothing else. */
    private TextArea bare() throws Exception {
        String text = minutes().getText();
        return BenchWindow.on(() -> {
            TextArea area = new TextArea(text);
            area.setWrapText(true);
            Scene alone = new Scene(area, 1004, 500);
            Theme.LIGHT.apply(alone);
            Stage stage = new Stage();
            stage.setScene(alone);
            stage.show();
            return area;
        });
    }

    /** A key each 60 ms, as a quick typist's; the autosave runs in between. */
    private void measure(String name, TextArea area) throws Exception {
        Thread.sleep(1500);
        Platform.runLater(() -> {
            area.requestFocus();
            area.positionCaret(area.getLength());
        });
        Bench result = new Bench(name);
        for (int i = 0; i < 200; i++) {
            Thread.sleep(60);
            double[] took = key(area);
            if (i >= 50) {
                result.add(took[0], took[1]);
            }
        }
        result.print(LIMIT);
    }

    /** Wall clock and processor time of the FX thread, in milliseconds. */
    private double[] key(TextArea area) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Lap event = new Lap();
        Lap pulse = new Lap();
        Scene scene = area.getScene();
        Platform.runLater(() -> {
            Runnable before = pulse::begin;
            Runnable[] after = new Runnable[1];
            after[0] =
                    () -> {
                        pulse.end();
                        scene.removePreLayoutPulseListener(before);
                        scene.removePostLayoutPulseListener(after[0]);
                        done.countDown();
                    };
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after[0]);
            event.begin();
            area.fireEvent(typed());
            event.end();
            Platform.requestNextPulse();
        });
        done.await();
        return new double[] {event.wall + pulse.wall, event.processor + pulse.processor};
    }

    private static KeyEvent typed() {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, "会", "", KeyCode.UNDEFINED, false, false, false, false);
    }

    /** A stretch of work of the calling thread. */
    private static final class Lap {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private double wall;
        private double processor;

        void begin() {
            wall = System.nanoTime();
            processor = THREADS.getCurrentThreadCpuTime();
        }

        void end() {
            wall = (System.nanoTime() - wall) / 1e6;
            processor = (THREADS.getCurrentThreadCpuTime() - processor) / 1e6;
        }
    }
}
