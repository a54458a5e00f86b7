package org.branchbook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Tells a measurement when the window became usable: the second frame after the first screen writes
 * the time (ms since 1970) to the file named by the system property {@code branchbook.started}.
 */
final class StartMark extends AnimationTimer {
    private static final int FRAMES = 2;
    private final Path file;
    private int frames;

    private StartMark(Path file) {
        this.file = file;
    }

    static void watch() {
        @Nullable String file = System.getProperty("branchbook.started");
        if (file != null) {
            new StartMark(Path.of(file)).start();
        }
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames > FRAMES) {
            stop();
            try {
                Files.writeString(file, String.valueOf(System.currentTimeMillis()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
