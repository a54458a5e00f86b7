package org.branchbook.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir Path state;

    @Test
    void remembersTheBooksOpenedLatelyTheLatestFirst() {
        Path file = state.resolve("window.properties");
        Preferences preferences = Preferences.load(file);
        for (String name : List.of("一", "二", "三", "一", "四", "五", "六", "七", "八", "九")) {
            preferences.recentBook(state.resolve(name));
        }
        preferences.save();
        List<String> names =
                Preferences.load(file).recentBooks().stream()
                        .map(book -> book.getFileName().toString())
                        .toList();
        assertEquals(List.of("九", "八", "七", "六", "五", "四", "一", "三"), names);
    }
}
