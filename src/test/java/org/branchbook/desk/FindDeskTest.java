package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.branchbook.talk.TalkDraft;
import org.junit.jupiter.api.Test;

/** Finding anything from anywhere in the whole window, with keys alone. */
class FindDeskTest extends DeskTest {
    private void book() {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第一支部委员会", "示范大学党委", null, false));
            People.many(30, List.of()).forEach(draft -> book.members().add(draft, ""));
            for (int i = 0; i < 6; i++) {
                ActivityId id =
                        book.activities()
                                .plan(
                                        new ActivityPlan(
                                                ActivityType.MEMBER_MEETING,
                                                "第" + i + "次党员大会",
                                                new ActivityPlan.When(
                                                        TestBook.TODAY.minusDays(7L * i),
                                                        LocalTime.of(14, 30),
                                                        LocalTime.of(16, 0)),
                                                "三号楼201",
                                                new ActivityPlan.People(
                                                        "",
                                                        "",
                                                        Audience.of(Audience.Kind.MEMBERS))));
                book.activities().saveMinutes(id, "会上讨论了党员发展工作，第" + i + "项为清明祭扫的安排。");
            }
            filesAndATalk(book);
            assertSame(
                    book.records().searches(),
                    book.records().searches(),
                    "what is read ahead at rest is what the panel asks");
        }
    }

    private static void filesAndATalk(OpenBook book) {
        for (int i = 0; i < 9; i++) {
            book.activities()
                    .addEvidence(
                            new ActivityId(3),
                            Evidence.Kind.PHOTO,
                            new Evidence.File("合影" + i + ".jpg", "0".repeat(64), 1));
        }
        book.kinds()
                .talks()
                .add(
                        List.of(
                                new TalkDraft(
                                        TestBook.TODAY.minusYears(1),
                                        2025,
                                        new MemberId(1),
                                        new MemberId(2),
                                        "岗位变动",
                                        "")),
                        null);
    }

    @Test
    void findsAndOpensWithKeysAlone() {
        book();
        open(place());
        waitFor("today", () -> shown("today-plan"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        waitFor("the panel", () -> shown("find-panel"));
        shoot("find-empty");
        type("祭扫");
        waitFor("the records", () -> lines() == 7);
        shoot("find-some");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        waitFor("the record", () -> !desk.ui().panelOpen() && shown("record-title"));
        assertEquals("第1次党员大会", text("record-title"));
        TextArea minutes = find("minutes", TextArea.class);
        waitFor("the passage", () -> minutes.getSelectedText().equals("祭扫"));
        shoot("find-opened");
        press(KeyCode.CONTROL, KeyCode.K);
        type("党员");
        waitFor("both kinds", () -> lines() == 14);
        shoot("find-kinds");
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        assertEquals(false, fx(() -> desk.ui().panelOpen()));
    }

    @Test
    void opensFilesAndTalksInPlace() {
        book();
        open(place());
        waitFor("today", () -> shown("today-plan"));
        find("合影8", 2);
        waitFor("the file", () -> shown("evidence-9"));
        waitFor(
                "the keyboard on it",
                () ->
                        fx(() -> desk.ui().root().getScene().getFocusOwner())
                                .getAccessibleText()
                                .equals("合影8.jpg"));
        shoot("find-file");
        find("岗位", 2);
        waitFor("the talk", () -> shown("talk-editor"));
        shoot("find-talk");
    }

    private void find(String words, int lines) {
        press(KeyCode.CONTROL, KeyCode.K);
        waitFor("the panel", () -> shown("find-panel"));
        type(words);
        waitFor(words, () -> lines() == lines);
        press(KeyCode.ENTER);
    }

    private int lines() {
        return ((ListView<?>) find("find-list")).getItems().size();
    }
}
