package org.branchbook.bench;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.branchbook.base.Messages;
import org.branchbook.ui.Memory;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;

/** The window of the benchmarks: 1280 × 800, light and in Chinese, with the threads of a user's. */
final class BenchWindow {
    private static final List<MethodHandle> PASSES =
            List.of(pass("doCSSPass"), pass("doLayoutPass"));

    private final Ui ui;
    private final Scene scene;

    private BenchWindow(Clock clock) {
        Stage stage = new Stage();
        ui = new Ui(new Messages(Locale.CHINA), Tasks.threaded(), clock, stage, Memory.brief());
        scene = new Scene(ui.root(), 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** Opens the first window of this process. */
    static BenchWindow open(Clock clock) throws Exception {
        Bench.screen();
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        return another(clock);
    }

    static BenchWindow another(Clock clock) throws Exception {
        return on(() -> new BenchWindow(clock));
    }

    /** Makes something on the thread of the window. */
    static <T> T on(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** Fills the window. */
    <T> T show(Function<Ui, T> make, Function<T, Node> node) throws Exception {
        return on(() -> {
            T made = make.apply(ui);
            ui.content(node.apply(made));
            return made;
        });
    }

    Ui ui() {
        return ui;
    }

    Scene scene() {
        return scene;
    }

    /**
     * What a pulse does before it paints: styles where something changed, then layout. A scene's
     * root told to apply its styles would style every node of it anew, which no pulse does.
     */
    static void layOut(Scene scene) {
        try {
            for (MethodHandle pass : PASSES) {
                pass.invoke(scene);
            }
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle pass(String name) {
        try {
            return MethodHandles.privateLookupIn(Scene.class, MethodHandles.lookup())
                    .findVirtual(Scene.class, name, MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    /** Does something and ends with the pulse after which the claim holds. */
    void until(Runnable action, BooleanSupplier claim) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            Runnable[] check = new Runnable[1];
            check[0] =
                    () -> {
                        if (claim.getAsBoolean()) {
                            scene.removePostLayoutPulseListener(check[0]);
                            done.countDown();
                        } else {
                            Platform.requestNextPulse();
                        }
                    };
            scene.addPostLayoutPulseListener(check[0]);
            action.run();
            Platform.requestNextPulse();
        });
        done.await();
    }
}
