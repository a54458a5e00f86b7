package org.branchbook.pair;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import org.branchbook.attendance.TestBranch;
import org.branchbook.lecture.Lectures;
import org.branchbook.storage.TestBook;
import org.branchbook.themeday.ThemeDays;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a month taught, typed with an ID number in it. */
class PairEditorTest extends PartTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private final TestBranch branch = new TestBranch(TestBook.create(LocalDate.of(2026, 3, 18)));

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void anIdNumberInWhatWasLearntIsMasked() {
        Pairs pairs =
                new Pairs(
                        branch.book.sql(),
                        branch.members,
                        branch.activities,
                        new Pairs.Kinds(
                                new Lectures(
                                        branch.book.sql(),
                                        branch.members,
                                        branch.activities,
                                        branch.rules,
                                        branch.book.clock()),
                                new ThemeDays(branch.book.sql(), branch.activities)),
                        branch.book.clock());
        AtomicReference<PairEditor> editor = new AtomicReference<>();
        open(
                Locale.CHINA,
                branch.book.clock(),
                ui -> {
                    editor.set(new PairEditor(ui, pairs));
                    return new Label();
                },
                label -> label);
        MonthPair march = pairs.year(2026).months().get(2);
        onFx(() -> editor.get().open(MARCH, march));
        enter("takeaway", "向 11010519491231002X 学习");
        click("panel-primary");
        waitFor("the number to be refused", () -> text("takeaway-line").contains("身份证"));
        click("mask-numbers");
        click("panel-primary");
        waitFor("what was learnt", () -> !pairs.choice(MARCH).takeaway().isEmpty());
        assertTrue(pairs.choice(MARCH).takeaway().contains("***"));
    }
}
