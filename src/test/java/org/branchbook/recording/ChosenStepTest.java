package org.branchbook.recording;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Messages;
import org.branchbook.check.CheckedBranch;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who chooses faster than the record is read. */
class ChosenStepTest extends FxTest {
    private final CheckedBranch book = new CheckedBranch();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aStepChosenWhileTheRecordIsReadStays() {
        book.branch.person("张三");
        ActivityId id = book.branch.plan(LocalDate.of(2026, 3, 17));
        Tasks tasks = tasks();
        AtomicReference<ActivitiesScreen> screen = new AtomicReference<>();
        show(
                1280,
                800,
                () -> {
                    Ui ui =
                            new Ui(
                                    new Messages(Locale.CHINA),
                                    tasks,
                                    book.branch.book.clock(),
                                    stage(),
                                    Memory.brief());
                    screen.set(book.screen(ui, book.closings(), List.of()));
                    ui.content(screen.get().node());
                    return ui.root();
                });
        CountDownLatch busy = new CountDownLatch(1);
        onFx(() -> {
            tasks.run(() -> busy.await(20, TimeUnit.SECONDS));
            screen.get().open(id);
        });
        Button write = find("step-WRITE", Button.class);
        onFx(write::fire);
        busy.countDown();
        waitFor("the record", () -> text("next-step").equals("签到"));
        settle();
        assertTrue(shown("minutes"));
        assertFalse(shown("attendance"), "the next step takes the place of the chosen one");
    }
}
