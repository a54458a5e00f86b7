package org.branchbook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.planning.PlanEditor;
import org.branchbook.record.ActivitiesScreen;
import org.branchbook.record.RecordDoors;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;

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
    private final Scene page;

    private TypingBench() throws Exception {
        id = branch.plan(LocalDate.of(2026, 3, 17));
        branch.attendances.markRestPresent(id);
        String paragraph = "张三同志传达上级党组织文件精神，与会党员结合工作实际作了交流发言。".repeat(4) + "\n";
        String text = paragraph.repeat(LENGTH / paragraph.length() + 1).substring(0, LENGTH - 500);
        branch.activities.saveMinutes(id, text);
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        FutureTask<Scene> window = new FutureTask<>(this::open);
        Platform.runLater(window);
        page = window.get();
    }

    public static void main(String[] args) throws Exception {
        Bench.screen();
        TypingBench bench = new TypingBench();
        bench.measure("a bare text area of 20,000 characters", bench.bare());
        bench.measure("key press in 20,000 characters until laid out", bench.minutes());
        bench.branch.close();
        Platform.exit();
    }

    private Scene open() {
        Stage stage = new Stage();
        Ui ui =
                new Ui(
                        new Messages(Locale.CHINA),
                        Tasks.threaded(),
                        branch.book.clock(),
                        stage,
                        Memory.brief());
        ActivitiesScreen screen =
                new ActivitiesScreen(
                        ui,
                        new RecordDoors(
                                branch.activities,
                                branch.attendances,
                                branch.rules,
                                branch.book.book().attachments(),
                                branch.members,
                                new EvidenceLists(branch.book.sql(), branch.activities),
                                branch.branches.holidays()),
                        new PlanEditor(ui, branch.activities, branch.members, branch.branches),
                        List.of());
        ui.content(screen.node());
        Scene shown = new Scene(ui.root(), 1280, 800);
        Theme.LIGHT.apply(shown);
        stage.setScene(shown);
        stage.show();
        screen.open(id);
        return shown;
    }

    private TextArea minutes() throws Exception {
        while (true) {
            FutureTask<Boolean> there =
                    new FutureTask<>(() -> page.lookup("#minutes") instanceof TextArea);
            Platform.runLater(there);
            if (there.get()) {
                FutureTask<TextArea> found =
                        new FutureTask<>(() -> (TextArea) page.lookup("#minutes"));
                Platform.runLater(found);
                return found.get();
            }
            Thread.sleep(50);
        }
    }

    /** The same text in a window with nothing else. */
    private TextArea bare() throws Exception {
        String text = minutes().getText();
        FutureTask<TextArea> made =
                new FutureTask<>(() -> {
                    TextArea area = new TextArea(text);
                    area.setWrapText(true);
                    Scene alone = new Scene(area, 1004, 500);
                    Theme.LIGHT.apply(alone);
                    Stage stage = new Stage();
                    stage.setScene(alone);
                    stage.show();
                    return area;
                });
        Platform.runLater(made);
        return made.get();
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
