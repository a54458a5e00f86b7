package org.branchbook.board;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.branchbook.step.StepPart;
import org.branchbook.ui.Ui;

/** The chips above the board: everybody, the five parts of the way, and who is late. */
final class BoardFilters {
    private final Ui ui;
    private final BoardViewModel model;
    private final ToggleGroup one = new ToggleGroup();
    private final ToggleButton all;
    private final ToggleButton late;
    private final Map<StepPart, ToggleButton> parts = new EnumMap<>(StepPart.class);
    private final FlowPane chips = new FlowPane();

    BoardFilters(Ui ui, BoardViewModel model) {
        this.ui = ui;
        this.model = model;
        chips.getStyleClass().addAll("chips", "filter-row");
        all = chip("board-all", () -> model.filter(model.filter().withPart(null)));
        for (StepPart part : StepPart.values()) {
            parts.put(
                    part,
                    chip("part-" + part.name(), () -> model.filter(model.filter().withPart(part))));
        }
        late = chip("board-late", () -> model.filter(model.filter().onlyLate()));
        refresh();
    }

    Node node() {
        return chips;
    }

    /** Puts the counts in and marks the chip of the filter. */
    void refresh() {
        all.setText(ui.text("board.all", model.count()));
        late.setText(ui.text("board.lateCount", model.late()));
        parts.forEach(
                (part, chip) -> chip.setText(ui.text("board.partCount", part, model.count(part))));
        StepPart part = model.filter().part();
        ToggleButton chosen = model.filter().late() ? late : part == null ? all : chip(part);
        chosen.setSelected(true);
    }

    private ToggleButton chip(StepPart part) {
        return parts.getOrDefault(part, all);
    }

    private ToggleButton chip(String id, Runnable action) {
        ToggleButton chip = new ToggleButton();
        chip.setId(id);
        chip.setToggleGroup(one);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            action.run();
        });
        chips.getChildren().add(chip);
        return chip;
    }
}
