package org.branchbook.desk;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.branchbook.backup.FirstPassword;
import org.branchbook.base.AppException;
import org.branchbook.branch.Branch;
import org.branchbook.database.Protection;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.protection.PasswordCard;
import org.branchbook.protection.RecoveryPanel;
import org.branchbook.protection.RecoverySheet;
import org.branchbook.protection.UnlockPane;
import org.branchbook.ui.Idle;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The password of the book on the desk: asked for at its opening and after a time of rest. */
final class Locking {
    private static final Duration REST = Duration.minutes(10);

    private final Desk desk;
    private volatile @Nullable BookKey key;
    private @Nullable Idle idle;
    private @Nullable Consumer<OpenBook> next;

    Locking(Desk desk) {
        this.desk = desk;
    }

    /** What opened the book; null for one without a password, and while none was entered. */
    @Nullable BookKey key() {
        return key;
    }

    void forget() {
        key = null;
    }

    /** Whether opening failed only for want of the password. */
    static boolean isLocked(Throwable problem) {
        Throwable cause =
                problem instanceof ExecutionException && problem.getCause() != null
                        ? problem.getCause()
                        : problem;
        return cause instanceof AppException plain && plain.key().equals("encryption.locked");
    }

    /** Puts the question for the password in the place of the book. */
    void ask() {
        UnlockPane pane =
                pane(fitting -> {
                    key = fitting;
                    desk.freshUi();
                    desk.openBook();
                });
        desk.ui().content(pane.node());
        pane.focus();
    }

    /** Once a book is shown: watches for rest, and does what was to follow its opening. */
    void shown(OpenBook book) {
        if (idle != null) {
            idle.stop();
            idle = null;
        }
        Scene scene = desk.ui().window().getScene();
        if (key != null && scene != null) {
            idle = new Idle(REST, this::leftAlone);
            idle.watch(scene);
        }
        Consumer<OpenBook> work = next;
        next = null;
        if (work != null) {
            work.accept(book);
        }
    }

    /**
     * Saves what was typed and closes the book; the password is asked for again. Behind a panel
     * that may be half filled in the book stays open, and the window is covered.
     */
    void leftAlone() {
        Ui ui = desk.ui();
        if (ui.isCovered()) {
            return;
        }
        if (ui.panelOpen() || !ui.unsaved().isEmpty()) {
            UnlockPane pane = pane(_ -> ui.uncover());
            ui.cover(pane.node());
            pane.focus();
        } else {
            desk.move(desk.folder(), this::forget, "");
        }
    }

    private UnlockPane pane(Consumer<BookKey> opened) {
        Path folder = desk.folder();
        return new UnlockPane(
                desk.ui(), typed -> Protection.key(folder, typed), opened, desk::chooseOther);
    }

    PasswordCard.Doors doors(OpenBook book) {
        Path folder = desk.folder();
        return new PasswordCard.Doors(
                book.book().key() != null,
                password -> desk.move(folder, () -> protect(folder, password), ""),
                password -> change(folder, password),
                () -> newSheet(folder, book),
                () -> desk.move(folder, () -> remove(folder), text("protection.removed")));
    }

    private void protect(Path folder, String password) {
        FirstPassword set = FirstPassword.set(folder, password, desk.ui().clock());
        key = set.key();
        next =
                book -> {
                    sheet(set.code(), book);
                    if (set.openElsewhere()) {
                        desk.ui().notice(text("protection.openElsewhere"));
                    }
                };
    }

    private void remove(Path folder) {
        BookKey known = key;
        if (known != null) {
            Protection.decrypt(folder, known, desk.ui().clock());
            forget();
        }
    }

    private void change(Path folder, String password) {
        with(
                known -> {
                    Protection.change(folder, known, password);
                    return "";
                },
                _ -> desk.ui().notice(text("protection.changed")));
    }

    private void newSheet(Path folder, OpenBook book) {
        with(known -> Protection.newSheet(folder, known), code -> sheet(code, book));
    }

    private void with(Work work, Consumer<String> done) {
        BookKey known = key;
        if (known != null) {
            Callable<String> beside = () -> work.with(known);
            desk.ui().tasks().run(beside).onSuccess(done).onFailure(desk.ui()::failed);
        }
    }

    private void sheet(String code, OpenBook book) {
        Paperwork papers = new Paperwork(desk.ui(), book);
        desk.ui()
                .tasks()
                .run(() -> book.branches().find().map(Branch::name).orElse(""))
                .onSuccess(branch ->
                        new RecoveryPanel(
                                        desk.ui(),
                                        new RecoverySheet(branch, code, desk.ui().today()),
                                        papers)
                                .open());
    }

    private String text(String key) {
        return desk.ui().text(key);
    }

    /** Done with the key on the book's thread. */
    @FunctionalInterface
    private interface Work {
        String with(BookKey known);
    }
}
