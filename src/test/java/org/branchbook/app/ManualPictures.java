package org.branchbook.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.desk.Desk;
import org.branchbook.home.OpenBook;
import org.branchbook.sample.SampleBranch;
import org.branchbook.screens.ActivityScreens;
import org.branchbook.screens.Navigation;
import org.branchbook.shell.Preferences;
import org.branchbook.ui.Snapshots;
import org.branchbook.ui.Tasks;

/**
 * Makes the pictures of the user's manual anew from the sample branch, in both languages; run by
 * the build's profile {@code pictures}.
 */
public final class ManualPictures {
    private static final Path INTO = Path.of("src/main/resources/org/branchbook/help");
    static final int WIDTH = 1040;
    static final int HEIGHT = 650;

    private final Tasks tasks = Tasks.threaded();
    private final Remote remote = new Remote(tasks);
    private final Clock clock = Clock.systemDefaultZone();
    private final Path folder;

    private ManualPictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Path folder = Files.createTempDirectory("manual");
        try {
            ManualPictures pictures = new ManualPictures(folder);
            try (OpenBook book = OpenBook.create(folder.resolve("book"), pictures.clock)) {
                SampleBranch.fill(book.book(), pictures.clock);
            }
            ArchivePictures archive =
                    new ArchivePictures(pictures.remote, pictures.tasks, pictures.clock, folder);
            archive.prepare();
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                archive.shoot(language, INTO.resolve(language.getLanguage()));
                pictures.shootAll(language);
            }
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private void shootAll(Locale language) throws IOException {
        Preferences preferences = Preferences.load(folder.resolve("state.properties"));
        preferences.locale(language);
        Stage stage = remote.fx(Stage::new);
        Desk desk =
                remote.fx(() -> {
                    Desk made = new Desk(stage, tasks, preferences, clock, folder.resolve("book"));
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                    stage.show();
                    made.openBook();
                    return made;
                });
        remote.awaitBook(desk);
        for (Map.Entry<String, Consumer<Navigation>> view : views(desk).entrySet()) {
            remote.act(() -> desk.navigation().ifPresent(view.getValue()));
            signIn(stage, view.getKey());
            // Notices of what lasts have gone by then.
            remote.settle(40);
            BufferedImage picture = remote.fx(() -> Snapshots.take(stage.getScene(), 1));
            Path file = INTO.resolve(language.getLanguage()).resolve(view.getKey() + ".png");
            Snapshots.write(FewColours.of(picture), file);
        }
        remote.act(() -> {
            desk.leave();
            desk.close();
            stage.hide();
        });
    }

    private static Map<String, Consumer<Navigation>> views(Desk desk) {
        Map<String, Consumer<Navigation>> views = new LinkedHashMap<>();
        views.put("today", to -> to.open("today"));
        views.put("calendar", to -> to.open("calendar"));
        views.put("members", to -> to.open("members"));
        views.put("record", to -> ActivityScreens.open(to, meeting(desk)));
        views.put(
                "leifeng",
                to ->
                        to.open(
                                "leifeng",
                                SegmentedScreen.class,
                                screen -> screen.open("service/shifts")));
        views.put("statistics", to -> to.open("statistics"));
        return views;
    }

    /** The latest members' meeting that took place. */
    private static ActivityId meeting(Desk desk) {
        return desk
                .book()
                .orElseThrow()
                .activities()
                .year(LocalDate.now(Clock.systemDefaultZone()).getYear())
                .stream()
                .filter(activity -> activity.type() == ActivityType.MEMBER_MEETING)
                .filter(Activity::closed)
                .max(Comparator.comparing(Activity::date))
                .map(Activity::id)
                .orElseThrow();
    }

    private void signIn(Stage stage, String view) {
        if (view.equals("record")) {
            remote.settle(10);
            remote.act(() -> {
                if (stage.getScene().lookup("#step-SIGN_IN") instanceof Button step) {
                    step.fire();
                }
            });
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
