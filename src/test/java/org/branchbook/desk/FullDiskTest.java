package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.screens.ActivityScreens;
import org.branchbook.storage.RecordedBook;
import org.branchbook.storage.TestBook;
import org.branchbook.storage.WeakDisk;
import org.branchbook.ui.Spoken;
import org.branchbook.ui.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a full disk nothing that is changed by a click looks as if it were saved. */
class FullDiskTest extends DeskTest {
    private static final String CAPTION = ".evidence-card .text-field";
    private static final String CHIP = ".activity-chip";
    private final Tasks tasks = tasks();
    private OpenBook book;
    private ActivityId id;

    @BeforeEach
    void open() throws Exception {
        WeakDisk.is(WeakDisk.State.SOUND);
        OpenBook.create(place(), clock()).close();
        book = new OpenBook(RecordedBook.open(place(), WeakDisk.SCHEME, clock()), clock());
        book.branches().save(new Branch("中共示范大学第一支部委员会", "学院党委", null, false));
        id = book.activities().plan(plan());
        book.members().add(activist(), "");
        String hash =
                book.book()
                        .attachments()
                        .put(new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)));
        book.activities()
                .addEvidence(id, Evidence.Kind.OUTLINE, new Evidence.File("提纲.txt", hash, 1));
        open(folder.resolve("none"));
        onFx(() -> desk.openBook(new Opening(tasks, book)));
        waitFor("book", () -> desk.navigation().isPresent());
    }

    @AfterEach
    void roomAgain() {
        WeakDisk.is(WeakDisk.State.SOUND);
    }

    @Test
    void aBoxInTheSettingsGoesBack() {
        click("nav-settings");
        waitFor("settings", () -> shown("use-NATIVE_PLACE"));
        refused(() -> click("use-NATIVE_PLACE"));
    }

    @Test
    void theKindOfAFileGoesBack() {
        onFx(() -> ActivityScreens.open(desk.navigation().orElseThrow(), id));
        click("step-WRITE");
        click("tab-evidence");
        waitFor("the look at the file", () -> fx(this::seen).contains("不能预览"));
        ComboBox<?> kinds = find(".evidence-card .combo-box", ComboBox.class);
        refused(() -> onFx(() -> kinds.getSelectionModel().selectFirst()));
    }

    @Test
    void aCaptionStaysTypedAndIsWrittenOnceThereIsRoom() {
        onFx(() -> ActivityScreens.open(desk.navigation().orElseThrow(), id));
        click("step-WRITE");
        click("tab-evidence");
        waitFor("the look at the file", () -> fx(this::seen).contains("不能预览"));
        enter(CAPTION, "讲稿");
        refused(() -> press(KeyCode.ENTER));
        assertEquals(List.of("讲稿"), fx(desk.ui().unsaved()::texts));
        waitFor("the caption in the book", () -> caption().equals("讲稿"));
        waitFor("nothing left to write", desk.ui().unsaved()::isEmpty);
    }

    @Test
    void anActivityDraggedInTheMonthStaysOnItsDay() {
        click("nav-calendar");
        waitFor("the activity", () -> Spoken.find(stage().getScene(), CHIP, "第一课") != null);
        Node chip = Spoken.find(this, CHIP, "第一课");
        Node other = Spoken.find(this, ".day-cell", "3月25日");
        refused(() -> drag(chip, other));
        drag(Spoken.find(this, CHIP, "第一课"), Spoken.find(this, ".day-cell", "3月25日"));
        waitFor("the move", () -> day().equals(LocalDate.of(2026, 3, 25)));
    }

    @Test
    void aLinePutOffIsStillThere() {
        waitFor("what is due", () -> shown("later-1"));
        refused(this::tomorrow);
        String before = fx(this::seen);
        onFx(this::tomorrow);
        waitFor("one line less", () -> !fx(this::seen).equals(before));
    }

    @Test
    void aStepOfDevelopmentIsNotTakenForEntered() {
        click("nav-members");
        click("segment-development");
        click("step-4");
        enter("on", "2026-03-02");
        refused(() -> click("panel-primary"));
        click("panel-primary");
        waitFor("the end of the panel", () -> !shown("step-editor"));
        waitFor("the day", () -> fx(this::seen).contains("2026-03-02"));
    }

    @Test
    void whatCouldNotBeTakenBackCanBeTakenBackLater() {
        click("nav-settings");
        waitFor("settings", () -> shown("use-NATIVE_PLACE"));
        click("use-NATIVE_PLACE");
        waitFor("the word", () -> shown("undo"));
        refused(() -> click("undo"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("ticked again", () -> find("use-NATIVE_PLACE", CheckBox.class).isSelected());
    }

    private void tomorrow() {
        onFx(() -> find("later-1", MenuButton.class).getItems().getFirst().fire());
    }

    private LocalDate day() {
        return book.activities().get(id).date();
    }

    private String caption() {
        return book.activities().evidence(id).getFirst().caption();
    }

    /** Does something while the disk is full, and sees everything as it was before. */
    private void refused(Runnable click) {
        settle();
        String before = fx(this::seen);
        WeakDisk.is(WeakDisk.State.FULL);
        click.run();
        waitFor("the refusal", () -> text("failure-text").contains("没有保存"));
        onFx(desk.ui()::close);
        settle();
        assertEquals(before, fx(this::seen));
        WeakDisk.is(WeakDisk.State.SOUND);
    }

    /** Every text and choice that the window shows, but for the words at its foot. */
    private String seen() {
        StringBuilder seen = new StringBuilder();
        for (Node node : stage().getScene().getRoot().lookupAll("*")) {
            // The skin of a menu's button, made later than the button, has its text once more.
            if (node.getScene() == null
                    || node.getParent() instanceof MenuButton
                    || "notice-text".equals(node.getId())
                    || "undo".equals(node.getId())) {
                continue;
            }
            switch (node) {
                case CheckBox box -> seen.append(box.getText()).append(box.isSelected());
                case ToggleButton button ->
                        seen.append(button.getText()).append(button.isSelected());
                case ComboBox<?> box -> seen.append(box.getValue());
                case TextInputControl field -> seen.append(field.getText());
                case Labeled labeled -> seen.append(labeled.getText());
                default -> {}
            }
        }
        return seen.toString();
    }

    private static MemberDraft activist() {
        return new MemberDraft(
                Map.of(
                        MemberField.NAME,
                        "张三",
                        MemberField.APPLY_DATE,
                        "2025-03-01",
                        MemberField.ACTIVIST_DATE,
                        "2025-09-18"),
                Stage.ACTIVIST,
                null,
                Set.of(),
                MemberDraft.Dates.UNKNOWN);
    }

    private static ActivityPlan plan() {
        return new ActivityPlan(
                ActivityType.PARTY_LECTURE,
                "第一课",
                new ActivityPlan.When(TestBook.TODAY, LocalTime.of(14, 0), LocalTime.of(15, 0)),
                "三号楼",
                new ActivityPlan.People("", "", Audience.of(Audience.Kind.MEMBERS)));
    }
}
