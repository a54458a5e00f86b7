package org.branchbook.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duplicates in a window, with real keys and clicks. */
class RepairViewTest extends FxTest {
    private static final LocalDate DAY = TestBook.TODAY.minusDays(10);

    private final TestBranch branch = new TestBranch();
    private final Duplicates duplicates =
            new Duplicates(branch.book.sql(), branch.members, branch.book.clock());
    private final Merges merges =
            new Merges(
                    branch.book.sql(),
                    new Merges.People(branch.branches, branch.members, branch.attendances),
                    branch.book.clock());

    @AfterEach
    void close() {
        branch.close();
    }

    private void open(Locale locale) {
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(locale, branch.book.clock());
                    RepairView view = new RepairView(ui, duplicates, merges, branch.branches);
                    ui.content(view.node());
                    view.shown();
                    return ui.root();
                });
    }

    private TableView<?> table(String id) {
        return (TableView<?>) stage().getScene().lookup("#" + id);
    }

    private void waitForRows(String id, int rows) {
        waitFor(rows + " in " + id, () -> table(id).getItems().size() == rows);
    }

    private void twice() {
        MemberId one =
                branch.person(
                        "张三",
                        Stage.FULL,
                        Map.of(
                                MemberField.BIRTH_DATE, "1999-03-05",
                                MemberField.MOBILE, "13800000001",
                                MemberField.NUMBER, "2023001",
                                MemberField.REMARK, "原班长"));
        MemberId two =
                branch.person(
                        "张三",
                        Stage.FULL,
                        Map.of(
                                MemberField.BIRTH_DATE, "1999-03-05",
                                MemberField.MOBILE, "13800000002",
                                MemberField.ID_NUMBER, "430304199903050010",
                                MemberField.REMARK, "2025年转入"));
        branch.person("张珊", Stage.FULL, Map.of(MemberField.ID_NUMBER, "430304199903050029"));
        ActivityId id = branch.plan(DAY);
        branch.attendances.mark(id, one, Mark.PRESENT, "");
        branch.attendances.mark(id, two, Mark.LEAVE, "出差");
        branch.members.setFacts(
                one, FactKind.AWAY, List.of(Fact.of(FactDetail.MOBILE, DAY.minusDays(90), null)));
        branch.members.setFacts(
                two,
                FactKind.AWAY,
                List.of(Fact.of(FactDetail.MOBILE, DAY.minusDays(60), DAY.minusDays(9))));
    }

    @Test
    void mergesByKeyboardPicksOneValueAndUndoes() {
        twice();
        open(Locale.CHINA);
        waitForRows("duplicates", 2);
        assertEquals("2对待确认", text("duplicate-count"));
        onFx(() -> {
            table("duplicates").requestFocus();
            table("duplicates").getSelectionModel().selectFirst();
        });
        press(KeyCode.ENTER);
        click("MOBILE-right");
        click("panel-primary");
        waitForRows("merges", 1);
        assertEquals(
                List.of("13800000002"),
                branch.members.everybody(TestBook.TODAY).stream()
                        .filter(entry -> entry.name().equals("张三"))
                        .map(entry -> entry.member().value(MemberField.MOBILE))
                        .toList());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitForRows("duplicates", 2);
        assertEquals(3, branch.members.everybody(TestBook.TODAY).size());
    }

    @Test
    void remembersThatTheyAreTwoAndUndoesAnOldMerge() {
        twice();
        open(Locale.CHINA);
        waitForRows("duplicates", 2);
        onFx(() -> {
            table("duplicates").requestFocus();
            table("duplicates").getSelectionModel().selectLast();
        });
        press(KeyCode.DELETE);
        waitForRows("duplicates", 1);
        click("with-dismissed");
        waitForRows("duplicates", 2);
        onFx(() -> table("duplicates").getSelectionModel().selectFirst());
        click("compare");
        click("merge-swap");
        waitFor(
                "the other side",
                () -> !stage().getScene().getRoot().lookupAll("#MOBILE-left").isEmpty());
        click("panel-primary");
        waitForRows("merges", 1);
        click("undo-merge-1");
        waitFor("the undo", () -> merges.latest().isEmpty());
        assertTrue(duplicates.suspected().stream().anyMatch(Duplicate::dismissed));
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, true", "en, DARK, true", "zh, LIGHT, false"})
    void looks(String language, Theme theme, boolean filled) {
        if (filled) {
            twice();
            MemberId other = branch.person("李四");
            MemberId kept = branch.person("李思");
            merges.undo(merges.merge(new MergeChoice(kept, other, MergeChoice.Taken.NOTHING)));
            merges.merge(new MergeChoice(kept, other, MergeChoice.Taken.NOTHING));
        }
        open(Locale.of(language));
        onFx(() -> theme.apply(stage().getScene()));
        waitForRows("duplicates", filled ? 2 : 0);
        settle();
        shoot("repair-" + language + "-" + (filled ? "full" : "empty"));
        if (filled) {
            onFx(() -> table("duplicates").getSelectionModel().selectFirst());
            click("compare");
            find("MOBILE-right");
            shoot("repair-merge-" + language);
        }
    }
}
