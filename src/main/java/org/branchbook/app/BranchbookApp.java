package org.branchbook.app;

import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.branchbook.base.Messages;

/** The window's life, from the toolkit's start to its end. */
public final class BranchbookApp extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle(new Messages(Locale.getDefault()).text("app.name"));
        stage.setScene(new Scene(new BorderPane(), 1000, 700));
        stage.show();
    }
}
