package org.branchbook.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Messages;
import org.branchbook.intake.Intake;
import org.branchbook.intake.Preview;
import org.branchbook.table.Column;
import org.branchbook.table.ColumnSet;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What the columns of the file hold; those in doubt are shown, all of them on demand. */
final class ColumnStrip {
    private static final double HEIGHT = 112;
    private static final double WIDTH = 960;

    private final Ui ui;
    private final BiConsumer<String, String> told;
    private final FlowPane pairs = new FlowPane(12, 6);
    private final ScrollPane scroll = new ScrollPane(pairs);
    private final Label count = new Label();
    private final ToggleButton all;
    private final Button forget;
    private final VBox root;
    private List<Column> columns = List.of();
    private Map<String, Function<Messages, String>> targets = Map.of();

    /**
     * @param told takes the header's key and the target chosen for it
     */
    ColumnStrip(Ui ui, BiConsumer<String, String> told, Runnable forgotten) {
        this.ui = ui;
        this.told = told;
        this.all = new ToggleButton(ui.text("importing.columns.all"));
        this.forget =
                Buttons.id(
                        "import-forget",
                        Buttons.quiet(ui.text("importing.columns.forget"), forgotten));
        all.setId("import-columns");
        all.getStyleClass().add("chip");
        all.setMnemonicParsing(false);
        all.setOnAction(_ -> fill());
        HBox head = new HBox(12, count, all, forget);
        head.setAlignment(Pos.CENTER_LEFT);
        // Else the height is that of narrower lines, with nothing below.
        pairs.setPrefWrapLength(WIDTH);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.getStyleClass().add("panel-scroll");
        root = new VBox(6, head, scroll);
        root.setMinHeight(Region.USE_PREF_SIZE);
        visible(root, false);
    }

    Node node() {
        return root;
    }

    void show(Preview.Shape shape) {
        columns = shape.columns();
        targets = Intake.targets(shape.kind());
        visible(root, true);
        fill();
    }

    private void fill() {
        List<Column> doubtful = columns.stream().filter(ColumnStrip::inDoubt).toList();
        boolean anyTold = columns.stream().anyMatch(c -> c.origin() == Column.Origin.TOLD);
        long unknown = columns.stream().filter(c -> c.target().isEmpty()).count();
        String key = unknown == 0 ? "importing.columns.known" : "importing.columns.unknown";
        count.setText(ui.text(key, columns.size(), unknown));
        visible(forget, anyTold);
        List<Node> nodes = new ArrayList<>();
        (all.isSelected() ? columns : doubtful).forEach(column -> nodes.add(pair(column)));
        pairs.getChildren().setAll(nodes);
        visible(scroll, !nodes.isEmpty());
        scroll.setMinHeight(nodes.size() > 3 ? 70 : 34);
    }

    private static boolean inDoubt(Column column) {
        return column.origin() != Column.Origin.NAME;
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node pair(Column column) {
        Label header = new Label(column.label() + " →");
        ComboBox<String> box = new ComboBox<>();
        box.setId("column-" + column.index());
        box.setPrefWidth(168);
        box.setVisibleRowCount(14);
        box.getItems().addAll(targets.keySet());
        box.setPromptText(ui.text("importing.columns.choose"));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String target) {
                        var words = target == null ? null : targets.get(target);
                        return words == null ? "" : words.apply(ui.messages());
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        if (targets.containsKey(column.target())) {
            box.setValue(column.target());
        }
        box.valueProperty()
                .subscribe((_, target) -> {
                    if (target != null) {
                        told.accept(ColumnSet.key(column.header()), target);
                    }
                });
        HBox pair = new HBox(6, header, box);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }
}
