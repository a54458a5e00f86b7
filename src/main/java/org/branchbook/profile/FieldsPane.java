package org.branchbook.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.control.Masked;
import org.branchbook.control.SoftText;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.ui.Ui;

/** The fields that are known of a person, by section; private ones masked until asked for. */
final class FieldsPane extends VBox {
    private static final int LABEL = 116;
    private final Ui ui;

    FieldsPane(Ui ui) {
        this.ui = ui;
        getStyleClass().add("stack");
    }

    void show(Member member) {
        List<Node> nodes = new ArrayList<>();
        for (MemberField.Section section : MemberField.Section.values()) {
            GridPane grid = grid();
            for (MemberField field : section.fields()) {
                String value = member.value(field);
                if (field != MemberField.NAME && !value.isEmpty()) {
                    row(grid, field, value);
                }
            }
            if (grid.getRowCount() > 0) {
                nodes.add(Parts.heading(ui.text(section.key())));
                nodes.add(grid);
            }
        }
        if (nodes.isEmpty()) {
            nodes.add(new SoftText(ui.text("profile.noFields")));
        }
        getChildren().setAll(nodes);
    }

    private void row(GridPane grid, MemberField field, String value) {
        Label name = new Label(ui.text(field.key()));
        name.getStyleClass().add("soft");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, value(field, value));
    }

    private Node value(MemberField field, String value) {
        if (field.sensitive()) {
            Masked masked = new Masked(ui.messages());
            masked.setId("masked-" + field.name());
            masked.set(value, field.masked(value, ui.messages()));
            return masked;
        }
        Label label = new Label(field.shown(value, ui.messages()));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        ColumnConstraints label = new ColumnConstraints(LABEL);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(label, value);
        return grid;
    }
}
