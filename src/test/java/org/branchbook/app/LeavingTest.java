package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.TextArea;
import javafx.stage.WindowEvent;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.record.Autosave;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;

/** A text that the disk refused: kept, told once, asked about, written when there is room. */
class LeavingTest extends FxTest {
    private final AtomicBoolean full = new AtomicBoolean(true);
    private final List<String> written = new ArrayList<>();

    @Test
    void asksBeforeAWindowClosesOverWhatWasNotSaved() {
        List<Ui> made = new ArrayList<>();
        List<Autosave> saves = new ArrayList<>();
        TextArea field = fx(TextArea::new);
        show(
                900,
                600,
                () -> {
                    Ui ui =
                            new Ui(
                                    new Messages(Locale.CHINA),
                                    Tasks.inline(),
                                    TestBook.clock(TestBook.TODAY),
                                    stage(),
                                    Memory.brief());
                    Autosave save = new Autosave(ui, field, this::write, _ -> {});
                    save.show(new Autosave.Target(new ActivityId(1), 0), "");
                    made.add(ui);
                    saves.add(save);
                    ui.content(field);
                    return ui.root();
                });
        Ui ui = made.getFirst();
        onFx(() -> field.setText("会议记录"));
        onFx(saves.getFirst()::flush);
        assertTrue(text("failure-text").contains("没有保存"), text("failure-text"));
        click("panel-primary");
        WindowEvent closing = new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
        onFx(() -> new Leaving(ui).asked(closing));
        assertTrue(closing.isConsumed());
        find("unsaved");
        shoot("leaving");
        full.set(false);
        click("panel-primary");
        assertEquals(List.of("会议记录"), written);
        WindowEvent again = new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
        onFx(() -> new Leaving(ui).asked(again));
        assertFalse(again.isConsumed());
    }

    private void write(ActivityId id, int segment, String text) {
        if (full.get()) {
            throw new AppException("storage.writeFailed");
        }
        written.add(text);
    }
}
