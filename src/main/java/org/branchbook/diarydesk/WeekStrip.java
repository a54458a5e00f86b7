package org.branchbook.diarydesk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The weeks of a year in a row, those with an entry darker: a picture for its owner, no number. */
final class WeekStrip {
    private static final int WEEKS = 53;
    private final HBox row = new HBox(1);

    WeekStrip() {
        row.setId("diary-weeks");
        for (int week = 1; week <= WEEKS; week++) {
            Region cell = new Region();
            cell.setMinSize(3, 10);
            cell.setPrefSize(5, 10);
            row.getChildren().add(cell);
        }
        show(List.of());
    }

    Node node() {
        return row;
    }

    void show(List<Integer> written) {
        for (int i = 0; i < WEEKS; i++) {
            row.getChildren()
                    .get(i)
                    .getStyleClass()
                    .setAll("heat-cell", written.contains(i + 1) ? "heat-4" : "heat-0");
        }
    }
}
