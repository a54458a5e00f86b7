package org.branchbook.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import org.branchbook.intake.Choices;
import org.branchbook.intake.Preview;
import org.branchbook.intake.PreviewRow;
import org.branchbook.member.Stage;
import org.branchbook.standing.StandingMerge;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Filters by status; which sheets are read; what the file does not tell: stages, first days. */
final class ChoiceBar {
    private final Ui ui;
    private final RowTable rows;
    private final Consumer<Choices> chosen;
    private final HBox filters = new HBox(6);
    private final HBox sheets = new HBox(6);
    private final FlowPane root = new FlowPane(12, 6);
    private final HBox stageRow = new HBox(6);
    private final List<String> known = new ArrayList<>();
    private final SinceRow since;
    private Choices current = Choices.NONE;
    private @Nullable Stage stage;

    ChoiceBar(Ui ui, RowTable rows, Consumer<Choices> chosen) {
        this.ui = ui;
        this.rows = rows;
        this.chosen = chosen;
        this.since = new SinceRow(ui, day -> chosen.accept(current.withSince(day)));
        for (HBox part : List.of(filters, sheets, stageRow)) {
            part.setAlignment(Pos.CENTER_LEFT);
        }
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(filters, Priority.ALWAYS);
    }

    Node node() {
        return root;
    }

    void show(Preview preview, Choices choices) {
        current = choices;
        stage = choices.otherwise();
        filters(preview);
        preview.shape().sheets().stream()
                .filter(sheet -> !known.contains(sheet))
                .forEach(known::add);
        root.getChildren().setAll(filters);
        if (known.size() > 1) {
            sheets(choices);
            root.getChildren().add(sheets);
        }
        if (count(preview, "member.problem.noStage") > 0 || stage != null) {
            stages(choices);
            root.getChildren().add(stageRow);
        }
        long undated = count(preview, StandingMerge.NO_DAY);
        if (undated > 0 || choices.since() != null) {
            since.show(choices.since(), undated);
            root.getChildren().add(since.node());
        }
    }

    private static long count(Preview preview, String key) {
        return preview.problems().stream()
                .filter(problem -> problem.problem().key().equals(key))
                .count();
    }

    private void filters(Preview preview) {
        filters.getChildren().clear();
        ToggleGroup one = new ToggleGroup();
        for (PreviewRow.Status status : PreviewRow.Status.values()) {
            int count = preview.count(status);
            if (count == 0 && status == PreviewRow.Status.LEFT_OUT) {
                continue;
            }
            String text = StatusSign.of(status) + ui.text(status.key()) + " " + count;
            ToggleButton chip = chip("status-" + status.name(), text);
            chip.setToggleGroup(one);
            chip.setDisable(count == 0);
            chip.setOnAction(_ -> rows.filter(chip.isSelected() ? status : null));
            filters.getChildren().add(chip);
        }
        rows.filter(null);
    }

    private static ToggleButton chip(String id, String text) {
        ToggleButton chip = new ToggleButton(text);
        chip.setId(id);
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        return chip;
    }

    private void sheets(Choices choices) {
        sheets.getChildren().setAll(new Label(ui.text("importing.sheets")));
        for (String sheet : known) {
            ToggleButton chip = chip("sheet-" + known.indexOf(sheet), sheet);
            chip.setSelected(!choices.leftOut().contains(sheet));
            chip.setOnAction(_ -> chosen.accept(choices.withSheet(sheet, chip.isSelected())));
            sheets.getChildren().add(chip);
        }
    }

    private void stages(Choices choices) {
        ComboBox<@Nullable Stage> box = new ComboBox<>();
        box.setId("import-stage");
        box.getItems().add(null);
        box.getItems().addAll(Stage.values());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Stage value) {
                        return value == null
                                ? ui.text("importing.stageOpen")
                                : ui.text(value.key());
                    }

                    @Override
                    public @Nullable Stage fromString(String text) {
                        return null;
                    }
                });
        box.setValue(stage);
        box.valueProperty().subscribe((_, now) -> chosen.accept(choices.withStage(now)));
        stageRow.getChildren().setAll(new Label(ui.text("importing.stage")), box);
    }
}
