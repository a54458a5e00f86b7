package org.branchbook.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A title or counts with tools at the right, or below where there is no room for both. */
public final class HeadLine extends BorderPane {
    private static final double GAP = 16;
    private static final double BETWEEN = 8;

    private final Region title;
    private final FlowPane tools = new Tools();

    public HeadLine(Region title) {
        this.title = title;
        getStyleClass().add("row");
        tools.setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(0);
        setLeft(title);
        setRight(tools);
        widthProperty().subscribe(this::place);
        title.widthProperty().subscribe(this::place);
        tools.widthProperty().subscribe(this::place);
    }

    public void tools(List<? extends Node> wanted) {
        tools.getChildren().setAll(wanted);
        // What is not shown takes no room.
        wanted.forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    }

    private void place() {
        double needed = title.prefWidth(-1) + tools.prefWidth(-1) + GAP;
        boolean below = getWidth() > 0 && getWidth() < needed;
        if (below && getRight() != null) {
            setRight(null);
            setBottom(tools);
            tools.setAlignment(Pos.CENTER_LEFT);
            setMargin(tools, new Insets(8, 0, 0, 0));
        } else if (!below && getBottom() != null) {
            setBottom(null);
            setRight(tools);
            tools.setAlignment(Pos.CENTER_RIGHT);
            setMargin(tools, Insets.EMPTY);
        }
    }

    /** Asks for the width of one line, and takes more lines where it does not get that. */
    private static final class Tools extends FlowPane {
        Tools() {
            super(BETWEEN, BETWEEN);
        }

        @Override
        protected double computePrefWidth(double height) {
            double nodes =
                    getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1)).sum();
            return snapSizeX(nodes + BETWEEN * Math.max(0, getManagedChildren().size() - 1) + 1);
        }
    }
}
