package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.branchbook.base.AppException;
import org.branchbook.database.HostileBook;
import org.branchbook.encryption.BookKey;
import org.branchbook.home.OpenBook;
import org.branchbook.sample.SampleBranch;
import org.branchbook.storage.Book;
import org.branchbook.storage.OldBook;
import org.branchbook.ui.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every panel about the safety of the book in both languages and both looks, with a picture of each
 * where they are asked for; none of them cuts a text off.
 */
class TrustPanelsTest extends DeskTest {
    private static final String PASSWORD = "我欲因之梦寥廓。";

    @TempDir static Path filled;

    private Look look = new Look(Locale.CHINESE, Theme.LIGHT, 1);

    /** How the window looks. */
    record Look(Locale language, Theme theme, double scale) {
        @Override
        public String toString() {
            return "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Each language once; both in both looks where pictures are asked for. */
    static List<Look> looks() {
        List<Look> looks = new ArrayList<>();
        looks.add(new Look(Locale.CHINESE, Theme.LIGHT, 1));
        looks.add(new Look(Locale.ENGLISH, Theme.DARK, 1.5));
        if (Boolean.getBoolean("shots")) {
            looks.add(new Look(Locale.ENGLISH, Theme.LIGHT, 1));
            looks.add(new Look(Locale.CHINESE, Theme.DARK, 1.5));
        }
        return looks;
    }

    @BeforeAll
    static void fill() {
        try (OpenBook book = OpenBook.create(filled, clock())) {
            SampleBranch.fill(book.book(), clock());
            book.backups().make("manual");
            book.activities().year(2026).stream()
                    .filter(a -> !a.closed())
                    .forEach(a -> book.activities().saveMinutes(a.id(), "改过的记录"));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void backupsLogAndExamination(Look one) throws Exception {
        look = one;
        filled();
        open(place(), look.language(), look.theme());
        click("nav-settings");
        reveal("backup-list");
        picture("settings");
        reveal("password-set");
        picture("settings-password");
        click(reveal("backup-list"));
        waitFor("preview", () -> !find("backup-restore").isDisabled());
        picture("backups");
        click("backup-single");
        waitFor("pieces", () -> shown("piece-take") && !pieces().getItems().isEmpty());
        onFx(() -> pieces().getSelectionModel().selectFirst());
        picture("pieces");
        onFx(desk.ui()::close);
        click(reveal("change-log"));
        waitFor("log", () -> !find("log", TableView.class).getItems().isEmpty());
        picture("log");
        onFx(desk.ui()::close);
        click(reveal("examine"));
        waitFor("examined", () -> !shown(".progress-bar"));
        Thread.sleep(1500);
        picture("examined");
        onFx(desk.ui()::close);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void password(Look one) {
        look = one;
        filled();
        open(place(), look.language(), look.theme());
        click("nav-settings");
        click(reveal("password-set"));
        enter("new-password", "短");
        enter("new-password-again", "不一样");
        click("panel-primary");
        picture("password-problems");
        enter("new-password", PASSWORD);
        enter("new-password-again", PASSWORD);
        picture("password-set");
        click("panel-primary");
        waitFor("the recovery sheet", () -> shown("recovery-code"));
        picture("password-sheet");
        click("recovery-print");
        waitFor("preview", () -> !desk.ui().panel().equals("recovery-panel"));
        settle();
        picture("password-print");
        onFx(desk.ui()::close);
        onFx(desk.ui()::close);
        lockedAndUnlocked();
    }

    private void lockedAndUnlocked() {
        reveal("password-remove");
        picture("settings-locked");
        click(reveal("password-change"));
        picture("password-change");
        onFx(desk.ui()::close);
        onFx(() -> desk.locking().leftAlone());
        waitFor("the question", () -> shown("book-password"));
        picture("locked");
        enter("book-password", "我欲因之梦廖廓。");
        click("book-unlock");
        waitFor("the refusal", () -> !text("password-line").isEmpty());
        picture("wrong-password");
        enter("book-password", PASSWORD);
        click("book-unlock");
        waitFor("the settings again", () -> shown("password-remove"));
        click(reveal("password-remove"));
        picture("password-remove");
        click("panel-primary");
        waitFor("the open book", () -> shown("password-set"));
        picture("password-removed");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whatADiskRefuses(Look one) {
        look = one;
        filled();
        open(place(), look.language(), look.theme());
        waitFor("book", () -> desk.navigation().isPresent());
        for (String key : List.of("storage.writeFailed", "storage.gone", "storage.secondMissing")) {
            onFx(() -> desk.ui().failed(new AppException(key, place())));
            picture(key);
            onFx(desk.ui()::close);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aBookThatDoesNotOpen(Look one) throws Exception {
        look = one;
        filled();
        Path holder = place().resolve("book.holder");
        Files.writeString(holder, "li @ another-pc, PID 7, 2026-03-18 08:00:00");
        open(place(), look.language(), look.theme());
        notOpened("elsewhere");
        Files.delete(holder);
        HostileBook.poison(place(), HostileBook.Kind.VIEW, null);
        again("altered");
        Files.write(Book.file(place()), new byte[9000]);
        again("damaged");
        click("not-opened-restore");
        waitFor("backups", () -> !find("backup-restore").isDisabled());
        picture("backups-damaged");
        onFx(desk.ui()::close);
        desk.preferences().recentBook(place());
        Files.move(place(), folder.resolve("out"));
        again("gone");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anUpgradeAndABadEnd(Look one) throws Exception {
        look = one;
        open(folder.resolve("none"), look.language(), look.theme());
        picture("first");
        filled();
        onFx(() -> desk.switchTo(place()));
        waitFor("book", () -> desk.navigation().isPresent());
        onFx(() -> new Arrival(stage(), desk).tellBadEnd());
        picture("bad-end-notice");
        click("notice-step");
        picture("bad-end");
        onFx(desk.ui()::close);
        onFx(desk::leave);
        onFx(desk::close);
        Path old = Files.createDirectory(folder.resolve("old"));
        OldBook.empty(old, 30).close();
        CountDownLatch go = new CountDownLatch(1);
        Opening opening = new Opening(tasks(), old, () -> held(go), clock());
        onFx(() -> desk.openBook(opening));
        for (int step = 0; step < 2; step++) {
            opening.told(step, 4);
            String said = fx(() -> opening.text(desk.ui()));
            waitFor("words", () -> text("notice-text").equals(said));
            picture("upgrade-" + step);
        }
        go.countDown();
        waitFor("opened", () -> opening.found().isDone());
    }

    private static @Nullable BookKey held(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    private void again(String name) {
        onFx(() -> desk.ui().content(new Region()));
        onFx(() -> desk.openBook());
        notOpened(name);
    }

    private void notOpened(String name) {
        waitFor(name, () -> shown("not-opened"));
        picture("not-" + name);
    }

    private void filled() {
        try (Stream<Path> files = Files.walk(filled)) {
            for (Path file : files.toList()) {
                Files.copy(file, place().resolve(filled.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> pieces() {
        return find("pieces", TableView.class);
    }

    private Node reveal(String id) {
        Node node = find(id);
        onFx(() -> DeskTest.reveal(node));
        settle();
        return node;
    }

    private void picture(String name) {
        if (!fx(() -> cutOff(stage().getScene().getRoot())).isEmpty()) {
            // What has just come takes its place in the next pulse.
            settle();
        }
        shoot("trust-" + name.replace('.', '-') + look, look.scale());
        assertEquals(List.of(), fx(() -> cutOff(stage().getScene().getRoot())), name);
    }

    /** The texts that end in dots because there is no room for them. */
    private static List<String> cutOff(Parent parent) {
        List<String> cut = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child instanceof IndexedCell<?>) {
                continue;
            }
            if (child instanceof Labeled labeled
                    && !labeled.getText().isEmpty()
                    && labeled.lookup(".text") instanceof Text text
                    && text.getText().matches("(?s).*(…|\\.\\.\\.)")
                    && !text.getText().equals(labeled.getText())) {
                cut.add(labeled.getText());
            }
            if (child instanceof Parent inner) {
                cut.addAll(cutOff(inner));
            }
        }
        return cut;
    }
}
