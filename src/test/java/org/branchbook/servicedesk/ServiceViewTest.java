package org.branchbook.servicedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.attendance.TestBranch;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.spread.SpreadView;
import org.branchbook.spread.Spreads;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Service entered in a window for several people at once, masked, taken back; and its year. */
class ServiceViewTest extends PartTest {
    private final TestBranch branch = new TestBranch(TestBook.create(LocalDate.of(2026, 11, 28)));
    private final ServiceDoors doors = ServiceFixture.doors(branch);

    @AfterEach
    void close() {
        branch.close();
    }

    private int rows() {
        TableView<?> table = (TableView<?>) stage().getScene().lookup("#stints");
        return table == null ? 0 : fx(() -> table.getItems().size());
    }

    @Test
    void oneEntersTheServiceOfSeveralAtOnce() {
        branch.person("张三");
        branch.person("李四");
        StintView view =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui ->
                                new StintView(
                                        ui, doors, new StintView.Papers(_ -> {}, _ -> {}, _ -> {})),
                        StintView::node);
        onFx(view::shown);
        shoot("stints-empty");
        click("stints-add");
        enter("names", "张三、李四");
        enter("from", "9:00");
        enter("to", "11:30");
        enter("content", "帮 11010519491231002X 买药");
        shoot("stint-editor");
        click("panel-primary");
        waitFor("the category to be asked for", () -> !text("category-line").isEmpty());
        onFx(() -> ((ComboBox<?>) find("category")).getSelectionModel().select(0));
        click("panel-primary");
        waitFor("the number to be refused", () -> text("content-line").contains("身份证"));
        click("mask-numbers");
        click("panel-primary");
        waitFor("two rows", () -> rows() == 2);
        assertEquals(2, doors.services().year(2026).size());
        assertTrue(doors.services().year(2026).getFirst().draft().work().content().contains("***"));
        shoot("stints");
        showYear();
    }

    private void showYear() {
        SpreadView year =
                open(
                        Locale.ENGLISH,
                        branch.book.clock(),
                        ui ->
                                new SpreadView(
                                        ui,
                                        new Spreads(
                                                branch.book.sql(),
                                                doors.services(),
                                                branch.rules,
                                                branch.book.clock()),
                                        List.of()),
                        SpreadView::node);
        onFx(year::shown);
        waitFor("the year", () -> stage().getScene().lookup("#spread-months") != null);
        assertEquals("1 of 11", text("spread-months"));
        shoot("spread-en");
    }

    @Test
    void whatWasRemovedComesBack() {
        branch.person("张三");
        PartnerView view =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new PartnerView(ui, doors),
                        PartnerView::node);
        onFx(view::shown);
        click("partners-add");
        enter("name", "示范敬老院");
        enter("everyDays", "三十");
        click("panel-primary");
        waitFor("the days to be refused", () -> !text("everyDays-line").isEmpty());
        enter("everyDays", "30");
        click("panel-primary");
        waitFor("one", () -> doors.partners().all().size() == 1);
        TableView<?> table = (TableView<?>) stage().getScene().lookup("#partners");
        waitFor("the row", () -> fx(() -> table.getItems().size()) == 1);
        shoot("partners");
        click("partners-remove");
        waitFor("none", () -> doors.partners().all().isEmpty());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("one again", () -> doors.partners().all().size() == 1);
    }
}
