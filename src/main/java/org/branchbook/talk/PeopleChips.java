package org.branchbook.talk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Ui;

/** People to choose several of: those with whom a talk is missing first, the others below. */
final class PeopleChips {
    private final Ui ui;
    private final VBox box = new VBox(6);
    private final Set<MemberId> chosen = new LinkedHashSet<>();

    PeopleChips(Ui ui) {
        this.ui = ui;
        box.setId("others");
    }

    VBox node() {
        return box;
    }

    List<MemberId> chosen() {
        return List.copyOf(chosen);
    }

    void choose(MemberId person) {
        chosen.add(person);
    }

    void clear() {
        chosen.clear();
    }

    /** Offers these; whoever was chosen and is among them stays chosen. */
    void offer(List<RosterEntry> missing, List<RosterEntry> talked) {
        box.getChildren().clear();
        Set<MemberId> offered = new LinkedHashSet<>();
        missing.forEach(entry -> offered.add(entry.id()));
        talked.forEach(entry -> offered.add(entry.id()));
        chosen.retainAll(offered);
        add("talk.entry.missing", missing);
        add("talk.entry.talked", talked);
    }

    private void add(String key, List<RosterEntry> people) {
        if (people.isEmpty()) {
            return;
        }
        Label heading = new Label(ui.text(key));
        heading.getStyleClass().add("soft");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        people.forEach(entry -> chips.getChildren().add(chip(entry)));
        box.getChildren().addAll(heading, chips);
    }

    private Node chip(RosterEntry entry) {
        ToggleButton chip = new ToggleButton(entry.name());
        chip.setId("with-" + entry.id().value());
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        chip.setSelected(chosen.contains(entry.id()));
        chip.setOnAction(_ -> {
            if (chip.isSelected()) {
                chosen.add(entry.id());
            } else {
                chosen.remove(entry.id());
            }
        });
        return chip;
    }
}
