package org.branchbook.committeedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.archive.TestBundle;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The superior's view: bundles taken in, looked at, replaced and taken out again. */
class CommitteeViewTest extends PartTest {
    @TempDir private Path folder;
    private Path pointedAt = Path.of(".");
    private volatile @Nullable Path opened;

    private CommitteeView view(Ui ui) {
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
                        return Optional.of(pointedAt);
                    }

                    @Override
                    public void show(Path path) {
                        opened = path;
                    }
                });
        CommitteeView view =
                new CommitteeView(
                        ui, new CommitteeDoors(ui, folder.resolve(ui.text("ui.close"))), () -> {});
        view.shown();
        return view;
    }

    private int rows(String table) {
        return fx(() -> find(table, TableView.class).getItems().size());
    }

    @Test
    void bundlesAreTakenInLookedAtReplacedAndTakenOut() {
        TestBundle.of("第一支部").write(folder.resolve("in/1.zip"));
        TestBundle.of("第二支部").activities(3).write(folder.resolve("in/2"));
        open(Locale.CHINA, TestBook.clock(TestBook.TODAY), this::view, CommitteeView::node);
        pointedAt = folder.resolve("in");
        click("committee-folder");
        waitFor("the branches", () -> rows("committee-branches") == 3);
        waitFor("what is missing", () -> rows("committee-missing") == 1);

        onFx(() -> find("committee-branches", TableView.class).getSelectionModel().select(2));
        waitFor("the branch", () -> text("committee-branch").equals("第二支部 2026"));
        assertEquals(3, rows("committee-records"));
        assertTrue(text("committee-figures").contains("学时达标 18/20"), text("committee-figures"));

        pointedAt =
                TestBundle.of("第二支部").made("2027-01-03T08:00:00").write(folder.resolve("3.zip"));
        click("committee-zip");
        waitFor("why not", () -> shown("committee-taken"));
        click("committee-replace");
        waitFor("the newer one", () -> rows("committee-records") == 4);

        click("committee-remove");
        waitFor("one branch less", () -> rows("committee-branches") == 2);
    }

    private Path opens(Runnable act) {
        opened = null;
        act.run();
        waitFor("a file", () -> opened != null);
        return Objects.requireNonNull(opened);
    }

    private void chooseBranch(int line, String title) {
        onFx(() -> find("committee-branches", TableView.class).getSelectionModel().select(line));
        waitFor("the branch", () -> text("committee-branch").equals(title));
        settle();
    }

    /** The cell of a table that says this. */
    private Node cell(String table, String said) {
        AtomicReference<Node> found = new AtomicReference<>();
        waitFor(
                said,
                () -> {
                    find(table).lookupAll(".table-cell").stream()
                            .filter(node ->
                                    node instanceof Labeled cell && said.equals(cell.getText()))
                            .forEach(found::set);
                    return found.get() != null;
                });
        return Objects.requireNonNull(found.get());
    }

    @Test
    void aRecordABundleAndWhatCountsForAPeriodOpen() throws IOException {
        Path plain = TestBundle.of("第一支部").write(folder.resolve("in/1"));
        TestBundle.of("第二支部").activities(3).write(folder.resolve("in/2.zip"));
        open(Locale.CHINA, TestBook.clock(TestBook.TODAY), this::view, CommitteeView::node);
        pointedAt = folder.resolve("in");
        click("committee-folder");
        waitFor("the branches", () -> rows("committee-branches") == 3);
        doubleClick(cell("committee-missing", "第二支部"));
        waitFor("the branch that lacks it", () -> text("committee-branch").equals("第二支部 2026"));
        chooseBranch(1, "第一支部 2026");
        Path record = opens(() -> doubleClick(cell("committee-records", "第2次大会记录")));
        assertEquals(plain.resolve("data/03-三会一课/D30-0002 大会/记录.pdf"), record);
        assertEquals(
                plain.resolve("data/03-三会一课/D30-0003 大会/记录.pdf"),
                opens(() -> doubleClick(cell("committee-periods", "2026-Q3"))));
        assertEquals(plain.resolve("index.html"), opens(() -> click("committee-open")));
        Files.delete(record);
        doubleClick(cell("committee-records", "第2次大会记录"));
        waitFor("what is wrong", () -> text("failure-text").contains("D30-0002 大会/记录.pdf"));
        click("panel-primary");

        chooseBranch(2, "第二支部 2026");
        Path copy =
                opens(() -> {
                    click(cell("committee-records", "第3次大会记录"));
                    press(KeyCode.ENTER);
                });
        assertEquals("记录.pdf", String.valueOf(copy.getFileName()));
        assertFalse(copy.startsWith(folder), copy.toString());
        assertTrue(Files.readString(copy, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertEquals(folder.resolve("in/2.zip"), opens(() -> click("committee-open")));
        doubleClick(cell("committee-periods", "2026-Q4"));
        waitFor("what is missing", () -> text("notice-text").contains("2026-Q4"));
    }

    @Test
    void showsItselfInBothLanguages() {
        bundles();
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            open(locale, TestBook.clock(TestBook.TODAY), this::view, CommitteeView::node);
            String name = "committee-" + locale.getLanguage();
            shoot(name + "-empty");
            pointedAt = folder.resolve("in");
            click("committee-folder");
            waitFor("what became of them", () -> shown("committee-taken"));
            shoot(name + "-taken");
            click("panel-primary");
            waitFor("the branches", () -> rows("committee-branches") == 13);
            pictures(name + "-all");
            assertEquals(List.of(), cutOff("committee-branches"));
            onFx(() -> find("committee-overview", ScrollPane.class).setVvalue(1));
            pictures(name + "-end");
            boolean chinese = locale.equals(Locale.CHINA);
            cell("committee-structure", chinese ? "年龄" : "Age");
            cell("committee-structure", chinese ? "30岁及以下" : "≤ 30");
            cell("committee-structure", "新的一类");
            export();
            onFx(() -> find("committee-branches", TableView.class).getSelectionModel().select(2));
            waitFor("the branch", () -> text("committee-branch").contains("2026"));
            pictures(name + "-one");
        }
    }

    private void pictures(String name) {
        shoot(name);
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        shoot(name + "-dark", 1.5);
        onFx(() -> Theme.LIGHT.apply(stage().getScene()));
    }

    private void export() {
        MenuButton menu = find("committee-export", MenuButton.class);
        for (int i = 0; i < 2; i++) {
            int item = i;
            opened = null;
            onFx(() -> menu.getItems().get(item).fire());
            waitFor("the file", () -> shown("notice"));
            click(".notice-action");
            waitFor("the file opened", () -> opened != null);
            onFx(() -> find("notice").setVisible(false));
            assertTrue(Files.isRegularFile(Objects.requireNonNull(opened)));
        }
    }

    private void bundles() {
        List<String> names = List.of("计算机学院教工", "机关第一", "机关第二", "离退休", "马克思主义学院硕博研究生联合");
        for (int i = 1; i <= 12; i++) {
            TestBundle bundle =
                    TestBundle.of(i <= names.size() ? names.get(i - 1) + "党支部" : "第" + i + "党支部")
                            .activities(i % 5 + 1)
                            .open(i % 2)
                            .some("年龄", "30岁及以下", i)
                            .some("年龄", "31–35岁", 20 - i)
                            .some("学历", "研究生", 20)
                            .some("党龄", "新的一类", 20);
            if (i < 4) {
                bundle.person("张三", "aa");
            }
            (i == 7 ? bundle.key("key-two") : bundle).write(folder.resolve("in/" + i + ".zip"));
        }
        TestBundle.of("早先").writeWithoutFigures(folder.resolve("in/早先.zip"));
    }
}
