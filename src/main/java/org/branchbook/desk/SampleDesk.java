package org.branchbook.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.branchbook.home.Places;
import org.branchbook.sample.SampleBranch;
import org.branchbook.storage.Book;

/** The sample branch as the window opens it and leaves it for the user's own book. */
final class SampleDesk {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private final Desk desk;

    SampleDesk(Desk desk) {
        this.desk = desk;
    }

    /** Whether the book of this folder is the sample branch. */
    static boolean shows(Path folder) {
        return folder.toAbsolutePath().equals(Places.sample().toAbsolutePath());
    }

    /** Opens the sample branch, making it at the first time. */
    void open() {
        if (Book.exists(Places.sample())) {
            desk.switchTo(Places.sample());
        } else {
            desk.make(Places.sample(), book -> SampleBranch.fill(book.book(), book.clock()));
        }
    }

    /** Goes back to the user's own book; the sample's folder is put aside, not deleted. */
    void leave() {
        Path own = desk.preferences().ownBook().orElseGet(Places::book);
        if (!shows(desk.folder())) {
            desk.move(own, () -> {}, "");
            return;
        }
        String stamp = LocalDateTime.now(desk.ui().clock()).format(STAMP);
        Path aside = Places.sample().resolveSibling("sample-removed-" + stamp);
        desk.move(
                own,
                () -> Files.move(Places.sample(), aside),
                desk.ui().text("app.sample.removed", aside));
    }
}
