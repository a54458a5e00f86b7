package org.branchbook.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the doctor found offers a new book where that holds more than this one and the backup. */
class ExaminePanelTest extends PartTest {
    private final AtomicInteger rescued = new AtomicInteger();

    private void examine(TestBook test, Locale locale) {
        Doctor doctor = new Doctor(test.book(), test.clock());
        ExaminePanel panel =
                open(
                        locale,
                        test.clock(),
                        ui -> new ExaminePanel(ui, () -> doctor, rescued::incrementAndGet),
                        _ -> new Region());
        onFx(panel::open);
        waitFor("the result", () -> shown("examined-book"));
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "en, DARK"})
    void whereRowsReferToWhatWasLost(String language, Theme theme) {
        try (TestBook test = TestBook.create()) {
            Members members = new Members(test.sql(), test.clock());
            People.many(3, List.of()).forEach(draft -> members.add(draft, ""));
            examine(test, Locale.of(language));
            assertFalse(shown("examine-rescue"), "no backup yet, which only is worth knowing");
            test.sql().update("set referential_integrity false");
            test.sql().update("delete from member where id = 2");
            test.sql().update("set referential_integrity true");
            examine(test, Locale.of(language));
            onFx(() -> theme.apply(stage().getScene()));
            shoot("examined-orphans-" + language);
            click("examine-rescue");
            assertEquals(1, rescued.get());
        }
    }
}
