package org.branchbook.spread;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.service.ServiceCategory;
import org.branchbook.ui.Ui;

/** The year as a map of weeks by category: the fuller a week, the stronger its colour. */
final class YearPicture {
    private static final double CELL = 15;

    /** How narrow a cell becomes before the year is scrolled. */
    private static final double NARROW = 10;

    private static final int LEVELS = 4;

    private final Ui ui;
    private final GridPane grid = new GridPane();
    private final VBox box = new VBox(grid);

    YearPicture(Ui ui) {
        this.ui = ui;
        grid.getStyleClass().add("heat");
        grid.setId("spread-picture");
    }

    Node node() {
        return box;
    }

    void show(Spread spread) {
        grid.getChildren().clear();
        Map<ServiceCategory, double[]> weeks = spread.weeks();
        heads(spread);
        int row = 1;
        if (weeks.isEmpty()) {
            Label none = new Label(ui.text("spread.empty"));
            none.getStyleClass().add("soft");
            grid.add(none, 0, 1, 55, 1);
        }
        double most = weeks.values().stream().flatMapToDouble(Arrays::stream).max().orElse(1);
        for (Map.Entry<ServiceCategory, double[]> line : weeks.entrySet()) {
            Label name = new Label(ui.messages().text(line.getKey()));
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.getStyleClass().add("heat-name");
            grid.add(name, 0, row);
            for (int week = 1; week <= line.getValue().length; week++) {
                double hours = line.getValue()[week - 1];
                grid.add(cell(spread, line.getKey(), week, hours, most), week, row);
            }
            row++;
        }
    }

    /** The name of each month over the week that holds its first day. */
    private void heads(Spread spread) {
        for (int month = 1; month <= 12; month++) {
            Label head = new Label(ui.text("spread.month", month));
            head.setMinWidth(0);
            head.getStyleClass().add("heat-month");
            int week = Spread.week(LocalDate.of(spread.year(), month, 1));
            grid.add(head, week, 0, 4, 1);
            GridPane.setHgrow(head, Priority.NEVER);
        }
    }

    private Region cell(
            Spread spread, ServiceCategory category, int week, double hours, double most) {
        Region cell = new Region();
        cell.setMinSize(NARROW, CELL);
        cell.setPrefSize(CELL, CELL);
        int level = hours == 0 ? 0 : (int) Math.ceil(LEVELS * hours / most);
        cell.getStyleClass().addAll("heat-cell", "heat-" + level);
        if (hours > 0) {
            Tooltip.install(
                    cell,
                    new Tooltip(
                            ui.text(
                                    "spread.cell",
                                    spread.monday(week).toString(),
                                    ui.messages().text(category),
                                    hours)));
        }
        return cell;
    }
}
