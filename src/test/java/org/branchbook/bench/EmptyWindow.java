package org.branchbook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** What every JavaFX program pays: a window with nothing in it, which marks its start as we do. */
public final class EmptyWindow extends Application {
    /** Whether it closes itself once it is painted, a system property. */
    static final String ENDS = "branchbook.ends";

    private int frames;

    /** Not an Application, so that JavaFX may stand on the module path. */
    public static final class Start {
        public static void main(String[] args) {
            Application.launch(EmptyWindow.class);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new BorderPane(), 1000, 700));
        stage.show();
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        frames++;
                        if (frames == 3) {
                            mark();
                            if (Boolean.getBoolean(ENDS)) {
                                stage.close();
                            }
                        }
                    }
                };
        Platform.runLater(timer::start);
    }

    static void mark() {
        Path file = Path.of(System.getProperty(StartBench.MARK));
        try {
            Files.writeString(file, String.valueOf(System.currentTimeMillis()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
