package org.branchbook.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.branchbook.control.Menus;
import org.branchbook.storage.Book;
import org.branchbook.ui.Ui;

/** The books that were open lately, as a menu; none where there is no other to go to. */
final class RecentBooks {
    private RecentBooks() {}

    static Optional<MenuButton> menu(Ui ui, Desk desk) {
        Path here = desk.folder().toAbsolutePath();
        List<Path> others =
                desk.preferences().recentBooks().stream()
                        .filter(book -> !book.equals(here) && !SampleDesk.shows(book))
                        .filter(Book::exists)
                        .toList();
        MenuItem[] items =
                others.stream()
                        .map(book -> Menus.item(book.toString(), () -> desk.switchTo(book)))
                        .toArray(MenuItem[]::new);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Menus.button("recent-books", ui.text("app.recent"), items));
    }
}
