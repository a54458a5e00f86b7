package org.branchbook.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;

/** A backup is made beside the work on the book, and ends when it is told to. */
class BackupBesideTest extends PartTest {
    private static final String ADD = "insert into party_group(name, position) values (?, 1)";
    private static final Executor APART = Thread.ofPlatform().daemon()::start;

    @Test
    void whatIsTypedIsSavedWhileABackupIsMade() {
        try (TestBook test = TestBook.create()) {
            CountDownLatch under = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            Backups backups = new Backups(test.book(), test.clock()).asking(() -> held(under, go));
            AtomicReference<Ui> ui = new AtomicReference<>();
            open(
                    Locale.CHINESE,
                    test.clock(),
                    shown -> {
                        ui.set(shown);
                        return card(shown, test, backups);
                    },
                    BackupCard::node);
            click("backup-now");
            assertTrue(waited(under));
            AtomicBoolean saved = new AtomicBoolean();
            onFx(() ->
                    ui.get()
                            .tasks()
                            .run(() -> test.sql().insert(ADD, "第一党小组"))
                            .onSuccess(_ -> saved.set(true)));
            waitFor("the step", saved::get);
            waitFor("progress", () -> text("notice-text").contains("正在备份"));
            assertEquals(List.of(), backups.all());
            go.countDown();
            waitFor("the backup", () -> text("notice-text").contains("已备份并核对"));
            assertEquals(1, backups.all().size());
        }
    }

    @Test
    void oneThatIsToldToStopLeavesNothing() throws IOException {
        try (TestBook test = TestBook.create()) {
            test.sql().insert(ADD, "第一党小组");
            Backups backups = new Backups(test.book(), test.clock());
            assertThrows(
                    CancellationException.class, () -> backups.now("manual", Told.to(() -> true)));
            assertEquals(0, files(test.folder().resolve("backups")));
        }
    }

    @Test
    void theBookIsClosedOnlyOnceTheBackupLetGoOfIt() throws IOException {
        CountDownLatch under = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<BackupFile> backup;
        try (TestBook test = TestBook.create()) {
            test.sql().insert(ADD, "第一党小组");
            test.sql().insert(ADD, "第二党小组");
            Backups backups = new Backups(test.book(), test.clock());
            backup =
                    CompletableFuture.supplyAsync(
                            () -> backups.now("manual", Told.to(() -> !held(under, go))), APART);
            assertTrue(waited(under));
            CompletableFuture<Void> closed =
                    CompletableFuture.runAsync(() -> test.book().close(), APART);
            assertThrows(
                    Exception.class,
                    () -> closed.get(300, TimeUnit.MILLISECONDS),
                    "closed while it is read");
            assertFalse(backup.isDone());
            go.countDown();
            closed.join();
            CompletionException ended = assertThrows(CompletionException.class, backup::join);
            assertInstanceOf(CancellationException.class, ended.getCause());
            assertEquals(0, files(test.folder().resolve("backups")));
            test.reopen();
        }
    }

    @Test
    void aBackupIsStoppedAtTheFootOfTheWindow() throws IOException {
        try (TestBook test = TestBook.create()) {
            test.sql().insert(ADD, "第一党小组");
            CountDownLatch under = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            Backups backups = new Backups(test.book(), test.clock()).asking(() -> held(under, go));
            open(Locale.CHINESE, test.clock(), ui -> card(ui, test, backups), BackupCard::node);
            click("backup-now");
            waitFor("progress", () -> text("notice-text").contains("正在备份"));
            click("#notice .button");
            go.countDown();
            waitFor("the word", () -> text("notice-text").contains("已停下"));
            assertEquals(0, files(test.folder().resolve("backups")));
        }
    }

    @Test
    void theBookIsExaminedBesideTheWorkOnItUntilToldToStop() {
        try (TestBook test = TestBook.create()) {
            CountDownLatch under = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            Doctor doctor =
                    new Doctor(test.book(), test.clock())
                            .with(() -> {
                                held(under, go);
                                return List.of();
                            });
            AtomicReference<Ui> ui = new AtomicReference<>();
            examining(test, doctor, ui);
            new Backups(test.book(), test.clock()).make("manual");
            click("examine");
            assertTrue(waited(under));
            waitFor("the part", () -> shown("work-bar"));
            shoot("examining");
            AtomicBoolean saved = new AtomicBoolean();
            onFx(() ->
                    ui.get()
                            .tasks()
                            .run(() -> test.sql().insert(ADD, "第一党小组"))
                            .onSuccess(_ -> saved.set(true)));
            waitFor("the step", saved::get);
            press(KeyCode.ESCAPE);
            go.countDown();
            waitFor("the word", () -> text("notice-text").contains("检查已停下"));
            assertFalse(fx(() -> ui.get().panelOpen()));
            click("examine");
            waitFor("the result", () -> shown("examined-book"));
        }
    }

    private void examining(TestBook test, Doctor doctor, AtomicReference<Ui> ui) {
        open(
                Locale.CHINESE,
                test.clock(),
                shown -> {
                    ui.set(shown);
                    return new BackupCard(
                            shown,
                            test.book(),
                            new Backups(test.book(), test.clock()),
                            () -> doctor,
                            new BackupCard.Ways(_ -> {}, _ -> {}, () -> {}));
                },
                BackupCard::node);
    }

    private static BackupCard card(Ui ui, TestBook test, Backups backups) {
        return new BackupCard(
                ui,
                test.book(),
                backups,
                () -> new Doctor(test.book(), test.clock()),
                new BackupCard.Ways(_ -> {}, _ -> {}, () -> {}));
    }

    private static boolean held(CountDownLatch under, CountDownLatch go) {
        under.countDown();
        return waited(go);
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}
