package org.branchbook.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.branchbook.shell.Preferences;

/** Size and place of the window, put back where a screen still shows it. */
final class WindowPlace {
    private final Stage stage;
    private final Preferences preferences;

    WindowPlace(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    void restore() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = preferences.number("window.width", Math.min(1280, screen.getWidth()));
        double height = preferences.number("window.height", Math.min(820, screen.getHeight()));
        stage.setWidth(Math.max(width, 900));
        stage.setHeight(Math.max(height, 600));
        double x = preferences.number("window.x", Double.NaN);
        double y = preferences.number("window.y", Double.NaN);
        if (!Screen.getScreensForRectangle(x + 40, y, 200, 40).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(preferences.get("window.maximized", "").equals("true"));
    }

    void remember() {
        preferences.put("window.maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            preferences.put("window.width", String.valueOf(stage.getWidth()));
            preferences.put("window.height", String.valueOf(stage.getHeight()));
            preferences.put("window.x", String.valueOf(stage.getX()));
            preferences.put("window.y", String.valueOf(stage.getY()));
        }
    }
}
