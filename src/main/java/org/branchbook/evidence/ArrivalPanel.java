package org.branchbook.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.Activity;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Asks to which activity files belong that do not say it clearly. */
final class ArrivalPanel {
    private final Ui ui;
    private final Arrivals arrivals;

    ArrivalPanel(Ui ui, Arrivals arrivals) {
        this.ui = ui;
        this.arrivals = arrivals;
    }

    void open(List<Arrivals.Open> files) {
        Set<Activity> offered = new LinkedHashSet<>();
        files.forEach(file -> offered.addAll(file.found().activities()));
        offered.removeIf(Activity::closed);
        ListView<Activity> list = new ListView<>();
        list.setId("arrival-list");
        list.getStyleClass().add("arrival-list");
        list.getItems().setAll(offered);
        list.setPrefHeight(260);
        list.setPlaceholder(new SoftText(ui.text("evidence.ask.none")));
        list.setCellFactory(_ -> new Name());
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                put(files, list);
            }
        });
        Button put = Buttons.primary(ui.text("evidence.ask.put"), () -> put(files, list));
        put.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        ui.open(
                new Panel(ui.text("evidence.ask.title", files.size()))
                        .id("arrival")
                        .width(560)
                        .content(new SoftText(names(files)))
                        .content(new SoftText(why(files.getFirst())))
                        .content(list)
                        .focus(list)
                        .action(Buttons.plain(ui.text("evidence.ask.leave"), ui::close))
                        .primary(put));
    }

    private void put(List<Arrivals.Open> files, ListView<Activity> list) {
        Activity chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            ui.close();
            arrivals.put(files, chosen);
        }
    }

    private String names(List<Arrivals.Open> files) {
        return files.stream().map(file -> file.clues().name()).collect(Collectors.joining("、"));
    }

    private String why(Arrivals.Open file) {
        boolean coded = !file.clues().codes().isEmpty();
        boolean several = file.found().activities().size() > 1;
        return switch (file.found().by()) {
            case CODE -> ui.text("evidence.ask.severalCodes");
            case NUMBER -> ui.text("evidence.ask.number");
            case DAY -> ui.text(several ? "evidence.ask.day" : "evidence.ask.nothing");
            case NOTHING -> ui.text(coded ? "evidence.ask.otherBook" : "evidence.ask.nothing");
        };
    }

    private final class Name extends ListCell<Activity> {
        @Override
        protected void updateItem(@Nullable Activity activity, boolean empty) {
            super.updateItem(activity, empty);
            setText(
                    empty || activity == null
                            ? ""
                            : ui.text(
                                    "evidence.ask.activity",
                                    activity.date().toString(),
                                    ui.messages().text(activity.type()),
                                    activity.title(),
                                    activity.id().value()));
        }
    }
}
