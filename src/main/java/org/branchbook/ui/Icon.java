package org.branchbook.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The program's icons: outlines of Material Design Icons on a grid of 24, coloured by app.css. */
public enum Icon {
    TODAY,
    CALENDAR,
    MEMBERS,
    ACTIVITIES,
    SETTINGS,
    SEARCH,
    PLUS,
    IMPORT,
    EXPORT,
    PRINT,
    CHECK,
    CLOSE,
    LOCK,
    UNLOCK,
    UNDO,
    EDIT,
    DELETE,
    LEFT,
    RIGHT,
    DOWN,
    BACK,
    EYE,
    EYE_OFF,
    PHOTO,
    FILE,
    FOLDER,
    SCAN,
    WARNING,
    ERROR,
    INFO,
    DONE,
    CLOCK,
    PLACE,
    PERSON,
    GROUP,
    STAR,
    MEDAL,
    CHART,
    ARCHIVE,
    MORE,
    SUN,
    MOON,
    COPY,
    OPEN,
    FILTER,
    REFRESH,
    SORT,
    WORD,
    EXCEL,
    LIST,
    HELP;

    private static final Properties PATHS = load();

    public Node node() {
        return node(16);
    }

    /** A new node of the given size in pixels. */
    public Node node(double size) {
        SVGPath path = new SVGPath();
        path.setContent(path());
        path.getTransforms().add(new Scale(size / 24, size / 24));
        path.getStyleClass().add("icon-path");
        path.setManaged(false);
        Pane box = new Pane(path);
        box.getStyleClass().add("icon");
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        box.setMouseTransparent(true);
        return box;
    }

    /** Draws this icon on the node of another: cheaper than a new one, which is styled anew. */
    public void drawOn(Node node) {
        if (node instanceof Pane box && box.getChildren().getFirst() instanceof SVGPath drawn) {
            drawn.setContent(path());
        }
    }

    private String path() {
        return PATHS.getProperty(name().toLowerCase(Locale.ROOT));
    }

    private static Properties load() {
        Properties paths = new Properties();
        try (InputStream in = Icon.class.getResourceAsStream("icons.properties")) {
            paths.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }
}
