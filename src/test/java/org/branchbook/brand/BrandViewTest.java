package org.branchbook.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import org.branchbook.attendance.TestBranch;
import org.branchbook.partner.Partners;
import org.branchbook.service.Projects;
import org.branchbook.service.Services;
import org.branchbook.storage.FileCopies;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A brand is founded in a window, with its team; its growth is drawn. */
class BrandViewTest extends PartTest {
    private final TestBranch branch = new TestBranch(TestBook.create(LocalDate.of(2026, 11, 28)));
    private final List<String> written = new ArrayList<>();

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void aBrandGrowsInTheWindow() {
        Services services =
                new Services(
                        branch.book.sql(),
                        branch.members,
                        branch.activities,
                        branch.rules,
                        branch.book.clock());
        Brands brands = new Brands(branch.book.sql(), services, branch.book.clock());
        BrandDoors doors =
                new BrandDoors(
                        brands,
                        new Projects(branch.book.sql(), branch.book.clock()),
                        new Partners(branch.book.sql(), branch.book.clock()),
                        new FileCopies(branch.book.book().attachments()));
        BrandView view =
                open(
                        Locale.CHINA,
                        branch.book.clock(),
                        ui -> new BrandView(ui, doors, one -> written.add(one.name())),
                        BrandView::node);
        onFx(view::shown);
        found();
        assertEquals(2, brands.figures(brands.all().getFirst()).team());
        click("brands-sheet");
        assertEquals(List.of("银龄伴读"), written);
    }

    private void found() {
        click("brands-add");
        waitFor("the editor", () -> stage().getScene().lookup("#brand-editor") != null);
        enter("name", "银龄伴读");
        enter("leader", "张三");
        enter("founded", "2024-03-05");
        click("team-rows-add");
        enter("team-rows-0-0", "李四");
        enter("team-rows-0-1", "昨天");
        click("panel-primary");
        waitFor("the day to be refused", () -> text("team-line").contains("昨天"));
        enter("team-rows-0-1", "2025-03-05");
        shoot("brand-editor");
        click("panel-primary");
        TableView<?> table = (TableView<?>) stage().getScene().lookup("#brands");
        waitFor("one", () -> fx(() -> table.getItems().size()) == 1);
        waitFor("the chart", () -> stage().getScene().lookup("#brand-team") != null);
        shoot("brands");
    }
}
