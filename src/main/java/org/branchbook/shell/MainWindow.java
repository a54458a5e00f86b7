package org.branchbook.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.branchbook.control.Screen;
import org.branchbook.screens.Navigation;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The shell: the rail at the left and the screen chosen on it. It is shown before its book is open
 * and remembers what is chosen meanwhile.
 */
public final class MainWindow {
    private static final String VIEW = "view";
    private static final KeyCode[] DIGITS = {
        KeyCode.DIGIT1,
        KeyCode.DIGIT2,
        KeyCode.DIGIT3,
        KeyCode.DIGIT4,
        KeyCode.DIGIT5,
        KeyCode.DIGIT6,
        KeyCode.DIGIT7,
        KeyCode.DIGIT8,
        KeyCode.DIGIT9
    };
    private final Ui ui;
    private final Preferences preferences;
    private final List<Entry> entries;
    private final Navigation navigation;
    private final Rail rail;
    private final StackPane content = new StackPane();
    private final BorderPane main = new BorderPane();
    private final BorderPane shell = new BorderPane();
    private final Map<String, Screen> screens = new HashMap<>();
    private @Nullable Function<String, Screen> maker;
    private @Nullable Screen front;
    private Runnable finder = () -> {};
    private Runnable helper = () -> {};

    public MainWindow(Ui ui, Preferences preferences, Navigation navigation) {
        this(ui, preferences, Entry.all(ui), navigation);
    }

    MainWindow(Ui ui, Preferences preferences, List<Entry> entries, Navigation navigation) {
        this.ui = ui;
        this.preferences = preferences;
        this.entries = List.copyOf(entries);
        this.navigation = navigation;
        this.rail = new Rail(this.entries, navigation::open);
        rail.tool(Entry.foot("find", Icon.SEARCH, ui.text("nav.find")), this::find);
        rail.tool(Entry.foot("help", Icon.HELP, ui.text("nav.help")), () -> helper.run());
        main.setCenter(content);
        shell.setCenter(main);
        shell.setLeft(rail);
        shell.getStyleClass().add("content");
        ui.shell(shell);
        navigation.attach(this::bring);
        ui.root().sceneProperty().subscribe(this::bindKeys);
    }

    /** Opens the view of last time, or the first. */
    public void openLast() {
        String last = preferences.get(VIEW, "");
        boolean known = entries.stream().anyMatch(e -> e.id().equals(last));
        navigation.open(known ? last : entries.getFirst().id());
    }

    public Navigation navigation() {
        return navigation;
    }

    /** Whether it has screens to show. */
    public boolean connected() {
        return maker != null;
    }

    /** Has screens from now on, made at the first visit; the one chosen meanwhile comes first. */
    public void connect(Function<String, Screen> screenOf) {
        maker = screenOf;
        ui.complete();
        ui.shell(shell);
        navigation.arrive();
    }

    /** Title of the window: the branch beside the program's name. */
    public void branch(String name) {
        String program = ui.text("app.name");
        ui.window().setTitle(name.isEmpty() ? program : ui.text("app.title", program, name));
    }

    /** A line over every view, as the sample branch has it; the rail stays where it is. */
    public void banner(Node line) {
        main.setTop(line);
    }

    /** What Ctrl+Shift+F, Ctrl+K and the button on the rail open: finding anything. */
    public void finder(Runnable panel) {
        finder = panel;
    }

    /** What the button on the rail opens: the manual. */
    public void helper(Runnable panel) {
        helper = panel;
    }

    /** The view in front with its segments, as leifeng/service/shifts. */
    public String place() {
        String view = preferences.get(VIEW, "");
        String inside = front == null ? "" : front.place();
        return inside.isEmpty() ? view : view + "/" + inside;
    }

    /** Lets the screen in front save what was typed. */
    public void leave() {
        if (front != null) {
            front.hidden();
        }
    }

    /** Puts a view in front, making its screen at the first visit; none without a book yet. */
    Optional<Screen> bring(String view) {
        rail.choose(view);
        if (maker == null) {
            return Optional.empty();
        }
        Screen screen = screens.computeIfAbsent(view, maker);
        if (front != screen) {
            if (front != null) {
                front.hidden();
            }
            front = screen;
            content.getChildren().setAll(screen.node());
            preferences.put(VIEW, view);
        }
        screen.shown();
        return Optional.of(screen);
    }

    private void bindKeys(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        for (int i = 0; i < Math.min(entries.size(), DIGITS.length); i++) {
            String view = entries.get(i).id();
            keys.put(
                    new KeyCodeCombination(DIGITS[i], KeyCombination.SHORTCUT_DOWN),
                    unlessPanel(() -> openByKey(view)));
        }
        keys.put(
                new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
                unlessPanel(navigation::back));
        keys.put(
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
                unlessPanel(this::search));
        keys.put(
                new KeyCodeCombination(
                        KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                unlessPanel(this::find));
        keys.put(
                new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
                unlessPanel(this::find));
    }

    /** The keys that follow are for the view, not for the rail, unless it chose a field itself. */
    private void openByKey(String view) {
        navigation.open(view);
        Scene scene = shell.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        boolean inside = false;
        for (Node node = owner; node != null; node = node.getParent()) {
            inside |= node == content;
        }
        if (!inside && front != null) {
            front.focus();
        }
    }

    private void find() {
        leave();
        finder.run();
    }

    private void search() {
        var field = content.lookup(".search-field");
        if (field != null) {
            field.requestFocus();
        }
    }

    private Runnable unlessPanel(Runnable action) {
        return () -> {
            if (!ui.panelOpen()) {
                action.run();
            }
        };
    }
}
