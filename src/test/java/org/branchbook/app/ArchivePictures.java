package org.branchbook.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.branchbook.archive.TestBundle;
import org.branchbook.base.Messages;
import org.branchbook.base.WorkWatch;
import org.branchbook.branch.Branch;
import org.branchbook.committee.Committee;
import org.branchbook.committeedesk.CommitteeDoors;
import org.branchbook.committeedesk.CommitteeView;
import org.branchbook.control.Screen;
import org.branchbook.home.OpenBook;
import org.branchbook.oldyears.OldFolder;
import org.branchbook.screens.ArchiveScreens;
import org.branchbook.storage.Store;
import org.branchbook.ui.GivenFolder;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Snapshots;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;

/** The pictures of old years and of many branches, which come from outside the sample's book. */
final class ArchivePictures {
    private final Remote remote;
    private final Tasks tasks;
    private final Clock clock;
    private final Path folder;

    ArchivePictures(Remote remote, Tasks tasks, Clock clock, Path folder) {
        this.remote = remote;
        this.tasks = tasks;
        this.clock = clock;
        this.folder = folder;
    }

    /** Fills folders with what is to be seen. */
    void prepare() throws IOException {
        new OldFolder(old()).fill();
        int number = 0;
        for (String name : List.of("机关第一", "机关第二", "离退休", "计算机学院教工", "马克思主义学院研究生")) {
            number++;
            TestBundle.of(name + "党支部")
                    .activities(number % 3 + 2)
                    .open(number % 2)
                    .write(folder.resolve("in/" + number + ".zip"));
        }
        try (Committee committee = new Committee(Store.file(collection()))) {
            committee.take(List.of(folder.resolve("in")), false, WorkWatch.NOBODY, _ -> {});
        }
        try (OpenBook book = OpenBook.create(empty(), clock)) {
            book.branches().save(new Branch("第一党支部", "", null, false));
        }
    }

    private Path old() {
        return folder.resolve("往年材料");
    }

    private Path collection() {
        return folder.resolve("collection");
    }

    private Path empty() {
        return folder.resolve("empty");
    }

    void shoot(Locale language, Path into) throws IOException {
        shoot(
                language,
                ui -> new CommitteeView(ui, new CommitteeDoors(ui, collection()), () -> {}),
                "",
                into.resolve("branches.png"));
        try (OpenBook book = OpenBook.open(empty(), clock)) {
            shoot(
                    language,
                    ui -> new ArchiveScreens(ui, book, _ -> {}).make(),
                    "#archive-more",
                    into.resolve("oldyears.png"));
        }
    }

    /**
     * @param menu whose first entry is chosen before, "" for none
     */
    private void shoot(Locale language, Function<Ui, Screen> make, String menu, Path file)
            throws IOException {
        Stage stage = remote.fx(Stage::new);
        remote.act(() -> {
            Ui ui = new Ui(new Messages(language), tasks, clock, stage, Memory.brief());
            ui.dialogs(new GivenFolder(old()));
            Scene scene = new Scene(ui.root(), ManualPictures.WIDTH, ManualPictures.HEIGHT);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            Screen screen = make.apply(ui);
            ui.content(screen.node());
            screen.shown();
            stage.show();
        });
        remote.settle(60);
        if (!menu.isEmpty()) {
            remote.act(() -> {
                if (stage.getScene().lookup(menu) instanceof MenuButton button) {
                    button.getItems().getFirst().fire();
                }
            });
            remote.settle(120);
        }
        Snapshots.write(FewColours.of(remote.fx(() -> Snapshots.take(stage.getScene(), 1))), file);
        remote.act(stage::hide);
    }
}
