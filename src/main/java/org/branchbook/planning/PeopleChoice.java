package org.branchbook.planning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.control.EmptyList;
import org.branchbook.control.SearchField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Some people of the roster: a list to tick, with a search; Space ticks the chosen line. */
final class PeopleChoice extends VBox {
    private final Ui ui;
    private final List<RosterEntry> roster;
    private final Consumer<Set<MemberId>> changed;
    private final ListView<RosterEntry> list = new ListView<>();
    private final Label count = new Label();
    private Set<MemberId> chosen = Set.of();

    PeopleChoice(Ui ui, List<RosterEntry> roster, Consumer<Set<MemberId>> changed) {
        this.ui = ui;
        this.roster = roster;
        this.changed = changed;
        getStyleClass().add("people-choice");
        SearchField search = new SearchField(ui.text("planning.people.search"), this::filter);
        search.setId("people-search");
        list.setId("people-list");
        list.setPrefHeight(150);
        list.setCellFactory(_ -> new Line());
        list.setOnKeyPressed(e -> {
            RosterEntry entry = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.SPACE && entry != null) {
                toggle(entry);
                e.consume();
            }
        });
        EmptyList.of(ui, search, list);
        count.getStyleClass().add("soft");
        getChildren().addAll(search, list, count);
        filter("");
        set(Set.of());
    }

    void set(Set<MemberId> people) {
        chosen = Set.copyOf(people);
        count.setText(ui.text("planning.people.count", chosen.size()));
        list.refresh();
    }

    private void filter(String query) {
        list.getItems().setAll(roster.stream().filter(e -> e.member().matches(query)).toList());
    }

    private void toggle(RosterEntry entry) {
        Set<MemberId> next = new LinkedHashSet<>(chosen);
        if (!next.remove(entry.id())) {
            next.add(entry.id());
        }
        set(next);
        changed.accept(chosen);
    }

    private final class Line extends ListCell<RosterEntry> {
        private final CheckBox box = new CheckBox();

        Line() {
            box.setMnemonicParsing(false);
            box.setFocusTraversable(false);
            box.setOnAction(_ -> {
                RosterEntry entry = getItem();
                if (entry != null) {
                    toggle(entry);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable RosterEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            var stage = entry.stage();
            box.setText(
                    stage == null ? entry.name() : entry.name() + "  " + ui.messages().text(stage));
            box.setSelected(chosen.contains(entry.id()));
            setGraphic(box);
        }
    }
}
