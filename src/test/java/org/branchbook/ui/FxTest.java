package org.branchbook.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.branchbook.base.Messages;
import org.junit.jupiter.api.AfterEach;

/**
 * A test of a window on the headless platform, with real mouse and key events. All methods are
 * called on the test's own thread and hop to the FX thread themselves.
 */
public abstract class FxTest extends FxToolkit {
    private static final long UNDER_WAY_MS = 2000;
    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final List<Tasks> tasks = new CopyOnWriteArrayList<>();

    @AfterEach
    void closeStage() {
        Stage shown = stage.getAndSet(null);
        if (shown != null) {
            onFx(shown::hide);
        }
    }

    /** Shows a root, made on the FX thread, in a window of this size with the program's looks. */
    protected Scene show(int width, int height, Callable<? extends Parent> root) {
        Scene made =
                fx(() -> {
                    Stage shown = stage();
                    Scene scene = new Scene(root.call(), width, height);
                    Theme.LIGHT.apply(scene);
                    shown.setScene(scene);
                    shown.setX(0);
                    shown.setY(0);
                    shown.show();
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return scene;
                });
        settle();
        return made;
    }

    /** The window of this test; made at the first call, on the FX thread. */
    protected Stage stage() {
        Stage now = stage.get();
        if (now == null) {
            now = new Stage();
            stage.set(now);
        }
        return now;
    }

    /** The frame of a window of this test, its preferences forgotten afterwards. */
    protected Ui ui(Locale locale, Clock clock) {
        return new Ui(new Messages(locale), tasks(), clock, stage(), Memory.brief());
    }

    /** Threads of this test, whose work it waits for after every key and click. */
    protected Tasks tasks() {
        Tasks made = Tasks.threaded();
        tasks.add(made);
        return made;
    }

    /** The node shown with this id or other CSS selector; waits for it to appear. */
    protected Node find(String selector) {
        String css = selector.matches("[\\w-]+") ? "#" + selector : selector;
        AtomicReference<Node> found = new AtomicReference<>();
        waitFor(
                css,
                () -> {
                    for (Node node : stage.get().getScene().getRoot().lookupAll(css)) {
                        if (visible(node)) {
                            found.set(node);
                        }
                    }
                    return found.get() != null;
                });
        return found.get();
    }

    protected <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(find(selector));
    }

    protected boolean shown(String selector) {
        String css = selector.matches("[\\w-]+") ? "#" + selector : selector;
        return fx(() ->
                stage.get().getScene().getRoot().lookupAll(css).stream().anyMatch(FxTest::visible));
    }

    /** The text of a label, button or field; of other nodes what a screen reader says. */
    protected String text(String selector) {
        Node node = find(selector);
        return fx(() ->
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case TextInputControl input -> input.getText();
                    default -> String.valueOf(node.getAccessibleText());
                });
    }

    /** What is found may be replaced before the mouse is there; then it is looked for again. */
    protected void click(String selector) {
        click(selector, () -> find(selector), MouseButton.PRIMARY, 1);
    }

    protected void click(Node node) {
        click(node, MouseButton.PRIMARY, 1);
    }

    protected void doubleClick(Node node) {
        click(node, MouseButton.PRIMARY, 2);
    }

    protected void rightClick(Node node) {
        click(node, MouseButton.SECONDARY, 1);
    }

    private void click(Node node, MouseButton button, int times) {
        click(node.toString(), () -> node, button, times);
    }

    private void click(String what, Supplier<? extends Node> node, MouseButton button, int times) {
        waitFor("a click on " + what, () -> FxMouse.click(node.get(), button, times));
        settle();
    }

    /** Presses on one node, moves in steps, and lets go over the other. */
    protected void drag(Node from, Node to) {
        drag(from, to, () -> {});
    }

    /** The same, with something done while the button is still down. */
    protected void drag(Node from, Node to, Runnable before) {
        FxMouse.drag(from, to, before);
        settle();
    }

    /** Presses keys together: {@code press(KeyCode.CONTROL, KeyCode.Z)}. */
    protected void press(KeyCode... keys) {
        onFx(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        settle();
    }

    /** Clicks a field, empties it and enters a text: ASCII by keys, Chinese as an input method. */
    protected void enter(String selector, String text) {
        Node node = find(selector);
        click(node);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.BACK_SPACE);
        type(text);
    }

    /** Types into whatever has the keyboard. */
    protected void type(String text) {
        text.codePoints().forEach(c -> FxKeys.type(stage.get().getScene(), c));
        settle();
    }

    /**
     * Lets events, the work they began, layout and a pulse pass. Work that a test holds up itself
     * is not waited for to its end.
     */
    protected void settle() {
        long end = System.nanoTime() + UNDER_WAY_MS * 1_000_000;
        while (!tasks.stream().allMatch(Tasks::idle) && System.nanoTime() < end) {
            pause();
        }
        pulse();
    }

    /**
     * Puts a picture of the window at target/shots/NAME.png where the run asks for pictures ({@code
     * -Dshots=true}): the 320 of them take a minute.
     */
    protected void shoot(String name) {
        shoot(name, 1);
    }

    protected void shoot(String name, double scale) {
        settle();
        if (!Boolean.getBoolean("shots")) {
            return;
        }
        var image = fx(() -> Snapshots.take(stage.get().getScene(), scale));
        try {
            Snapshots.write(
                    image, Path.of("target", "shots", name.toLowerCase(Locale.ROOT) + ".png"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
