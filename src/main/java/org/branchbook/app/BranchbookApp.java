package org.branchbook.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.branchbook.home.OpenBook;
import org.branchbook.home.Places;
import org.branchbook.ui.Tasks;

/**
 * The window's life, from the process's start to its end. The book is opened while the toolkit
 * starts, which is why this is no JavaFX Application: that would be made only afterwards.
 */
final class BranchbookApp {
    private final Tasks tasks = Tasks.threaded();
    private final Clock clock = Clock.systemDefaultZone();
    private final Preferences preferences = Preferences.load();
    private final Path folder;
    private final Future<Optional<OpenBook>> opening;

    BranchbookApp(Optional<Path> wanted) {
        folder = wanted.or(preferences::recentBook).orElseGet(Places::book);
        opening = tasks.ahead(() -> OpenBook.find(folder, null, clock));
    }

    /** Shows the window; returns at once, the process ends when the window is closed. */
    void start() {
        Platform.startup(() -> show(new Stage()));
    }

    private void show(Stage stage) {
        Desk desk = new Desk(stage, tasks, preferences, clock, folder);
        WindowPlace place = new WindowPlace(stage, preferences);
        place.restore();
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setOnHiding(_ -> {
            place.remember();
            desk.leave();
        });
        stage.setOnHidden(_ -> {
            preferences.save();
            desk.close();
        });
        stage.show();
        new Painted(
                        Painted.SHELL,
                        () -> {
                            desk.openBook(opening);
                            tasks.aside(BranchbookApp::icons).onSuccess(stage.getIcons()::setAll);
                        })
                .start();
    }

    private static List<Image> icons() {
        List<Image> icons = new ArrayList<>();
        for (String size : new String[] {"32", "64", "256"}) {
            var png = BranchbookApp.class.getResource("/assets/icon/branchbook-" + size + ".png");
            if (png != null) {
                icons.add(new Image(png.toExternalForm()));
            }
        }
        return icons;
    }
}
