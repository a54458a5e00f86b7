package org.branchbook.paperdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import org.branchbook.control.Menus;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts are read at rest where papers are near, and at once where a menu offers them. */
class ReadAheadTest extends PartTest {
    @TempDir private Path folder;
    private final AtomicInteger read = new AtomicInteger();
    private final CountDownLatch first = new CountDownLatch(1);

    private void fonts() {
        read.incrementAndGet();
        first.countDown();
    }

    @Test
    void aMenuOfPapersWaitsForNothingAndWhatIsReadIsNotReadAgain() throws InterruptedException {
        MenuButton menu = fx(() -> Menus.button("papers", "文件", Menus.item("打印", () -> {})));
        try (OpenBook book =
                OpenBook.create(folder.resolve("book"), TestBook.clock(TestBook.TODAY))) {
            ReadAhead ahead =
                    open(
                            Locale.CHINA,
                            book.clock(),
                            ui -> new ReadAhead(ui, book, this::fonts),
                            made -> made.fontsAt(new VBox(menu)));
            onFx(ahead::fonts);
            settle();
            assertEquals(0, read.get(), "a view that opens is not at rest yet");
            click("papers");
            assertTrue(first.await(1, TimeUnit.SECONDS), "the menu is shown");
            Thread.sleep(2500);
            settle();
            assertEquals(1, read.get());
        }
    }

    @Test
    void whereNoMenuIsShownTheyAreReadAtRest() {
        try (OpenBook book =
                OpenBook.create(folder.resolve("book"), TestBook.clock(TestBook.TODAY))) {
            ReadAhead ahead =
                    open(
                            Locale.CHINA,
                            book.clock(),
                            ui -> new ReadAhead(ui, book, this::fonts),
                            _ -> new VBox());
            onFx(ahead::fonts);
            onFx(ahead::fonts);
            waitFor("rest", () -> read.get() == 1);
        }
    }
}
