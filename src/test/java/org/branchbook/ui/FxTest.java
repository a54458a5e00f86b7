package org.branchbook.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * A test of a window on the headless platform, with real mouse and key events. All methods are
 * called on the test's own thread and hop to the FX thread themselves.
 */
public abstract class FxTest {
    private static final long PATIENCE_MS = 8000;
    private static boolean started;
    private final AtomicReference<Stage> stage = new AtomicReference<>();

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        if (!started) {
            started = true;
            CountDownLatch up = new CountDownLatch(1);
            Platform.setImplicitExit(false);
            Platform.startup(up::countDown);
            up.await();
        }
    }

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

    /** Runs on the FX thread and hands back the result or the failure. */
    protected static <T> T fx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static void onFx(Runnable work) {
        fx(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until the claim, asked on the FX thread, holds. */
    protected static void waitFor(String what, BooleanSupplier claim) {
        waitFor(what, PATIENCE_MS, claim);
    }

    /** The same for what takes longer, as the first start of another program does. */
    protected static void waitFor(String what, long millis, BooleanSupplier claim) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (!fx(() -> holds(claim))) {
            if (System.nanoTime() > end || Platform.isFxApplicationThread()) {
                fail("waited in vain for " + what);
            }
            // Content of a scroll pane is in the scene only after a layout.
            onFx(Platform::requestNextPulse);
            try {
                Thread.sleep(15);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A claim that looks for a node not there yet simply does not hold yet. */
    private static boolean holds(BooleanSupplier claim) {
        try {
            return claim.getAsBoolean();
        } catch (AssertionError notYet) {
            return false;
        }
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
        waitFor(
                "a click on " + selector,
                () -> FxMouse.click(find(selector), MouseButton.PRIMARY, 1));
        settle();
    }

    protected void click(Node node) {
        FxMouse.click(node, MouseButton.PRIMARY, 1);
        settle();
    }

    protected void doubleClick(Node node) {
        FxMouse.click(node, MouseButton.PRIMARY, 2);
        settle();
    }

    protected void rightClick(Node node) {
        FxMouse.click(node, MouseButton.SECONDARY, 1);
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

    /** Lets events, layout and a pulse pass. */
    protected static void settle() {
        CountDownLatch pulse = new CountDownLatch(2);
        onFx(() ->
                new javafx.animation.AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        pulse.countDown();
                        if (pulse.getCount() == 0) {
                            stop();
                        }
                    }
                }.start());
        try {
            pulse.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        onFx(() -> {});
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
