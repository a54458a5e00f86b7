package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
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
        double memory = Double.parseDouble(Files.readString(data.resolve("started" + EVERY_VIEW)));
        System.out.printf("every view opened: %.0f MB resident, limit 350 MB%n", memory);
        Figures.add("resident memory, every view opened", memory, "MB", 350);
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
        public static void main(String[] args) throws Exception {
            Path mark = Path.of(System.getProperty(StartBench.MARK));
            Thread hand =
                    Thread.ofPlatform()
                            .unstarted(() -> {
                                try {
                                    drive(mark, args.length > 0 && args[0].equals(EVERY_VIEW));
                                } catch (Exception e) {
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
                for (String view : ids("nav-")) {
                    press(view);
                    for (String segment : ids("segment-")) {
                        press(segment);
                    }
                }
                Files.writeString(Path.of(mark + EVERY_VIEW), Long.toString(resident()));
            }
            Files.writeString(Path.of(mark + CLOSED), String.valueOf(System.currentTimeMillis()));
            Platform.runLater(() -> Window.getWindows().getFirst().hide());
        }

        private static long resident() throws IOException {
            return StartBench.resident(ProcessHandle.current().pid());
        }

        /** The buttons whose ids begin so; the search of the rail opens no view. */
        private static List<String> ids(String start) {
            CompletableFuture<List<String>> found = new CompletableFuture<>();
            Platform.runLater(() ->
                    found.complete(
                            scene().getRoot().lookupAll(".button, .toggle-button").stream()
                                    .map(Node::getId)
                                    .filter(id -> id != null && id.startsWith(start))
                                    .filter(id -> !id.equals("nav-find"))
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
                if (scene().lookup("#" + id) instanceof ButtonBase button) {
                    button.fire();
                }
                done.complete(true);
            });
            done.join();
            Thread.sleep(250);
        }
    }
}
