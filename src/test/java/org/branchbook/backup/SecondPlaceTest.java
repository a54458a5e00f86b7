package org.branchbook.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.WorkWatch;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.GivenFolder;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first copy of everything to a slow stick can be stopped, and leaves only what is whole. */
class SecondPlaceTest extends PartTest {
    private static final int FILES = 20;
    private static final int SIZE = 700_000;

    @TempDir Path stick;

    @Test
    void whatWasCopiedWhenItWasStoppedIsWholeAndNotCopiedAgain() throws IOException {
        try (TestBook test = filled()) {
            Backups backups = new Backups(test.book(), test.clock());
            SecondPlace second = new SecondPlace(test.book());
            AtomicInteger pieces = new AtomicInteger();
            // A piece is a part of a file: it stops in the middle of one.
            assertThrows(
                    CancellationException.class,
                    () ->
                            second.begin(
                                    stick, backups, Told.to(() -> pieces.incrementAndGet() > 40)));
            assertEquals(Optional.empty(), second.chosen());
            List<Path> copied = attachments();
            assertTrue(copied.size() > 1 && copied.size() < FILES, copied.size() + " copied");
            for (Path file : copied) {
                String hash = file.getFileName().toString();
                assertTrue(Attachments.intact(file, hash, null), hash);
            }
            assertEquals(List.of(), half());
            int rest = FILES - copied.size();
            assertEquals(1 + rest, second.begin(stick, backups, WorkWatch.NOBODY).files());
            assertEquals(Optional.of(stick), second.chosen());
            assertEquals(FILES, attachments().size());
        }
    }

    @Test
    void isStoppedInTheWindow() throws IOException {
        try (TestBook test = filled()) {
            CountDownLatch go = new CountDownLatch(1);
            Backups backups = new Backups(test.book(), test.clock()).asking(() -> waited(go));
            open(
                    Locale.CHINESE,
                    test.clock(),
                    ui -> {
                        ui.dialogs(new GivenFolder(stick));
                        return card(ui, test, backups);
                    },
                    BackupCard::node);
            click("backup-second");
            waitFor("progress", () -> shown("work-bar"));
            shoot("second-place");
            click("second-cancel");
            go.countDown();
            waitFor("the word", () -> text("notice-text").contains("第二处没有改"));
            assertEquals(Optional.empty(), new SecondPlace(test.book()).chosen());
            click("backup-second");
            waitFor("the word", () -> text("notice-text").contains("已选第二处并复制 21 个文件"));
            assertEquals(FILES, attachments().size());
        }
    }

    private static BackupCard card(Ui ui, TestBook test, Backups backups) {
        return new BackupCard(
                ui,
                test.book(),
                backups,
                () -> new Doctor(test.book(), test.clock()),
                new BackupCard.Ways(_ -> {}, _ -> {}, () -> {}));
    }

    private static boolean waited(CountDownLatch go) {
        try {
            go.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static TestBook filled() throws IOException {
        TestBook test = TestBook.create();
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = new byte[SIZE];
            bytes[0] = (byte) i;
            test.book().attachments().put(new ByteArrayInputStream(bytes));
        }
        return test;
    }

    private List<Path> attachments() throws IOException {
        return found(Attachments::isContent);
    }

    private List<Path> half() throws IOException {
        return found(file -> file.toString().endsWith(".tmp"));
    }

    private List<Path> found(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(stick)) {
            return all.filter(Files::isRegularFile).filter(wanted).toList();
        }
    }
}
