package org.branchbook.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The chips above the list: kinds of people, groups, and the order at the right. */
final class MemberFilters {
    private static final int ORDER_WIDTH = 224;
    private static final int GAP = 4;
    private static final Set<RosterFilter.Kind> ALWAYS =
            Set.of(
                    RosterFilter.Kind.ALL,
                    RosterFilter.Kind.FULL,
                    RosterFilter.Kind.PROBATIONARY,
                    RosterFilter.Kind.LEFT);
    private final Ui ui;
    private final MemberListViewModel model;
    private final FlowPane chips = new FlowPane();
    private final List<ToggleButton> ofGroups = new ArrayList<>();
    private final Map<RosterFilter.Kind, ToggleButton> kinds =
            new EnumMap<>(RosterFilter.Kind.class);

    MemberFilters(Ui ui, MemberListViewModel model) {
        this.ui = ui;
        this.model = model;
        chips.getStyleClass().add("chips");
        model.onGroups(this::groups);
    }

    Node node() {
        ToggleGroup one = new ToggleGroup();
        for (RosterFilter.Kind kind : RosterFilter.Kind.values()) {
            ToggleButton chip = chip(ui.text(kind.key()), one);
            chip.setId("kind-" + kind.name());
            chip.setSelected(kind == RosterFilter.Kind.ALL);
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.filter(model.filter().withKind(kind));
            });
            kinds.put(kind, chip);
            chips.getChildren().add(chip);
        }
        Region gap = new Region();
        gap.setPrefWidth(GAP);
        chips.getChildren().add(gap);
        HBox.setHgrow(chips, Priority.ALWAYS);
        Label orderName = new Label(ui.text("member.order"));
        orderName.setMinWidth(Region.USE_PREF_SIZE);
        HBox all = new HBox(12, chips, orderName, order());
        all.setAlignment(Pos.CENTER_LEFT);
        all.getStyleClass().add("filter-row");
        // A flow pane asks for the height of 400 pixels' width unless it is told its own.
        chips.prefWrapLengthProperty().bind(all.widthProperty().subtract(ORDER_WIDTH));
        return all;
    }

    /** Says on every chip how many there are; kinds without anybody give way to the others. */
    void count() {
        kinds.forEach((kind, chip) -> {
            long people = model.count(kind);
            boolean wanted = people > 0 || chip.isSelected() || ALWAYS.contains(kind);
            chip.setText(
                    kind == RosterFilter.Kind.ALL || people == 0
                            ? ui.text(kind.key())
                            : ui.text(kind.key()) + " " + people);
            chip.setVisible(wanted);
            chip.setManaged(wanted);
        });
    }

    private static ToggleButton chip(String text, ToggleGroup group) {
        ToggleButton chip = new ToggleButton(text);
        chip.setToggleGroup(group);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private void groups(List<PartyGroup> all) {
        chips.getChildren().removeAll(ofGroups);
        ofGroups.clear();
        ToggleGroup one = new ToggleGroup();
        GroupId chosen = model.filter().group();
        for (PartyGroup group : all) {
            ToggleButton chip = chip(group.name(), one);
            chip.setSelected(group.id().equals(chosen));
            chip.setOnAction(_ -> choose(chip.isSelected() ? group.id() : null));
            ofGroups.add(chip);
        }
        chips.getChildren().addAll(ofGroups);
        if (chosen != null && all.stream().noneMatch(g -> g.id().equals(chosen))) {
            choose(null);
        }
    }

    private void choose(@Nullable GroupId group) {
        model.filter(model.filter().withGroup(group));
    }

    private ComboBox<RosterOrder> order() {
        ComboBox<RosterOrder> box = new ComboBox<>();
        box.setId("member-order");
        box.setAccessibleText(ui.text("member.order"));
        box.getItems().setAll(RosterOrder.values());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable RosterOrder order) {
                        return order == null ? "" : ui.text(order.key());
                    }

                    @Override
                    public RosterOrder fromString(String text) {
                        return RosterOrder.OWN;
                    }
                });
        box.getSelectionModel().select(RosterOrder.OWN);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> model.order(box.getValue()));
        return box;
    }
}
