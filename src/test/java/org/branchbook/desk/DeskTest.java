package org.branchbook.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.branchbook.home.OpenBook;
import org.branchbook.shell.Preferences;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of the whole window on a book in a temporary folder, on 18 March 2026. */
public abstract class DeskTest extends FxTest {
    @TempDir protected Path folder;
    protected Desk desk;

    @AfterEach
    void closeBook() {
        onFx(desk::leave);
        onFx(desk::close);
    }

    protected static Clock clock() {
        return TestBook.clock(TestBook.TODAY);
    }

    protected Path place() {
        return folder.resolve("book");
    }

    protected void open(Path book) {
        open(book, Locale.CHINESE, Theme.LIGHT);
    }

    protected void open(Path book, Locale language, Theme theme) {
        onFx(() -> begin(book, language, theme));
        settle();
    }

    /** The same on the FX thread: the book is still being opened afterwards. */
    protected void begin(Path book, Locale language, Theme theme) {
        Preferences preferences = Preferences.load(folder.resolve("state.properties"));
        preferences.locale(language);
        preferences.theme(theme);
        desk = new Desk(stage(), tasks(), preferences, clock(), book);
        stage().setWidth(1280);
        stage().setHeight(800);
        stage().show();
        desk.openBook();
    }

    /** The book once the window has let go of it. */
    protected OpenBook reopened(Path book) {
        onFx(desk::leave);
        onFx(desk::close);
        return OpenBook.open(book, clock());
    }

    /** Lets every file dialog answer with this path. */
    protected void answer(Path file) {
        onFx(() -> desk.ui().dialogs(new Given(file)));
    }

    /** Presses the button that says this. */
    protected void clickText(String said) {
        waitFor(said, () -> button(said).isPresent());
        Button button = fx(() -> button(said).orElseThrow());
        onFx(() -> reveal(button));
        settle();
        click(button);
    }

    /** Scrolls a page until the node stands in the middle of what is seen of it. */
    protected static void reveal(Node node) {
        for (Node parent = node; parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane) {
                Node page = pane.getContent();
                double seen = pane.getViewportBounds().getHeight();
                double rest = page.getBoundsInLocal().getHeight() - seen;
                double top = node.localToScene(0, 0).getY() - page.localToScene(0, 0).getY();
                pane.setVvalue(rest <= 0 ? 0 : Math.clamp((top - seen / 2) / rest, 0, 1));
            }
        }
    }

    private Optional<Button> button(String said) {
        return stage().getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button && node.localToScene(0, 0) != null)
                .map(Button.class::cast)
                .filter(button -> said.equals(button.getText()) && button.isVisible())
                .findFirst();
    }

    private record Given(Path path) implements FileDialogs {
        @Override
        public Optional<Path> open(String title, List<Kind> kinds) {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(path);
        }
    }
}
