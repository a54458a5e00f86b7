package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.stage.WindowEvent;
import org.branchbook.backup.BackupFile;
import org.branchbook.backup.Backups;
import org.branchbook.branch.Branch;
import org.branchbook.desk.DeskTest;
import org.branchbook.home.OpenBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window stays for the time of the day's backup, which does not hold the book's thread. */
class LastBackupTest extends DeskTest {
    private LastBackup backup;

    @BeforeEach
    void open() {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第一支部委员会", "学院党委", null, false));
        }
        open(place());
        waitFor("book", () -> desk.navigation().isPresent());
        backup = new LastBackup(desk);
    }

    @Test
    void closesOnceTheBackupIsMadeAndMakesNoSecondOne() {
        assertTrue(fx(this::close).isConsumed());
        waitFor("closed", () -> !desk.ui().window().isShowing());
        assertEquals(List.of("daily"), reasons());
        onFx(desk::close);
        assertEquals(List.of("daily"), reasons());
    }

    @Test
    void whoeverClosesTwiceDoesWithout() {
        CountDownLatch saved = new CountDownLatch(1);
        onFx(() -> desk.ui().tasks().run(() -> waited(saved)));
        assertTrue(fx(this::close).isConsumed());
        assertTrue(fx(this::close).isConsumed());
        assertTrue(fx(() -> desk.ui().window().isShowing()), "closed before all was saved");
        saved.countDown();
        waitFor("closed", () -> !desk.ui().window().isShowing());
        onFx(desk::close);
        assertEquals(List.of(), reasons());
    }

    private static boolean waited(CountDownLatch latch) throws InterruptedException {
        latch.await();
        return true;
    }

    private WindowEvent close() {
        WindowEvent event = new WindowEvent(desk.ui().window(), WindowEvent.WINDOW_CLOSE_REQUEST);
        backup.asked(event);
        return event;
    }

    private List<String> reasons() {
        return Backups.all(place()).stream().map(BackupFile::reason).toList();
    }
}
