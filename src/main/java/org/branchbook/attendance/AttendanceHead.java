package org.branchbook.attendance;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The counts with the tools at their right, or below them where a window is too narrow. */
final class AttendanceHead extends BorderPane {
    private static final double GAP = 16;
    private final TotalsBar totals;
    private final HBox tools = new HBox();

    AttendanceHead(TotalsBar totals) {
        this.totals = totals;
        getStyleClass().add("row");
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("row");
        setMinWidth(0);
        setLeft(totals);
        setRight(tools);
        widthProperty().subscribe(this::place);
        totals.widthProperty().subscribe(this::place);
        tools.widthProperty().subscribe(this::place);
    }

    void tools(List<? extends Node> wanted) {
        tools.getChildren().setAll(wanted);
        // What is not shown takes no room.
        wanted.forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    }

    private void place() {
        double needed = totals.prefWidth(-1) + tools.prefWidth(-1) + GAP;
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
}
