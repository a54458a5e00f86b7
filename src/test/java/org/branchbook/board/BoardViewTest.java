package org.branchbook.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.step.StepEvent;
import org.branchbook.ui.FileDialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board in a window, with real keys and clicks. */
class BoardViewTest extends BoardWindow {
    @TempDir private Path folder;

    @Test
    void anEmptyBoardSaysHowSomebodyGetsOnIt() {
        open(Locale.CHINA);
        click(".empty-state .button.primary");
        assertEquals(List.of("roster"), links);
        shoot("board-empty");
    }

    @Test
    void entersAStepByKeysAloneAndTakesItBack() {
        MemberId id = activist();
        open(Locale.CHINA);
        waitForRows(1);
        onFx(() -> table().requestFocus());
        press(KeyCode.ENTER);
        assertTrue(fx(() -> find("step-4").isFocused()));
        for (int i = 0; i < 25 && !fx(() -> find("step-7").isFocused()); i++) {
            press(KeyCode.DOWN);
        }
        assertTrue(text("#step-7 .step-day").contains("2026-06-18"), text("#step-7 .step-day"));
        press(KeyCode.ENTER);
        assertTrue(text("step-window").contains("2026-06-18"));
        type("2026-06-17");
        press(KeyCode.ENTER);
        waitFor("the panel to close", () -> !ui().panelOpen());
        waitFor("the finding", () -> shown("#step-7 .step-finding"));
        assertTrue(text("#step-7 .step-finding").contains("第十三条"));
        assertEquals(Stage.CANDIDATE, way.members.find(id).orElseThrow().stage());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the undo", () -> !shown("#step-7 .step-finding"));
        assertEquals(Stage.ACTIVIST, way.members.find(id).orElseThrow().stage());
    }

    @Test
    void showsAFaultAtTheFieldAndKeepsWhatWasTyped() {
        activist();
        open(Locale.CHINA);
        waitForRows(1);
        click("step-7");
        enter("on", "2027-01-01");
        press(KeyCode.ENTER);
        waitFor("the fault", () -> text("on-line").contains("还没有到"));
        assertEquals("2027-01-01", text("on"));
        press(KeyCode.ESCAPE);
        assertFalse(fx(ui()::panelOpen));
    }

    @Test
    void filtersByPartLatenessAndName() {
        activist();
        way.person("李四", Stage.APPLICANT, "APPLY_DATE=2026-11-20");
        way.person("王五", Stage.PROBATIONARY, "JOIN_DATE=2025-12-10");
        open(Locale.CHINA);
        waitForRows(3);
        assertEquals("有逾期 2", text("board-late"));
        click("part-APPLICATION");
        waitForRows(1);
        click("board-late");
        waitForRows(2);
        click("board-all");
        waitForRows(3);
        enter("search", "ww");
        waitForRows(1);
        enter("search", "qqq");
        waitFor("what was not found", () -> shown("search-clear"));
        press(KeyCode.ESCAPE);
        waitForRows(3);
    }

    @Test
    void keepsFilesWithAStepAndTakesThemOffWithUndo() throws IOException {
        MemberId id = activist();
        Path file = Files.write(folder.resolve("推优表.pdf"), "x".getBytes(StandardCharsets.UTF_8));
        open(Locale.CHINA);
        waitForRows(1);
        onFx(() -> ui().dialogs(choosing(file)));
        click("step-3");
        onFx(() -> find("step-file-add").requestFocus());
        press(KeyCode.SPACE);
        waitFor("the file", () -> shown("step-file-1"));
        assertEquals("推优表.pdf", text("step-file-1"));
        assertEquals(1, way.of(id).development().files(3).size());
        click("step-file-remove-1");
        waitFor("no file", () -> !shown("step-file-1"));
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the file again", () -> text("#step-3 .step-text").contains("推优表"));
    }

    @Test
    void entersReviewsOneByOne() {
        MemberId id = activist();
        open(Locale.CHINA);
        waitForRows(1);
        click("step-6");
        enter("on", "2025-12-10");
        enter("note", "上半年考察");
        click("event-add");
        waitFor("the line", () -> shown("event-remove-1"));
        StepEvent event = way.of(id).development().events().getFirst();
        assertEquals(LocalDate.of(2025, 12, 10), event.on());
        assertEquals("上半年考察", event.note());
        click("event-remove-1");
        waitFor("no line", () -> !shown("event-remove-1"));
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the undo", () -> way.of(id).development().events().size() == 1);
    }

    @Test
    void entersAnExtensionOfProbation() {
        MemberId id = way.person("王五", Stage.PROBATIONARY, "JOIN_DATE=2025-06-18");
        open(Locale.CHINA);
        waitForRows(1);
        click("board-extend");
        enter("until", "2026-07-01");
        press(KeyCode.ENTER);
        waitFor("the fault", () -> shown("until-line") && text("until-line").contains("6"));
        enter("until", "2026-12-18");
        press(KeyCode.ENTER);
        waitFor("the panel to close", () -> !ui().panelOpen());
        assertEquals(LocalDate.of(2026, 12, 18), way.of(id).line(23).window().earliest());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("the undo", () -> way.of(id).development().extensions().isEmpty());
    }

    @Test
    void opensSomebodyWhoIsNotOnTheBoard() {
        activist();
        MemberId old = way.person("孙七", Stage.FULL, "FULL_DATE=2019-06-18");
        open(Locale.CHINA);
        waitForRows(1);
        onFx(() -> view().show(old));
        waitFor("the person", () -> text("board-person").equals("孙七"));
        click("board-open-person");
        assertEquals(List.of("person " + old.value()), links);
    }

    @Test
    void changesHowOftenThoughtReportsAreAskedFor() {
        activist();
        open(Locale.CHINA);
        waitFor("the setting", () -> text("thought-reports").equals("思想汇报：每季度"));
        onFx(() -> find("thought-reports", MenuButton.class).getItems().getLast().fire());
        waitFor("the setting", () -> text("thought-reports").equals("思想汇报：不提醒"));
    }

    @Test
    void tellsTheWayOnAPersonsPage() {
        MemberId id = activist();
        open(Locale.CHINA);
        onFx(() -> ui().content(new PathBox(ui(), way.developments, id, () -> links.add("steps"))));
        waitFor("the step", () -> shown(".path-line"));
        assertEquals("第3步 确定入党积极分子，2025-06-18", text(".path-line"));
        click("open-development");
        assertEquals(List.of("steps"), links);
        shoot("board-path");
    }

    private static FileDialogs choosing(Path file) {
        return new FileDialogs() {
            @Override
            public Optional<Path> open(String title, List<Kind> kinds) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> save(String title, String suggestedName, Kind kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }
        };
    }
}
