package org.branchbook.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;

/**
 * Goes on when what is in the window now has surely been painted: at the third frame. For a
 * measurement it leaves the time (ms since 1970) in a file whose name begins with the system
 * property {@code branchbook.started}.
 */
public final class Painted extends AnimationTimer {
    /** The shell takes keys and clicks. */
    public static final String SHELL = "";

    /** The first screen tells what is in the book, or the first start asks for the branch. */
    public static final String FILLED = ".filled";

    private static final int FRAMES = 3;
    private final String step;
    private final Runnable next;
    private int frames;

    public Painted(String step, Runnable next) {
        this.step = step;
        this.next = next;
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == FRAMES) {
            stop();
            mark(System.getProperty("branchbook.started", ""));
            next.run();
        }
    }

    private void mark(String file) {
        if (!file.isEmpty()) {
            try {
                Files.writeString(Path.of(file + step), String.valueOf(System.currentTimeMillis()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
