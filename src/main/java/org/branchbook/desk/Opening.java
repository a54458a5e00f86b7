package org.branchbook.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.branchbook.backup.Backups;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.branchbook.storage.Book;
import org.branchbook.storage.Upgrade;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** A book that is being opened, and how far its upgrade is where it is of an older program. */
public final class Opening {
    private final Future<Optional<Found>> found;
    private volatile @Nullable Step step;

    /** Which step of how many; 0 while the backup before it is made. */
    private record Step(int number, int last) {}

    /**
     * @param key asked once it is the book's turn; null for none
     */
    public Opening(Tasks tasks, Path folder, Supplier<@Nullable BookKey> key, Clock clock) {
        found =
                tasks.ahead(() ->
                        Book.exists(folder)
                                ? Optional.of(Found.in(open(folder, key.get(), clock)))
                                : Optional.empty());
    }

    /** One that somebody else has opened. */
    Opening(Tasks tasks, OpenBook open) {
        found = tasks.ahead(() -> Optional.of(Found.in(open)));
    }

    private OpenBook open(Path folder, @Nullable BookKey key, Clock clock) {
        Consumer<Book> backup = old -> new Backups(old, clock).make(Backups.MIGRATION);
        Upgrade upgrade = Upgrade.telling(this::told, backup);
        return new OpenBook(Book.open(folder, key, clock, upgrade), clock);
    }

    /** The book once it is open; empty where there is none yet. */
    Future<Optional<Found>> found() {
        return found;
    }

    /** The same for one who only closes it: one that could not be opened is none. */
    Optional<OpenBook> book() throws InterruptedException {
        try {
            return found.get().map(Found::book);
        } catch (ExecutionException notOpened) {
            return Optional.empty();
        }
    }

    void told(int number, int last) {
        step = new Step(number, last);
    }

    /** What is done at this moment. */
    String text(Ui ui) {
        Step now = step;
        if (now == null) {
            return ui.text("app.opening");
        }
        return now.number() == 0
                ? ui.text("app.upgradeBackup")
                : ui.text("app.upgrading", now.number(), now.last());
    }
}
