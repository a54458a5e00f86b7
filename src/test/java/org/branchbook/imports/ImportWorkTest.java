package org.branchbook.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.branchbook.base.WorkWatch;
import org.branchbook.intake.IntakeWorld;
import org.branchbook.ui.Panel;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is read as often as an answer comes; only the latest reading is anybody's matter. */
class ImportWorkTest extends PartTest {
    private final IntakeWorld world = new IntakeWorld();
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private Ui ui;
    private ImportWork work;

    @BeforeEach
    void open() {
        ui = open(Locale.CHINA, world.book.clock(), made -> made, _ -> new StackPane());
        work =
                fx(() ->
                        new ImportWork(
                                ui,
                                world.imports,
                                (done, all, name) -> name + done + "/" + all,
                                () -> {}));
        onFx(() -> ui.open(work.under(new Panel("导入").id("import").content(work.node()))));
    }

    @AfterEach
    void close() {
        go.countDown();
        world.close();
    }

    private void read(String what, Function<WorkWatch, String> reading) {
        onFx(() -> work.read(what, reading, this::told));
    }

    private void told(String read) {
        shown.add(read);
        work.show("读完", "导入 3 行", true, List.of());
    }

    /** Goes on until it is told, not until it is stopped. */
    private String slowly(WorkWatch watch, Runnable end) {
        begun.countDown();
        await(go);
        watch.at(1, 2, "旧");
        end.run();
        return "旧";
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void saysNoNumberWhileItIsNotKnown() {
        read("读", watch -> slowly(watch, () -> {}));
        assertEquals("导入", text("import-run"));
        assertTrue(fx(() -> find("import-run").isDisabled()));
        go.countDown();
        waitFor("the number", () -> text("import-run").equals("导入 3 行"));
        assertFalse(fx(() -> find("import-run").isDisabled()));
    }

    @Test
    void anAnswerThatComesAfterItWasStoppedBeginsNothing() {
        read("读", watch -> slowly(watch, () -> {}));
        await(begun);
        press(KeyCode.ESCAPE);
        read("再读", _ -> "新");
        assertEquals("读", text("work-said"));
        go.countDown();
        waitFor("the panel to close", () -> !ui.panelOpen());
        settle();
        assertEquals(List.of(), shown);
        assertEquals("", fx(() -> ui.panel()));
    }

    @Test
    void anEarlierReadingEndsUnseenEvenWhereItFails() {
        CountDownLatch last = new CountDownLatch(1);
        read(
                "读",
                watch ->
                        slowly(
                                watch,
                                () -> {
                                    throw new IllegalStateException("broken");
                                }));
        await(begun);
        read(
                "再读",
                _ -> {
                    await(last);
                    return "新";
                });
        go.countDown();
        settle();
        assertEquals("再读", text("work-said"));
        assertTrue(fx(() -> find("work-bar").isVisible()));
        last.countDown();
        waitFor("the later one", () -> shown.equals(List.of("新")));
        assertEquals("import", fx(() -> ui.panel()));
    }

    @Test
    void whatIsReadWhenItWasStoppedIsNotShown() {
        read("读", watch -> slowly(watch, () -> {}));
        await(begun);
        onFx(() -> {
            go.countDown();
            find("import-cancel", Button.class).fire();
        });
        waitFor("the panel to close", () -> !ui.panelOpen());
        assertEquals(List.of(), shown);
    }
}
