package org.branchbook.today;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.ui.Ui;

/** The three figures, each with what it is made of. */
final class FigureRow extends HBox {
    FigureRow(Ui ui, TodayPage.Figures figures) {
        getStyleClass().add("today-figures");
        TodayPage.Figures.People people = figures.people();
        TodayPage.Figures.Month month = figures.month();
        add(
                people.full() + people.probationary(),
                ui.text("today.figure.members"),
                ui.text("today.figure.members.parts", people.full(), people.probationary()));
        add(
                month.all(),
                ui.text("today.figure.month"),
                ui.text("today.figure.month.parts", month.closed(), month.held(), month.planned()));
        add(figures.open(), ui.text("today.figure.open"), ui.text("today.figure.open.parts"));
    }

    private void add(int number, String name, String parts) {
        Label figure = new Label(Integer.toString(number));
        figure.getStyleClass().add("today-number");
        Label title = new Label(name);
        Label line = new Label(parts);
        line.getStyleClass().add("line-why");
        HBox box = new HBox(figure, new VBox(title, line));
        box.getStyleClass().add("today-figure");
        box.setAccessibleText(name + " " + number + "  " + parts);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().add(box);
    }
}
