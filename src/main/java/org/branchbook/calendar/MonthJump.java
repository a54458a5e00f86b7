package org.branchbook.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Chooses a month of any year. */
final class MonthJump {
    private final Ui ui;
    private final Consumer<YearMonth> go;
    private final Label year = new Label();
    private final GridPane months = new GridPane();
    private YearMonth shown;

    private MonthJump(Ui ui, YearMonth from, Consumer<YearMonth> go) {
        this.ui = ui;
        this.go = go;
        this.shown = from;
    }

    static void open(Ui ui, YearMonth from, Consumer<YearMonth> go) {
        MonthJump jump = new MonthJump(ui, from, go);
        ui.open(jump.panel());
    }

    private Panel panel() {
        year.setId("jump-year");
        year.getStyleClass().add("jump-year");
        months.getStyleClass().add("jump-months");
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.SHORT_STANDALONE, ui.messages().locale());
            Button button = Buttons.plain(name, () -> choose(month));
            button.setId("jump-" + month.getValue());
            button.setPrefWidth(84);
            int index = month.ordinal();
            months.add(button, index % 4, index / 4);
        }
        show(shown);
        HBox years =
                new HBox(
                        8,
                        Buttons.icon(Icon.LEFT, ui.text("calendar.jump.before"), () -> turn(-1)),
                        year,
                        Buttons.icon(Icon.RIGHT, ui.text("calendar.jump.after"), () -> turn(1)));
        years.setAlignment(Pos.CENTER);
        return new Panel(ui.text("calendar.jump"))
                .id("month-jump")
                .width(420)
                .content(new VBox(12, years, months))
                .focus(months.getChildren().get(shown.getMonthValue() - 1))
                .action(Buttons.plain(ui.text("ui.cancel"), ui::close));
    }

    private void choose(Month month) {
        ui.close();
        go.accept(YearMonth.of(shown.getYear(), month));
    }

    private void turn(int years) {
        show(shown.plusYears(years));
    }

    private void show(YearMonth month) {
        shown = month;
        year.setText(Integer.toString(month.getYear()));
    }
}
