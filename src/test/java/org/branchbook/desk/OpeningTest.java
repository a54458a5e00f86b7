package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.branchbook.backup.Backups;
import org.branchbook.storage.Book;
import org.branchbook.storage.OldBook;
import org.branchbook.storage.Upgrade;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;

/** The window says what is done while a book of an older program is brought up to date. */
class OpeningTest extends DeskTest {
    @Test
    void tellsOfTheBackupAndOfEachStep() throws Exception {
        Files.createDirectories(place());
        OldBook.make(place(), 30).close();
        List<String> told = new ArrayList<>();
        Upgrade upgrade =
                Upgrade.telling(
                        (step, of) -> told.add(step + "/" + of),
                        old -> new Backups(old, clock()).make(Backups.MIGRATION));
        Book.open(place(), null, clock(), upgrade).close();
        assertEquals(List.of("0/0", "1/4", "2/4", "3/4", "4/4"), told);
        assertEquals(Backups.MIGRATION, Backups.all(place()).getFirst().reason());
        open(folder.resolve("none"));
    }

    @Test
    void theWindowSaysItWhileItWaits() throws Exception {
        Files.createDirectories(place());
        OldBook.empty(place(), 33).close();
        open(folder.resolve("none"));
        Tasks tasks = tasks();
        Ui ui = fx(() -> desk.ui());
        CountDownLatch go = new CountDownLatch(1);
        Opening opening =
                new Opening(
                        tasks,
                        place(),
                        () -> {
                            await(go);
                            return null;
                        },
                        clock());
        assertEquals("正在打开支部手册…", opening.text(ui));
        onFx(() -> desk.openBook(opening));
        waitFor("opening", () -> text("notice-text").equals("正在打开支部手册…"));
        go.countDown();
        Optional<Found> opened = opening.found().get();
        assertTrue(opened.isPresent());
        assertEquals("正在升级手册：第 1 步，共 1 步…", opening.text(ui));
        waitFor("the book", () -> !shown("notice-text") || !text("notice-text").contains("升级"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
