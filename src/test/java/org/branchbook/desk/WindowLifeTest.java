package org.branchbook.desk;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.ActivityId;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.home.Places;
import org.branchbook.sample.SampleBranch;
import org.branchbook.screens.ActivityScreens;
import org.branchbook.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to the window around the work: languages, the sample branch, a book in use. */
class WindowLifeTest extends DeskTest {
    private static Path home() {
        return requireNonNull(Places.sample().toAbsolutePath().getParent());
    }

    /** Run without a folder of the build's own this would reach for the developer's books. */
    @BeforeAll
    static void keepToTheBuild() {
        assumeTrue(home().startsWith(Path.of("target").toAbsolutePath()));
    }

    @BeforeEach
    @AfterEach
    void forgetTheSample() throws IOException {
        Path home = home();
        if (Files.isDirectory(home)) {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void changesTheLanguageAndStaysWhereItWas() {
        filled(place());
        open(place());
        click("nav-settings");
        find("language");
        shoot("walk-settings");
        double width = fx(() -> stage().getScene().getWidth());
        onFx(() -> languages().setValue(Locale.ENGLISH));
        settle();
        shoot("walk-settings-en");
        waitFor("English", () -> text("nav-settings").equals("Settings") && shown("language"));
        assertEquals(width, fx(() -> stage().getScene().getWidth()));
        onFx(() -> Theme.DARK.apply(stage().getScene()));
        for (String view : List.of("today", "calendar", "members", "activities", "settings")) {
            click("nav-" + view);
            shoot("walk-en-dark-" + view, 1.5);
        }
    }

    @Test
    void opensTheSampleBranchAndComesBackToTheFirstStart() {
        open(place());
        click("open-sample");
        find("remove-sample");
        shoot("walk-sample");
        click("remove-sample");
        find("make-book");
        assertTrue(text("notice-text").contains("sample-removed-"), text("notice-text"));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(fx(desk.ui()::panelOpen));
        assertFalse(Files.exists(Places.sample()));
        shoot("walk-after-sample");
    }

    @Test
    void returnsFromTheSampleBranchToTheUsersOwnFolder() {
        own("中共示范大学第九支部委员会");
        open(place());
        click("nav-settings");
        settle();
        shoot("walk-settings-own");
        clickText("打开示例支部");
        find("remove-sample");
        click("remove-sample");
        waitFor("own book", () -> stage().getTitle().contains("第九支部"));
        assertEquals(place(), fx(desk::folder));
    }

    @Test
    void saysThatTheBookIsOpenElsewhereAndTriesAgain() throws IOException {
        own("中共示范大学第九支部委员会");
        try (FileChannel other =
                        FileChannel.open(place().resolve("book.lock"), StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertTrue(lock.isValid());
            open(place());
            String said = text("not-opened");
            assertFalse(said.contains("Exception"), said);
            shoot("walk-locked");
        }
        clickText("再试一次");
        find("nav-today");
    }

    @Test
    void takesBackTheClosingOfARecord() {
        filled(place());
        open(place());
        // The rail stands there before the book is open.
        waitFor("book", () -> desk.navigation().isPresent());
        ActivityId id = open(desk);
        onFx(() -> ActivityScreens.open(desk.navigation().orElseThrow(), id));
        waitFor("ready", () -> text("next-step").equals("关闭记录"));
        shoot("walk-record-sample");
        click("next-step");
        find("close-panel");
        press(KeyCode.ENTER);
        find("closed-banner");
        click("undo");
        waitFor("reopened", () -> !shown("closed-banner"));
        assertEquals("关闭记录", text("next-step"));
    }

    /** A held activity of the sample whose record waits to be closed, all marked and written. */
    private static ActivityId open(Desk desk) {
        return desk.book().orElseThrow().activities().year(2026).stream()
                .filter(a -> !a.closed() && !a.minutes().isBlank())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Locale> languages() {
        return find("language", ComboBox.class);
    }

    private void own(String name) {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch(name, "", null, false));
        }
    }

    private void filled(Path book) {
        try (OpenBook made = OpenBook.create(book, clock())) {
            SampleBranch.fill(made.book(), made.clock());
        }
    }
}
