package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import org.branchbook.app.Main;

/**
 * The real program with the demonstration's book: resident memory once every view and segment was
 * opened, and how long the process takes to end after its window is closed.
 */
public final class WindowLifeBench {
    private static final int RUNS = 10;
    private static final String CLOSED = ".closed";
    private static final String EVERY_VIEW = ".every";

    private WindowLifeBench() {}

    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("branchbook-bench");
        StartBench starts = new StartBench(data);
        starts.makeBook();
        Bench closing = new Bench("closing, until the process has ended");
        for (int i = 0; i < RUNS; i++) {
            long ended = end(starts, data, "");
            long closed = Long.parseLong(Files.readString(data.resolve("started" + CLOSED)));
            closing.add((double) (ended - closed), 0);
        }
        closing.print(300);
        end(starts, data, EVERY_VIEW);
        String[] memory = Files.readString(data.resolve("started" + EVERY_VIEW)).split(" ");
        System.out.printf(
                "every view opened: %s MB resident, limit 350 MB; every segment too: %s MB%n",
                memory[0], memory[1]);
        Figures.add("resident memory, every view opened", Double.parseDouble(memory[0]), "MB", 350);
        Figures.add("every segment of them too", Double.parseDouble(memory[1]), "MB", 0);
    }

    /** One life of the window; when it ended, in ms since 1970. */
    private static long end(StartBench starts, Path data, String step) throws Exception {
        for (String mark : List.of("", ".filled", CLOSED, EVERY_VIEW)) {
            Files.deleteIfExists(data.resolve("started" + mark));
        }
        Process process =
                starts.process(
                        StartBench.window(data.resolve("started")), Driven.class, step.strip());
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("the window did not end well");
        }
        return System.currentTimeMillis();
    }

    /** The program, with a hand that opens every view if asked, then closes the window. */
    public static final class Driven {
        private static final List<String> BUTTONS =
                List.of(".button", ".toggle-button", ".rail-button");
        private static final List<String> PANELS = List.of("nav-find", "nav-help");
        private static final int VIEWS = 8;

        public static void main(String[] args) throws Exception {
            Path mark = Path.of(System.getProperty(StartBench.MARK));
            Thread hand =
                    Thread.ofPlatform()
                            .unstarted(() -> {
                                try {
                                    drive(mark, args.length > 0 && args[0].equals(EVERY_VIEW));
                                } catch (Exception e) {
                                    e.printStackTrace();
                                    Runtime.getRuntime().halt(3);
                                }
                            });
            hand.start();
            Main.main(new String[0]);
        }

        private static void drive(Path mark, boolean all) throws Exception {
            Path filled = Path.of(mark + ".filled");
            while (!Files.exists(filled)) {
                Thread.sleep(20);
            }
            Thread.sleep(1000);
            if (all) {
                List<String> views = ids("nav-");
                if (views.size() < VIEWS) {
                    throw new IllegalStateException("only " + views);
                }
                for (String view : views) {
                    press(view);
                }
                long shown = resident();
                for (String view : views) {
                    press(view);
                    segments();
                }
                Files.writeString(Path.of(mark + EVERY_VIEW), shown + " " + resident());
            }
            Files.writeString(Path.of(mark + CLOSED), String.valueOf(System.currentTimeMillis()));
            Platform.runLater(() -> Window.getWindows().getFirst().hide());
        }

        /** Presses each segment of the view in front, and those that come with it. */
        private static void segments() throws InterruptedException {
            Set<String> pressed = new HashSet<>();
            Optional<String> next = Optional.empty();
            do {
                next = ids("segment-").stream().filter(pressed::add).findFirst();
                if (next.isPresent()) {
                    press(next.get());
                }
            } while (next.isPresent());
        }

        private static long resident() throws IOException {
            return StartBench.resident(ProcessHandle.current().pid());
        }

        /** The buttons whose ids begin so; two at the foot of the rail open panels, not views. */
        private static List<String> ids(String start) {
            CompletableFuture<List<String>> found = new CompletableFuture<>();
            Platform.runLater(() ->
                    found.complete(
                            BUTTONS.stream()
                                    .flatMap(style -> scene().getRoot().lookupAll(style).stream())
                                    .map(Node::getId)
                                    .filter(id -> id != null && id.startsWith(start))
                                    .filter(id -> !PANELS.contains(id))
                                    .distinct()
                                    .toList()));
            return found.join();
        }

        private static Scene scene() {
            return Window.getWindows().getFirst().getScene();
        }

        private static void press(String id) throws InterruptedException {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            Platform.runLater(() -> {
                Node button = scene().lookup("#" + id);
                if (button instanceof ButtonBase control) {
                    control.fire();
                } else if (button != null) {
                    button.executeAccessibleAction(AccessibleAction.FIRE);
                }
                done.complete(button != null);
            });
            if (!done.join()) {
                throw new IllegalStateException(id);
            }
            Thread.sleep(250);
        }
    }
}
