package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;

/** Planning a year in the whole window: filled, shown, undone, and written as papers. */
class PlanningDeskTest extends DeskTest {
    private void book() {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第一支部委员会", "示范大学党委", null, false));
            People.many(12, List.of()).forEach(draft -> book.members().add(draft, ""));
            book.yearBoards().setSince(TestBook.TODAY.withDayOfYear(1));
        }
    }

    private int planned() {
        try (OpenBook book = reopened(place())) {
            return book.activities().year(2026).size();
        }
    }

    @Test
    void fillsTheYearAndWritesItsPapers() {
        book();
        open(place());
        waitFor("today", () -> shown("today-plan"));
        shoot("desk-today");
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        waitFor("the month", () -> shown("month-papers"));
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        waitFor("the board", () -> shown("fill-year"));
        shoot("desk-board-empty");
        click("fill-year");
        waitFor("the draft", () -> shown("draft-accept") && !accept().isDisabled());
        click("draft-accept");
        waitFor("the draft to close", () -> !desk.ui().panelOpen());
        settle();
        shoot("desk-board");
        Path plan = folder.resolve("计划.xlsx");
        answer(plan);
        onFx(() -> ((MenuButton) find("year-papers")).getItems().get(2).fire());
        waitFor("the plan", () -> Files.exists(plan));
        Path statistics = folder.resolve("统计.xlsx");
        answer(statistics);
        onFx(() -> ((MenuButton) find("year-papers")).getItems().get(4).fire());
        waitFor("the statistics", () -> Files.exists(statistics));
        press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        waitFor("the month", () -> shown("month-papers"));
        settle();
        shoot("desk-month");
        Path month = folder.resolve("安排.docx");
        answer(month);
        onFx(() -> ((MenuButton) find("month-papers")).getItems().get(1).fire());
        waitFor("the schedule", () -> Files.exists(month));
        assertTrue(planned() > 30);
    }

    @Test
    void undoesAFilledYearAsOneStep() {
        book();
        open(place());
        waitFor("today", () -> shown("today-plan"));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        waitFor("the board", () -> shown("fill-year"));
        click("fill-year");
        waitFor("the draft", () -> shown("draft-accept") && !accept().isDisabled());
        click("draft-accept");
        waitFor("the draft to close", () -> !desk.ui().panelOpen());
        press(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertEquals(0, planned());
    }

    private Button accept() {
        return (Button) find("draft-accept");
    }
}
