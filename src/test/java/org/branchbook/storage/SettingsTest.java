package org.branchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void keepsTheLatestChoiceOverTheBooksClosing() {
        try (TestBook book = TestBook.create()) {
            Settings settings = new Settings(book.sql());
            assertEquals(Optional.empty(), settings.find("colour"));
            settings.save("colour", "红");
            settings.save("colour", "绿");
            settings.save("other", "x");
            book.reopen();
            Settings again = new Settings(book.sql());
            assertEquals(Optional.of("绿"), again.find("colour"));
            again.remove("colour");
            assertEquals(Optional.empty(), again.find("colour"));
            assertEquals(Optional.of("x"), again.find("other"));
        }
    }
}
