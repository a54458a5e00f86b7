package org.branchbook.calendar;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What letters and colours mean; pressing a kind hides it, choosing a group leaves only its. */
public final class FilterBar extends FlowPane {
    private final Ui ui;
    private final CalendarSources sources;
    private final ComboBox<@Nullable PartyGroup> group = new ComboBox<>();

    public FilterBar(Ui ui, CalendarSources sources) {
        super(4, 4);
        this.ui = ui;
        this.sources = sources;
        getStyleClass().add("legend");
        group.setId("filter-group");
        group.setAccessibleText(ui.text("statistics.group"));
        group.getStyleClass().add("filter-group");
        group.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable PartyGroup value) {
                        return value == null ? ui.text("calendar.allGroups") : value.name();
                    }

                    @Override
                    public @Nullable PartyGroup fromString(String text) {
                        return null;
                    }
                });
        group.setOnAction(_ -> choose(group.getValue()));
        getChildren().add(group);
        for (TypeColour kind : TypeColour.values()) {
            getChildren().add(toggle(kind));
        }
        sources.filter().group().subscribe(_ -> showGroup());
        sources.branches().changes().listen(() -> ui.tasks().onFx(this::load));
        load();
    }

    private void load() {
        ui.tasks().run(() -> sources.branches().groups()).onSuccess(this::show);
    }

    private void show(List<PartyGroup> groups) {
        List<@Nullable PartyGroup> items = new ArrayList<>();
        items.add(null);
        items.addAll(groups);
        group.getItems().setAll(items);
        group.setVisible(!groups.isEmpty());
        group.setManaged(!groups.isEmpty());
        showGroup();
    }

    private void showGroup() {
        GroupId wanted = sources.filter().group().get();
        group.setValue(
                group.getItems().stream()
                        .filter(item -> item != null && item.id().equals(wanted))
                        .findFirst()
                        .orElse(null));
    }

    private void choose(@Nullable PartyGroup chosen) {
        sources.filter().group().set(chosen == null ? null : chosen.id());
    }

    private ToggleButton toggle(TypeColour kind) {
        Messages messages = ui.messages();
        CalendarFilter filter = sources.filter();
        Label letter = new Label(messages.text(kind.letterKey()));
        letter.getStyleClass().add("chip-letter");
        ToggleButton button = new ToggleButton(messages.text(kind), letter);
        button.setId("filter-" + kind.style());
        button.getStyleClass().addAll("legend-kind", kind.style());
        button.setMnemonicParsing(false);
        button.setTooltip(new Tooltip(messages.text("calendar.legend.tip")));
        filter.hidden().subscribe(_ -> button.setSelected(filter.shows(kind)));
        button.setOnAction(_ -> filter.show(kind, button.isSelected()));
        return button;
    }
}
