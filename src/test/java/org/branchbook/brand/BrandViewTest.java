package org.branchbook.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.TableView;
import org.branchbook.attachment.FileCopies;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Photo;
import org.branchbook.partner.Partner;
import org.branchbook.partner.PartnerKind;
import org.branchbook.partner.Partners;
import org.branchbook.service.Projects;
import org.branchbook.service.Services;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Chosen;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brand is founded in a window, with its team; its growth is drawn. */
class BrandViewTest extends PartTest {
    private final TestBranch branch = new TestBranch(TestBook.create(LocalDate.of(2026, 11, 28)));
    private final List<String> written = new ArrayList<>();
    @TempDir private Path folder;
    private Ui ui;

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
                        made -> {
                            ui = made;
                            return new BrandView(made, doors, one -> written.add(one.name()));
                        },
                        BrandView::node);
        onFx(() -> view.list().exports((listed, year) -> written.add("export " + year)));
        partner(doors.partners());
        onFx(view::shown);
        found();
        Brand founded = brands.all().getFirst();
        assertEquals(1, founded.draft().ties().partners().size());
        assertEquals("标志.jpg", Objects.requireNonNull(founded.draft().ties().logo()).name());
        proved(brands);
        assertEquals(2, brands.figures(brands.all().getFirst()).team());
        click("brands-sheet");
        click("brands-export");
        assertEquals(List.of("银龄伴读", "export 2026"), written);
    }

    private static void partner(Partners partners) {
        partners.add(
                new Partner.Draft(
                        "示范敬老院", PartnerKind.NURSING_HOME, Partner.Contact.NONE, "", null));
    }

    private void proved(Brands brands) {
        click("brands-evidence");
        waitFor("the panel", () -> shown("brand-evidence"));
        enter("said", "校报报道");
        ui.dialogs(new Chosen(picture("校报.jpg")));
        click("proof-choose");
        waitFor("the file", () -> text("proof-name").equals("校报.jpg"));
        shoot("brand-evidence");
        click("panel-primary");
        waitFor("proof", () -> !brands.all().getFirst().evidence().isEmpty());
        waitFor("its file in the detail", () -> shown(".register-entry"));
        shoot("brand-proved");
    }

    private Path picture(String name) {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        try {
            return Files.write(folder.resolve(name), Photo.jpeg(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void found() {
        click("brands-add");
        waitFor("the editor", () -> stage().getScene().lookup("#brand-editor") != null);
        enter("name", "银龄伴读");
        enter("leader", "张三");
        enter("founded", "2024-03-05");
        click("partners-0");
        ui.dialogs(new Chosen(picture("标志.jpg")));
        click("logo-choose");
        waitFor("the logo", () -> text("logo-name").equals("标志.jpg"));
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
