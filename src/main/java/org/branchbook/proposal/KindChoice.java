package org.branchbook.proposal;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Says what kind of sheet was recognised, and takes another one. */
public final class KindChoice {
    private final Ui ui;
    private final SheetKind recognised;
    private final Consumer<SheetKind> other;

    /**
     * @param other reads the file anew as another kind
     */
    public KindChoice(Ui ui, SheetKind recognised, Consumer<SheetKind> other) {
        this.ui = ui;
        this.recognised = recognised;
        this.other = other;
    }

    public Node node() {
        ComboBox<@Nullable SheetKind> box = new ComboBox<>();
        box.setId("import-kind");
        box.getItems()
                .addAll(
                        Arrays.stream(SheetKind.values())
                                .filter(kind -> kind.imported() != null)
                                .toList());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable SheetKind kind) {
                        return kind == null ? "" : ui.messages().text(kind);
                    }

                    @Override
                    public @Nullable SheetKind fromString(String text) {
                        return null;
                    }
                });
        box.setValue(recognised);
        box.setOnAction(_ -> {
            SheetKind kind = box.getValue();
            if (kind != null && kind != recognised) {
                // Stays what is shown until the file is read as the other kind.
                box.setValue(recognised);
                other.accept(kind);
            }
        });
        Label label = new Label(ui.text("proposal.recognised"));
        label.setLabelFor(box);
        HBox line = new HBox(8, label, box);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
