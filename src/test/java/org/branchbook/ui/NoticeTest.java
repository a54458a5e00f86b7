package org.branchbook.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** What the foot of the window says while something else is said. */
class NoticeTest extends PartTest {
    @Test
    void workThatLastsDoesNotTakeAWordAndItsStepAway() {
        Ui ui = open(Locale.CHINESE, Clock.systemDefaultZone(), made -> made, _ -> new StackPane());
        AtomicBoolean undone = new AtomicBoolean();
        onFx(() -> ui.done("已删除", () -> undone.set(true)));
        CountDownLatch go = new CountDownLatch(1);
        onFx(() -> ui.tasks().aside(() -> waited(go)).withProgress("正在备份"));
        waitFor("progress", () -> text("notice-text").equals("正在备份"));
        assertFalse(shown("undo"));
        go.countDown();
        waitFor("the word again", () -> text("notice-text").equals("已删除"));
        click("undo");
        waitFor("undone", undone::get);
    }

    private static boolean waited(CountDownLatch go) throws InterruptedException {
        go.await();
        return true;
    }
}
