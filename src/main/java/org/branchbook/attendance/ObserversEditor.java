package org.branchbook.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.branchbook.base.Messages;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** Those who sat in (列席): name and identity, outside of all counts. */
final class ObserversEditor extends FlowPane {
    private final Ui ui;
    private final Consumer<List<Observer>> save;
    private final TextField name = new TextField();
    private final ComboBox<String> identity = new ComboBox<>();
    private List<Observer> observers = List.of();
    private boolean shownEditable;

    ObserversEditor(Ui ui, Consumer<List<Observer>> save) {
        this.ui = ui;
        this.save = save;
        getStyleClass().add("observers");
        Messages messages = ui.messages();
        name.setId("observer-name");
        name.setPromptText(messages.text("attendance.observer.name"));
        name.setPrefColumnCount(10);
        name.setOnAction(_ -> add());
        identity.setId("observer-identity");
        identity.setEditable(true);
        identity.setPromptText(messages.text("attendance.observer.identity"));
        identity.getItems()
                .addAll(
                        messages.text("attendance.observer.activist"),
                        messages.text("attendance.observer.candidate"),
                        messages.text("attendance.observer.superior"),
                        messages.text("attendance.observer.masses"),
                        messages.text("attendance.observer.visitor"));
        show(List.of(), true);
    }

    void show(List<Observer> now, boolean editable) {
        if (editable == shownEditable && now.equals(observers)) {
            return;
        }
        shownEditable = editable;
        observers = List.copyOf(now);
        Label title = new Label(title(now));
        title.setId("observers-title");
        title.getStyleClass().add("strong");
        getChildren().setAll(title);
        observers.forEach(observer -> getChildren().add(chip(observer, editable)));
        if (editable) {
            Button add = Buttons.plain(ui.text("attendance.observer.add"), Icon.PLUS, this::add);
            add.setId("observer-add");
            getChildren().addAll(name, identity, add);
        }
    }

    /** 列席 3 人（入党积极分子 2、上级党组织 1）. */
    private String title(List<Observer> now) {
        Map<String, Integer> identities = new LinkedHashMap<>();
        now.stream()
                .map(Observer::identity)
                .filter(identity -> !identity.isEmpty())
                .forEach(identity -> identities.merge(identity, 1, Integer::sum));
        String parts =
                identities.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining("、"));
        return parts.isEmpty()
                ? ui.text("attendance.observers", now.size())
                : ui.text("attendance.observersBy", now.size(), parts);
    }

    private HBox chip(Observer observer, boolean editable) {
        String text =
                observer.identity().isEmpty()
                        ? observer.name()
                        : ui.text(
                                "attendance.observer.shown", observer.name(), observer.identity());
        HBox chip = new HBox(new Label(text));
        chip.getStyleClass().add("observer");
        chip.setAlignment(Pos.CENTER_LEFT);
        if (editable) {
            String remove = ui.text("attendance.observer.remove", observer.name());
            chip.getChildren().add(Buttons.icon(Icon.CLOSE, remove, () -> remove(observer)));
        }
        return chip;
    }

    private void add() {
        Observer observer = new Observer(name.getText(), identity.getEditor().getText());
        if (observer.name().isEmpty()) {
            name.requestFocus();
            return;
        }
        List<Observer> next = new ArrayList<>(observers);
        next.add(observer);
        name.clear();
        identity.getEditor().clear();
        save.accept(next);
        name.requestFocus();
    }

    private void remove(Observer observer) {
        List<Observer> before = observers;
        List<Observer> next = new ArrayList<>(observers);
        next.remove(observer);
        save.accept(next);
        ui.done(
                ui.text("attendance.observer.removed", observer.name()),
                () -> ui.tasks().onFx(() -> save.accept(before)));
    }
}
