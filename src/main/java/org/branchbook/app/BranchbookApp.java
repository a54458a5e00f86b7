package org.branchbook.app;

import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.branchbook.base.Messages;
import org.branchbook.ui.EmptyState;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Screen;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;

/**
 * The window's life, from the toolkit's start to its end. The shell is shown first; the book and
 * the first screen are opened after its first frame.
 */
public final class BranchbookApp extends Application {
    private final Tasks tasks = Tasks.threaded();
    private final Preferences preferences = Preferences.load();

    @Override
    public void start(Stage stage) {
        MainWindow window = build(stage);
        WindowPlace place = new WindowPlace(stage, preferences);
        place.restore();
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setOnHiding(_ -> place.remember());
        stage.show();
        Platform.runLater(
                () -> {
                    window.openLast();
                    icons(stage);
                    StartMark.watch();
                });
    }

    @Override
    public void stop() {
        preferences.save();
    }

    /** Builds the window's content anew, as at the start and after a change of language. */
    private MainWindow build(Stage stage) {
        Messages messages = new Messages(preferences.locale());
        Ui ui = new Ui(messages, tasks, Clock.systemDefaultZone(), stage, preferences);
        Navigation navigation = new Navigation();
        MainWindow window = new MainWindow(ui, preferences, entries(ui), navigation);
        window.branch("");
        Scene scene = new Scene(ui.root());
        preferences.theme().apply(scene);
        stage.setScene(scene);
        Thread.setDefaultUncaughtExceptionHandler((_, e) -> tasks.onFx(() -> ui.failed(e)));
        return window;
    }

    private static List<Entry> entries(Ui ui) {
        Screen today = () -> new EmptyState(Icon.TODAY, ui.text("app.name"));
        return List.of(Entry.of("today", Icon.TODAY, ui.text("nav.today"), () -> today));
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
