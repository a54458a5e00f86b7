package org.branchbook.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.branchbook.ui.Panel;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;

/** Long work in a panel ends there when it is told to stop, by the button or by Esc. */
class WorkBarTest extends PartTest {
    private Ui ui;

    @Test
    void theButtonStopsTheWorkAndClosesThePanel() {
        begin();
        click("work-cancel");
        stopped();
    }

    @Test
    void escapeDoesTheSame() {
        begin();
        press(KeyCode.ESCAPE);
        stopped();
    }

    @Test
    void failingLeavesThePanelReadyForAnotherTry() {
        ui = window();
        WorkBar work = fx(() -> new WorkBar(ui, "先说要做什么"));
        onFx(() -> {
            ui.open(panel(work));
            work.begin(() ->
                            ui.tasks()
                                    .aside(() -> {
                                        throw new IllegalStateException("broken");
                                    }))
                    .onFailure(work::failed);
        });
        waitFor("told", () -> ui.panel().equals("failure"));
        onFx(ui::close);
        waitFor("ready", () -> !shown("work-bar"));
        press(KeyCode.ESCAPE);
        assertFalse(fx(() -> ui.panelOpen()));
    }

    @Test
    void theFootOfTheWindowDoesNotTellOfItAsWell() throws InterruptedException {
        ui = window();
        CountDownLatch go = new CountDownLatch(1);
        onFx(() -> ui.tasks().aside(() -> waited(go)).withProgress("别的工作"));
        waitFor("other work", () -> text("notice-text").equals("别的工作"));
        WorkBar work = fx(() -> new WorkBar(ui, "先说要做什么"));
        onFx(() -> {
            ui.open(panel(work));
            work.begin(() -> ui.tasks().aside(() -> waited(go)));
        });
        Thread.sleep(700);
        settle();
        assertEquals("别的工作", text("notice-text"));
        go.countDown();
    }

    private static boolean waited(CountDownLatch go) throws InterruptedException {
        go.await();
        return true;
    }

    private void begin() {
        ui = window();
        WorkBar work = fx(() -> new WorkBar(ui, "先说要做什么"));
        onFx(() -> {
            ui.open(panel(work));
            work.begin(() ->
                            ui.tasks()
                                    .aside(() -> {
                                        while (!work.stopped()) {
                                            Thread.sleep(5);
                                        }
                                        throw new CancellationException();
                                    }))
                    .onCancelled(() -> work.cancelled("已停下"))
                    .onFailure(work::failed);
        });
        waitFor("work", () -> shown("work-bar"));
    }

    private void stopped() {
        waitFor("the word", () -> text("notice-text").equals("已停下"));
        assertFalse(fx(() -> ui.panelOpen()));
        assertEquals("", fx(() -> ui.panel()));
    }

    private static Panel panel(WorkBar work) {
        return new Panel("长的工作").content(work.node()).cancel(work.cancel("work-cancel"));
    }

    private Ui window() {
        return open(Locale.CHINESE, Clock.systemDefaultZone(), made -> made, _ -> new StackPane());
    }
}
