package org.branchbook.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.activity.ActivityType;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** For each type of activity the style its record is written in. */
final class StylesPane {
    private final Ui ui;
    private final TemplatesViewModel model;
    private final Map<ActivityType, ComboBox<RecordStyle>> boxes =
            new EnumMap<>(ActivityType.class);
    private final VBox root = new VBox(8);
    private boolean showing;

    StylesPane(Ui ui, TemplatesViewModel model) {
        this.ui = ui;
        this.model = model;
        GridPane grid = new GridPane(12, 6);
        for (ActivityType type : ActivityType.values()) {
            ComboBox<RecordStyle> box = box(type);
            boxes.put(type, box);
            Label label = new Label(ui.messages().text(type));
            label.setLabelFor(box);
            grid.addRow(grid.getRowCount(), label, box);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.setMinWidth(404);
        root.setPrefWidth(404);
        root.getChildren()
                .addAll(
                        TemplatesPanel.heading(ui.text("template.styles")),
                        new SoftText(ui.text("template.stylesHelp")),
                        scroll);
        model.styles().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private ComboBox<RecordStyle> box(ActivityType type) {
        ComboBox<RecordStyle> box = new ComboBox<>();
        box.setId("style-" + type.name());
        box.setPrefWidth(190);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable RecordStyle style) {
                        return style == null ? "" : style.text(ui.messages());
                    }

                    @Override
                    public @Nullable RecordStyle fromString(String text) {
                        return null;
                    }
                });
        box.valueProperty()
                .subscribe(style -> {
                    if (style != null && !showing) {
                        model.use(type, style);
                    }
                });
        return box;
    }

    private void show(Map<ActivityType, RecordStyle> styles) {
        showing = true;
        List<RecordStyle> choices = model.choices();
        boxes.forEach((type, box) -> {
            RecordStyle style = styles.get(type);
            box.getItems().setAll(choices);
            // One that was chosen and is not ready any more is still what is chosen.
            if (style != null && !choices.contains(style)) {
                box.getItems().add(style);
            }
            box.setValue(style);
        });
        showing = false;
    }
}
