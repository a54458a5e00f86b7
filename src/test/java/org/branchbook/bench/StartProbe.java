package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.branchbook.app.Main;

/**
 * The process that {@link StartBench} starts: shows a window as usual, and at the second frame of
 * the first window prints the clock, its processor time and, after a rest, its resident memory.
 */
public final class StartProbe {
    private static int frames;

    private StartProbe() {}

    public static void main(String[] args) {
        long rest = Long.parseLong(args[1]);
        ListChangeListener<Window> shown = _ -> watch(Window.getWindows().getFirst(), rest);
        Window.getWindows().addListener(shown);
        if (args[0].equals("empty")) {
            Application.launch(Empty.class);
        } else {
            Main.main(new String[0]);
        }
    }

    /** The window to compare with: the same size, nothing in it. */
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new BorderPane(), 1000, 700));
            stage.show();
        }
    }

    private static void watch(Window window, long rest) {
        if (frames > 0 || window.getScene() == null) {
            return;
        }
        window.getScene()
                .addPostLayoutPulseListener(() -> {
                    frames++;
                    if (frames == 3) {
                        report(rest);
                    }
                    Platform.requestNextPulse();
                });
        Platform.requestNextPulse();
    }

    /** The third layout begins when two frames have been drawn. */
    private static void report(long rest) {
        long now = System.currentTimeMillis();
        long processor = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        Thread.ofPlatform()
                .start(() -> {
                    long resident = rest == 0 ? 0 : residentAfter(rest);
                    System.out.println(now + " " + processor + " " + resident);
                    Runtime.getRuntime().halt(0);
                });
    }

    private static long residentAfter(long rest) {
        try {
            Thread.sleep(rest);
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | InterruptedException unknown) {
            return 0;
        }
    }
}
