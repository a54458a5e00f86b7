package org.branchbook.archivedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.branchbook.archive.Archives;
import org.branchbook.archive.FixedItems;
import org.branchbook.archive.Item;
import org.branchbook.archive.Material;
import org.branchbook.base.Sha256;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.bundle.Finding;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.handover.Handover;
import org.branchbook.handover.HandoverPaper;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.branchbook.yearfigures.MatchKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of a year in the window: made, examined, damaged, held against the book. */
class ArchiveViewTest extends PartTest {
    @TempDir private Path folder;
    private final TestBook book = TestBook.create();
    private final Branches branches = new Branches(book.sql());
    private final Clock clock = TestBook.clock(TestBook.TODAY);
    private final Archives archives =
            new Archives(branches, book.sql(), new FixedItems(this::items), clock);
    private final List<Path> shown = new ArrayList<>();
    private Path pointedAt = Path.of(".");
    private String minutes = "讨论了计划。";

    @BeforeEach
    void name() {
        branches.save(new Branch("第一支部", "", null, false));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<Item> items() {
        byte[] bytes = minutes.getBytes(StandardCharsets.UTF_8);
        String text = "branchbook-record\t2\nminutes\t" + minutes + "\n";
        String hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return List.of(
                Item.paper(
                        Material.PLAN,
                        "2026年活动计划",
                        LocalDate.of(2026, 1, 1),
                        List.of(new Item.Part.Made("计划.txt", () -> bytes))),
                new Item(
                        Material.MEETINGS,
                        "大会记录",
                        LocalDate.of(2026, 3, 10),
                        "未关闭",
                        Map.of(),
                        List.of(new Item.Part.Made("记录.txt", () -> bytes)),
                        new Item.Sealed(1, 0, () -> new Item.Content(text, hash))));
    }

    private ArchiveView view(Ui ui) {
        ui.dialogs(
                new FileDialogs() {
                    @Override
                    public Optional<Path> open(String title, List<Kind> kinds) {
                        return Optional.of(pointedAt);
                    }

                    @Override
                    public Optional<Path> save(String title, String suggested, Kind kind) {
                        return Optional.of(folder.resolve(suggested));
                    }

                    @Override
                    public Optional<Path> folder(String title) {
                        return Optional.of(folder);
                    }
                });
        ArchiveDoors doors =
                new ArchiveDoors(
                        archives,
                        new ExportNotes(book.sql(), clock),
                        _ -> 28,
                        new ArchiveDoors.Handing(
                                new Handover(book.book(), clock),
                                (from, to) -> paper(from, to),
                                shown::add,
                                (old, _) -> shown.add(old),
                                () -> {}),
                        "Branchbook test");
        ArchiveView view = new ArchiveView(ui, doors);
        view.shown();
        return view;
    }

    private static HandoverPaper paper(String from, String to) {
        return new HandoverPaper(
                new HandoverPaper.Sides("第一支部", from, to, TestBook.TODAY),
                Map.of("活动记录", "1条"),
                List.of(),
                List.of());
    }

    private int rows(String selector) {
        return fx(() -> find(selector, TableView.class).getItems().size());
    }

    @Test
    void aNarrowWindowShowsTheNumberingInThePlaceOfTheList() {
        open(Locale.ENGLISH, TestBook.clock(TestBook.TODAY), this::view, ArchiveView::node);
        waitFor("the items", () -> rows("archive-items") == 2);
        assertTrue(shown("archive-items") && shown("fonds") && !shown("archive-numbering"));
        shoot("archive-wide");
        onFx(() -> stage().setWidth(778));
        settle();
        assertTrue(shown("archive-items") && !shown("fonds"));
        assertTrue(fx(() -> find("archive-items", TableView.class).getWidth()) > 740);
        assertEquals(List.of(), cutOff(".screen-bar"));
        shoot("archive-narrow", 1.5);
        click("archive-numbering");
        assertTrue(!shown("archive-items") && shown("fonds"));
        shoot("archive-narrow-numbering", 1.5);
        click("archive-numbering");
        onFx(() -> stage().setWidth(1280));
        settle();
        assertTrue(shown("archive-items") && shown("fonds"));
    }

    @Test
    void aYearIsMadeExaminedAndComparedByHand() throws IOException {
        open(Locale.CHINA, TestBook.clock(TestBook.TODAY), this::view, ArchiveView::node);
        waitFor("the items", () -> find("archive-items", TableView.class).getItems().size() == 2);
        click("archive-make");
        waitFor("the panel", () -> shown("archive-start"));
        click("full");
        onFx(() -> find("reason", TextField.class).setText("移交"));
        click("archive-start");
        waitFor("the bundle", () -> shown("archive-code"));
        String code = fx(() -> find("archive-code", TextField.class).getText());
        assertTrue(code.matches("[0-9a-f]{64}"), code);
        waitFor(
                "the note",
                () ->
                        new ExportNotes(book.sql(), clock)
                                .all().stream().anyMatch(note -> note.people() == 28));
        pointedAt = folder.resolve("2026年归档 第一支部").resolve("index.html");
        assertTrue(Files.exists(pointedAt));
        press(KeyCode.ESCAPE);
        waitFor("the panel to go", () -> !shown("archive-code"));

        click("archive-verify");
        waitFor("the examination", () -> shown("examined"));
        press(KeyCode.ESCAPE);
        waitFor("the panel to go", () -> !shown("examined"));
        Files.writeString(pointedAt, "<p>别的");
        click("archive-verify");
        waitFor("the finding", () -> shown("findings"));
        assertEquals(1, rows("findings"));
        Object found = fx(() -> find("findings", TableView.class).getItems().getFirst());
        assertEquals(Finding.of(Finding.Code.CHANGED, "index.html"), found);
        press(KeyCode.ESCAPE);
        waitFor("the panel to go", () -> !shown("findings"));

        minutes = "讨论了计划和经费。";
        click("archive-compare");
        waitFor("the comparison", () -> shown("compared"));
        assertEquals(1, rows("compared"));
    }

    /** Making a key is slow on purpose, beyond what a click is waited for. */
    private static void slowly(String what, BooleanSupplier claim) {
        for (int patience = 0; patience < 7; patience++) {
            try {
                waitFor(what, claim);
                return;
            } catch (AssertionError stillAtIt) {
                // Waited for again.
            }
        }
        waitFor(what, claim);
    }

    @Test
    void aBookIsHandedOverAndTakenOverByHand() {
        open(Locale.CHINA, TestBook.clock(TestBook.TODAY), this::view, ArchiveView::node);
        onFx(() -> find("archive-more", MenuButton.class).getItems().get(1).fire());
        waitFor("the panel", () -> shown("handover-start"));
        onFx(() -> find("passphrase", PasswordField.class).setText("口令口令口令口令"));
        click("handover-start");
        waitFor("the second is asked", () -> !text("again-line").isEmpty());
        onFx(() -> find("passphrase-again", PasswordField.class).setText("口令口令口令口令"));
        // Fired: the line that goes moves the button while it would be clicked.
        onFx(() -> find("handover-start", Button.class).fire());
        slowly("the handover", () -> shown("handover-code"));
        pointedAt = folder.resolve("手册移交 第一支部 " + TestBook.TODAY + ".zip");
        assertTrue(Files.exists(pointedAt));
        press(KeyCode.ESCAPE);
        waitFor("the panel to go", () -> !shown("handover-code"));

        onFx(() -> find("archive-more", MenuButton.class).getItems().get(2).fire());
        waitFor("the passphrase", () -> shown("takeover-passphrase"));
        onFx(() -> find("takeover-passphrase", PasswordField.class).setText("别的口令别的口令"));
        click("takeover-start");
        slowly("that it is wrong", () -> text("passphrase-line").contains("口令不对"));
        onFx(() -> find("takeover-passphrase", PasswordField.class).setText("口令口令口令口令"));
        onFx(() -> find("takeover-start", Button.class).fire());
        slowly("the book", () -> shown("taken-over"));
        assertTrue(Book.exists(folder));
    }

    @Test
    void thePanelThatMakesABundleFitsASmallWindow() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            open(locale, TestBook.clock(TestBook.TODAY), this::view, ArchiveView::node);
            click("archive-make");
            click("full");
            waitFor("the reason", () -> shown("reason"));
            String name = "archive-make-" + locale.getLanguage();
            shoot(name);
            onFx(() -> Theme.DARK.apply(stage().getScene()));
            onFx(() -> stage().setWidth(854));
            onFx(() -> stage().setHeight(534));
            shoot(name + "-150-dark", 1.5);
            Bounds start = fx(() -> find("archive-start").localToScene(bounds("archive-start")));
            assertEquals(List.of(), cutOff("archive-panel"), "cut off");
            assertTrue(start.getMaxY() <= 534 && start.getMaxX() <= 854, start.toString());
            onFx(() -> Theme.LIGHT.apply(stage().getScene()));
            shoot(name + "-150", 1.5);
        }
    }

    private Bounds bounds(String id) {
        return find(id).getBoundsInLocal();
    }

    @Test
    void aWrongNumberIsSaidAtItsField() {
        open(Locale.CHINA, TestBook.clock(TestBook.TODAY), this::view, ArchiveView::node);
        waitFor("the items", () -> find("archive-items", TableView.class).getItems().size() == 2);
        onFx(() -> find("fonds", TextField.class).setText("全宗"));
        click("archive-choose");
        waitFor("the problem", () -> text("fonds-line").contains("4 位"));
        String key = MatchKey.fresh(new SecureRandom()).grouped();
        onFx(() -> find("fonds", TextField.class).setText("A123"));
        onFx(() -> find("matchKey", TextField.class).setText(key));
        click("archive-choose");
        waitFor("the new codes", () -> archives.choice().fonds().equals("A123"));
        click("undo");
        waitFor("the codes before", () -> !archives.choice().fonds().equals("A123"));
        assertTrue(archives.matchKey().isEmpty());
    }
}
