package org.branchbook.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * The least that a program with these parts could do: H2 opens the book and is asked one question
 * beside the toolkit's start; the window shows as many lines as today's page has, each two labels
 * and a button, in the look that JavaFX brings. It marks its start as we do.
 */
public final class PlainWindow extends Application {
    /** The book as H2 names it, a system property. */
    static final String BOOK = "branchbook.plain";

    private static final int LINES = 32;
    private static final CompletableFuture<Integer> PEOPLE = new CompletableFuture<>();

    private int frames;

    /** Not an Application, so that JavaFX may stand on the module path. */
    public static final class Start {
        public static void main(String[] args) {
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> {
                        try {
                            PEOPLE.complete(people());
                        } catch (Exception e) {
                            PEOPLE.completeExceptionally(e);
                        }
                    });
            Application.launch(PlainWindow.class);
        }
    }

    private static int people() throws Exception {
        String url = "jdbc:h2:file:" + System.getProperty(BOOK);
        Connection connection = DriverManager.getConnection(url, "branchbook", "");
        try (ResultSet found =
                connection.createStatement().executeQuery("select count(*) from member")) {
            found.next();
            return found.getInt(1);
        }
    }

    @Override
    public void start(Stage stage) {
        VBox lines = new VBox();
        for (int i = 0; i < LINES; i++) {
            lines.getChildren()
                    .add(new HBox(new Label("支部党员大会"), new Label("每季度至少一次"), new Button("安排")));
        }
        stage.setScene(new Scene(new ScrollPane(lines), 1000, 700));
        stage.show();
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        frames++;
                        if (frames >= 3 && PEOPLE.isDone()) {
                            stop();
                            stage.setTitle(String.valueOf(PEOPLE.join()));
                            EmptyWindow.mark();
                            if (Boolean.getBoolean(EmptyWindow.ENDS)) {
                                stage.close();
                            }
                        }
                    }
                };
        Platform.runLater(timer::start);
    }
}
