package org.branchbook.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.exclusion.NotDue;
import org.branchbook.exclusion.Why;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttendanceViewTest extends FxTest {
    @TempDir private Path folder;
    private final TestBranch branch = new TestBranch();
    private ActivityId id;
    private AttendanceView view;
    private int pressed;

    private void start(Locale locale, int people) {
        branch.people(people);
        id = branch.plan(LocalDate.of(2026, 3, 17));
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(locale, branch.book.clock());
                    view = new AttendanceView(ui, branch.attendances);
                    view.open(id);
                    ui.content(view.node());
                    return ui.root();
                });
        waitFor("rows", () -> view.rows().size() == people);
        onFx(view::focus);
    }

    @AfterEach
    void close() {
        branch.close();
    }

    /** Every press of a key, those held down too. */
    private void key(KeyCode... keys) {
        pressed += keys.length;
        press(keys);
    }

    /** Three exceptions anywhere on the list, found by their initials, then all the others. */
    @Test
    void marksFortyPeopleWithTwelveKeys() {
        start(Locale.CHINA, 40);
        find("attendance");
        key(KeyCode.Q);
        key(KeyCode.Y);
        key(KeyCode.DIGIT6);
        key(KeyCode.C);
        key(KeyCode.Y);
        key(KeyCode.DIGIT5);
        key(KeyCode.Y);
        key(KeyCode.Y);
        key(KeyCode.DIGIT4);
        key(KeyCode.CONTROL, KeyCode.A);
        waitFor("everybody", () -> text("total-unmarked").equals("0"));
        waitFor("written", () -> branch.attendances.sheet(id).totals().unmarked() == 0);
        assertTrue(pressed <= 12, pressed + " keys");
        shoot("attendance-full");
        shoot("attendance-full-150", 1.5);
        AttendanceSheet sheet = branch.attendances.sheet(id);
        assertEquals(
                new Totals(
                        40,
                        38,
                        2,
                        0,
                        new Totals.Part(32, 31),
                        new Totals.Part(32, 31),
                        new Totals.Beside(1, 0)),
                sheet.totals());
        assertEquals(
                List.of("钱一 SICK 病假", "陈一 OFFICIAL 公差"),
                sheet.marked(Mark.LEAVE).stream()
                        .map(r -> r.name() + " " + r.marking().kind() + " " + r.reason())
                        .toList());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("undone", () -> text("total-unmarked").equals("37"));
    }

    /** At 150 % a window of 1280 has room for 853: the tools go below, spare columns give way. */
    @Test
    void everythingHasRoomInANarrowWindow() {
        start(Locale.ENGLISH, 5);
        TableView<?> table = find("attendance", TableView.class);
        assertTrue(fx(() -> table.getColumns().get(3).isVisible()));
        onFx(() -> stage().setWidth(640));
        waitFor("room for marks", () -> !fx(() -> table.getColumns().get(3).isVisible()));
        settle();
        for (String id : List.of("mark-rest", "total-rates", "attendance")) {
            Bounds place = fx(() -> find(id).localToScene(find(id).getBoundsInLocal()));
            assertTrue(place.getMaxX() <= 640, id + " ends at " + place.getMaxX());
        }
        onFx(() -> stage().setWidth(1280));
        waitFor("all of it again", () -> fx(() -> table.getColumns().get(3).isVisible()));
    }

    @Test
    void asksForTheReasonAndWhoGrantedIt() {
        start(Locale.CHINA, 40);
        press(KeyCode.DIGIT2);
        shoot("attendance-reason");
        type("生病住院");
        press(KeyCode.TAB);
        type("李四");
        press(KeyCode.ENTER);
        press(KeyCode.DIGIT2);
        press(KeyCode.DIGIT7);
        press(KeyCode.DIGIT3);
        press(KeyCode.ENTER);
        waitFor("written", () -> branch.attendances.sheet(id).totals().absent() == 1);
        AttendanceSheet sheet = branch.attendances.sheet(id);
        assertEquals(
                List.of(
                        new Marking(Mark.LEAVE, false, LeaveKind.SICK, "生病住院", "李四"),
                        Marking.leave(LeaveKind.PRIVATE, "")),
                sheet.marked(Mark.LEAVE).stream().map(AttendanceRow::marking).toList());
    }

    @Test
    void putsMakeUpStudyBesideTheAttendance() {
        start(Locale.CHINA, 4);
        press(KeyCode.DIGIT6);
        press(KeyCode.CONTROL, KeyCode.A);
        waitFor("three", () -> text("total-present").equals("3"));
        waitFor("written", () -> branch.attendances.sheet(id).totals().unmarked() == 0);
        branch.attendances.close(id);
        press(KeyCode.HOME);
        press(KeyCode.CONTROL, KeyCode.B);
        find("make-up");
        enter("#make-up .combo-box .text-field", "自学会议内容");
        shoot("attendance-make-up");
        press(KeyCode.ENTER);
        waitFor("made up", () -> text("total-rates").contains("100.0"));
        assertEquals("到会率 75.0%　补课 1 人，含补课 100.0%", text("total-rates"));
        assertEquals("3", text("total-present"));
        shoot("attendance-made-up");
    }

    @Test
    void saysWhoIsNotDueAndWhy() {
        Fact.Ground agreed = new Fact.Ground("", "长期卧床", "信息学院党委", LocalDate.of(2026, 1, 9));
        LocalDate from = LocalDate.of(2026, 1, 10);
        branch.members.setFacts(
                branch.person("孙卧床"),
                FactKind.EXCLUSION,
                List.of(
                        new Fact(
                                FactKind.EXCLUSION,
                                FactDetail.EXCLUDED_INFIRM.name(),
                                from,
                                null,
                                agreed)));
        branch.members.setFacts(
                branch.person("李转走"),
                FactKind.RELATION,
                List.of(Fact.of(FactDetail.HERE, null, from)));
        start(Locale.CHINA, 5);
        waitFor("two", () -> shown("not-due"));
        onFx(() -> find("not-due", TitledPane.class).setExpanded(true));
        shoot("attendance-not-due");
        assertEquals("不在应到之列（2 人）", text("not-due"));
        List<NotDue> found = branch.attendances.notDue(branch.activities.get(id));
        assertEquals(List.of(Why.EXCLUDED, Why.LEFT), found.stream().map(NotDue::why).toList());
        assertEquals("信息学院党委", found.getFirst().ground().approvedBy());
        assertEquals(from, found.getLast().since());
    }

    /** A page that lies, to be turned beside the list. */
    @Test
    void showsTheScanBesideTheListTurnedAndZoomed() throws IOException {
        start(Locale.CHINA, 40);
        Path file = folder.resolve("签到表.png");
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", file.toFile());
        var attachments = branch.book.book().attachments();
        branch.activities.addEvidence(
                id,
                Evidence.Kind.SIGN_IN_SCAN,
                new Evidence.File("签到表.png", attachments.put(file), Files.size(file)));
        onFx(() -> view.withScans(branch.activities, attachments));
        click("scan-beside");
        ImageView picture = find("#scan .image-view", ImageView.class);
        waitFor("fits", () -> picture.getFitWidth() > 100);
        double width = picture.getFitWidth();
        click("scan-larger");
        waitFor("larger", () -> picture.getFitWidth() > width * 1.2);
        click("scan-right");
        assertEquals(90, picture.getRotate());
        shoot("attendance-scan");
        onFx(view::focus);
        press(KeyCode.HOME);
        press(KeyCode.DIGIT4);
        waitFor("marked", () -> text("total-present").equals("1"));
        click("scan-beside");
        waitFor("gone", () -> !shown("scan"));
    }

    @Test
    void goesOnWithEveryMarkAndTakesOneBack() {
        start(Locale.CHINA, 5);
        press(KeyCode.SPACE);
        press(KeyCode.DIGIT1);
        press(KeyCode.UP);
        press(KeyCode.BACK_SPACE);
        waitFor("one", () -> text("total-present").equals("1"));
        waitFor("written", () -> branch.attendances.sheet(id).totals().present() == 1);
        assertTrue(view.rows().getFirst().is(Mark.PRESENT));
    }

    @Test
    void marksByMouseToo() {
        start(Locale.CHINA, 5);
        click(find(".table-row-cell:odd .mark.leave"));
        click(find("#reason"));
        press(KeyCode.DIGIT7);
        waitFor("written", () -> reasons().equals(List.of("事假")));
        assertFalse(shown("reason"));
    }

    private List<String> reasons() {
        return branch.attendances.sheet(id).marked(Mark.LEAVE).stream()
                .map(AttendanceRow::reason)
                .toList();
    }

    @Test
    void keepsObserversOutOfTheCounts() {
        start(Locale.CHINA, 3);
        enter("observer-name", "孙老师");
        enter("#observer-identity .text-field", "上级党组织");
        click("observer-add");
        waitFor("written", () -> branch.attendances.sheet(id).observers().size() == 1);
        assertEquals(
                List.of(new Observer("孙老师", "上级党组织")), branch.attendances.sheet(id).observers());
        assertEquals("3", text("total-due"));
        shoot("attendance-observers");
    }

    @Test
    void saysWhatToDoWhenNobodyIsDue() {
        start(Locale.ENGLISH, 0);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        shoot("attendance-empty-en-dark");
        assertTrue(shown(".empty-state"));
    }

    @Test
    void looksRightInEnglishAndDark() {
        start(Locale.ENGLISH, 40);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        press(KeyCode.CONTROL, KeyCode.A);
        waitFor("everybody", () -> text("total-unmarked").equals("0"));
        shoot("attendance-en-dark");
        assertEquals("40", text("total-present"));
    }
}
