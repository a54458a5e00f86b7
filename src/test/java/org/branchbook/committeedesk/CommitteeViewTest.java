package org.branchbook.committeedesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TableView;
import org.branchbook.archive.TestBundle;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The superior's view: bundles taken in, looked at, replaced and taken out again. */
class CommitteeViewTest extends PartTest {
    @TempDir private Path folder;
    private Path pointedAt = Path.of(".");

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
                });
        CommitteeView view =
                new CommitteeView(ui, new CommitteeDoors(ui, folder.resolve("all")), () -> {});
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
}
