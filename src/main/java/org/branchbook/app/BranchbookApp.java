package org.branchbook.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The window's life, from the toolkit's start to its end. The shell is shown first; the book is
 * opened beside it and the first screen follows.
 */
public final class BranchbookApp extends Application {
    private final Tasks tasks = Tasks.threaded();
    private final Preferences preferences = Preferences.load();
    private @Nullable Desk desk;

    @Override
    public void start(Stage stage) {
        Optional<Path> wanted =
                Optional.ofNullable(getParameters().getNamed().get("book")).map(Path::of);
        Desk opened = new Desk(stage, tasks, preferences, Clock.systemDefaultZone(), wanted);
        desk = opened;
        WindowPlace place = new WindowPlace(stage, preferences);
        place.restore();
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setOnHiding(
                _ -> {
                    place.remember();
                    opened.leave();
                });
        stage.show();
        opened.openBook();
        tasks.onFx(() -> icons(stage));
    }

    @Override
    public void stop() {
        preferences.save();
        if (desk != null) {
            desk.close();
        }
    }

    private static void icons(Stage stage) {
        for (String size : new String[] {"32", "64", "256"}) {
            var png = BranchbookApp.class.getResource("/assets/icon/branchbook-" + size + ".png");
            if (png != null) {
                stage.getIcons().add(new Image(png.toExternalForm()));
            }
        }
    }
}
