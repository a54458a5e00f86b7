package org.branchbook.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.branchbook.desk.Arrival;
import org.branchbook.desk.Desk;
import org.branchbook.desk.Opening;
import org.branchbook.home.Places;
import org.branchbook.shell.Painted;
import org.branchbook.shell.Preferences;
import org.branchbook.start.FailureLog;
import org.branchbook.start.OpenEvents;
import org.branchbook.start.Presence;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The window's life, from the process's start to its end. The book is opened while the toolkit
 * starts, which is why this is no JavaFX Application: that would be made only afterwards.
 */
final class BranchbookApp {
    private final Tasks tasks = Tasks.threaded();
    private final Clock clock = Clock.systemDefaultZone();
    private final Preferences preferences;
    private final Presence presence;
    private final Path folder;
    private final Opening opening;

    /**
     * @param presence holds the place of the folder's window
     */
    BranchbookApp(Path folder, Preferences preferences, Presence presence) {
        this.folder = folder;
        this.preferences = preferences;
        this.presence = presence;
        opening = new Opening(tasks, folder, () -> null, clock);
    }

    /**
     * Shows the window; returns at once, the process ends when the window is closed.
     *
     * @param bundle an archive to examine first; null for none
     * @param shown gets what lies in the window, on the FX thread, once the shell is painted; null
     *     for nobody
     */
    void start(@Nullable Path bundle, @Nullable Consumer<Desk> shown) {
        Platform.startup(() -> show(new Stage(), bundle, shown));
    }

    private void show(Stage stage, @Nullable Path bundle, @Nullable Consumer<Desk> shown) {
        Desk desk = new Desk(stage, tasks, preferences, clock, folder);
        desk.onMove(presence::take);
        Arrival arrival = new Arrival(stage, desk);
        if (System.getProperty("os.name").startsWith("Mac")) {
            OpenEvents.tell(arrival::asked);
        }
        WindowPlace place = new WindowPlace(stage, preferences);
        place.restore();
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        LastBackup backup = new LastBackup(desk);
        stage.setOnCloseRequest(event -> {
            new Leaving(desk.ui()).asked(event);
            backup.asked(event);
        });
        stage.setOnHiding(_ -> {
            place.remember();
            desk.leave();
        });
        stage.setOnHidden(_ -> {
            preferences.save();
            desk.close();
            presence.leave();
        });
        stage.show();
        new Painted(
                        Painted.SHELL,
                        () -> {
                            desk.firstPage().behind(() -> icons(stage));
                            desk.openBook(opening);
                            tasks.unnoticed(() -> FailureLog.begin(Places.state()));
                            arrival.begin(presence, bundle);
                            if (shown != null) {
                                shown.accept(desk);
                            }
                        })
                .start();
    }

    private void icons(Stage stage) {
        tasks.aside(BranchbookApp::icons).onSuccess(stage.getIcons()::setAll);
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
