package org.branchbook.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.AppException;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.desk.Desk;
import org.branchbook.screens.ActivityScreens;
import org.branchbook.screens.Navigation;
import org.branchbook.screens.PeopleScreens;
import org.branchbook.shell.Preferences;
import org.branchbook.ui.Snapshots;
import org.branchbook.ui.Tasks;

/**
 * Pictures of every view of a demonstration's book, made by the real window on the headless
 * platform, where no display is needed and none is touched.
 */
final class ViewPictures {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int SETTLED = 12;

    private final Tasks tasks = Tasks.threaded();
    private final Remote remote = new Remote(tasks);
    private final Clock clock = Clock.systemDefaultZone();
    private final Path folder;
    private final Stage stage;
    private final Desk desk;

    private ViewPictures(Path folder, Stage stage) {
        this.folder = folder;
        this.stage = stage;
        Preferences preferences = Preferences.load(folder.resolve("book/pictures.properties"));
        preferences.locale(Locale.CHINESE);
        desk = new Desk(stage, tasks, preferences, clock, folder.resolve("book"));
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        desk.openBook();
    }

    /** Writes 今日.png, 日历.png … beside the demonstration's documents. */
    static void write(Path folder) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<ViewPictures> made = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                made.complete(new ViewPictures(folder, new Stage()));
            } catch (RuntimeException e) {
                made.completeExceptionally(e);
            }
        });
        made.join().shootAll();
    }

    private void shootAll() {
        remote.awaitBook(desk);
        Map<String, Consumer<Navigation>> views = new LinkedHashMap<>();
        views.put("今日", to -> to.open("today"));
        views.put("日历", to -> to.open("calendar"));
        views.put("党员", to -> to.open("members"));
        views.put("发展党员", this::development);
        views.put("活动", to -> to.open("activities"));
        views.put("记录", this::record);
        views.put("签到", to -> signIn());
        views.put("学雷锋", to -> to.open("leifeng"));
        views.put("统计", to -> to.open("statistics"));
        views.put("归档", to -> to.open("archive"));
        views.put("设置", to -> to.open("settings"));
        views.forEach(this::shoot);
        remote.act(() -> {
            desk.leave();
            desk.close();
        });
        deletePreferences();
    }

    private void development(Navigation to) {
        to.open(
                "members",
                SegmentedScreen.class,
                screen -> screen.choose(PeopleScreens.DEVELOPMENT));
    }

    /** The longest record of a members' meeting that took place. */
    private void record(Navigation to) {
        ActivityScreens.open(to, shown());
    }

    private ActivityId shown() {
        int year = LocalDate.now(clock).getYear();
        return desk.book().orElseThrow().activities().year(year).stream()
                .filter(activity -> activity.type() == ActivityType.MEMBER_MEETING)
                .max(Comparator.comparingInt(activity -> activity.minutes().length()))
                .map(Activity::id)
                .orElseThrow();
    }

    private void signIn() {
        if (stage.getScene().lookup("#step-SIGN_IN") instanceof Button step) {
            step.fire();
        }
    }

    private void shoot(String name, Consumer<Navigation> go) {
        remote.act(() -> desk.navigation().ifPresent(go));
        remote.settle(SETTLED);
        BufferedImage picture = remote.fx(() -> Snapshots.take(stage.getScene(), 1));
        try {
            Snapshots.write(picture, folder.resolve(name + ".png"));
        } catch (IOException e) {
            throw new AppException(e, "storage.folderFailed", folder);
        }
    }

    private void deletePreferences() {
        try {
            Files.deleteIfExists(folder.resolve("book/pictures.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
