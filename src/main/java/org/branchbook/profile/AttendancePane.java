package org.branchbook.profile;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.control.SoftText;
import org.branchbook.participation.YearAttendance;
import org.branchbook.ui.Ui;

/** Attendance over the years: figures of each year and a bar for its rate. */
final class AttendancePane extends VBox {
    private static final double BAR = 160;
    private final Ui ui;

    AttendancePane(Ui ui) {
        this.ui = ui;
        getStyleClass().add("stack");
        setId("attendance-years");
    }

    void show(List<YearAttendance> years) {
        getChildren().clear();
        if (years.isEmpty()) {
            getChildren().add(new SoftText(ui.text("profile.attendance.none")));
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("year-grid");
        for (int i = 0; i < 6; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            column.setMinWidth(52);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                soft("profile.attendance.year"),
                soft("profile.attendance.due"),
                soft("profile.attendance.present"),
                soft("attendance.mark.leave"),
                soft("attendance.mark.absent"),
                soft("profile.attendance.rate"));
        years.forEach(year -> row(grid, year));
        getChildren().addAll(grid, new SoftText(ui.text("profile.attendance.help")));
        int unmarked = years.stream().mapToInt(YearAttendance::unmarked).sum();
        if (unmarked > 0) {
            getChildren().add(new SoftText(ui.text("profile.attendance.unmarked", unmarked)));
        }
    }

    private void row(GridPane grid, YearAttendance year) {
        Label rate = new Label(ui.text("profile.attendance.percent", year.rate().toString()));
        rate.setId("rate-" + year.year());
        grid.addRow(
                grid.getRowCount(),
                new Label(String.valueOf(year.year())),
                number(year.due()),
                number(year.present()),
                number(year.leave()),
                number(year.absent()),
                rate,
                bar(year));
    }

    private static Pane bar(YearAttendance year) {
        Region part = new Region();
        part.getStyleClass().add("fact-bar");
        part.setManaged(false);
        part.resizeRelocate(0, 0, BAR * year.rate().doubleValue() / 100, 8);
        Pane lane = new Pane(part);
        lane.getStyleClass().add("rate-lane");
        lane.setPrefSize(BAR, 8);
        lane.setMaxSize(BAR, 8);
        return lane;
    }

    private Label soft(String key) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("soft");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label number(int value) {
        return new Label(String.valueOf(value));
    }
}
