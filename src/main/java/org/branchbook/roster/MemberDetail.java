package org.branchbook.roster;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.branch.GroupId;
import org.branchbook.control.EmptyState;
import org.branchbook.control.HeadLine;
import org.branchbook.control.Masked;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** One person's page: every field that is known, and what was true of him on which days. */
final class MemberDetail {
    private final Ui ui;
    private final Members members;
    private final Function<GroupId, String> groupName;
    private final MemberLinks links;
    private final VBox body = new VBox();
    private final Label name = new Label();
    private final HeadLine head = new HeadLine(name);
    private final VBox root = new VBox();
    private @Nullable RosterEntry shown;

    MemberDetail(Ui ui, Members members, Function<GroupId, String> groupName, MemberLinks links) {
        this.ui = ui;
        this.members = members;
        this.groupName = groupName;
        this.links = links;
        name.setId("member-name");
        name.getStyleClass().add("detail-title");
        body.getStyleClass().add("detail");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("detail-pane");
        root.getChildren().addAll(head, scroll);
        show(null);
    }

    Node node() {
        return root;
    }

    void actions(Button... buttons) {
        head.tools(List.of(buttons));
    }

    @Nullable MemberId person() {
        return shown == null ? null : shown.id();
    }

    void show(@Nullable RosterEntry entry) {
        if (Objects.equals(shown, entry) && entry != null) {
            return;
        }
        shown = entry;
        head.setVisible(entry != null);
        body.getChildren().clear();
        if (entry == null) {
            body.getChildren().add(new EmptyState(Icon.PERSON, ui.text("member.nobodyChosen")));
            return;
        }
        name.setText(entry.name());
        GridPane fields = grid();
        for (MemberField field : MemberField.values()) {
            String value = entry.member().value(field);
            if (field != MemberField.NAME && !value.isEmpty()) {
                row(fields, ui.text(field.key()), value(field, value));
            }
        }
        body.getChildren().addAll(links.deadline().apply(entry.id()), fields);
        ui.tasks().run(() -> members.facts(entry.id())).onSuccess(facts -> history(entry, facts));
    }

    private Node value(MemberField field, String value) {
        if (field.sensitive()) {
            Masked masked = new Masked(ui.messages());
            masked.setId("masked-" + field.name());
            masked.set(value, field.masked(value, ui.messages()));
            return masked;
        }
        return text(field.shown(value, ui.messages()));
    }

    private void history(RosterEntry entry, List<Fact> facts) {
        if (!entry.equals(shown) || facts.isEmpty()) {
            return;
        }
        GridPane lines = grid();
        for (Fact fact : facts) {
            FactLine line = FactLine.of(fact, groupName, ui.messages());
            row(lines, line.kind(), text(line.what() + "  " + line.when()));
        }
        section("member.history", lines);
    }

    private void section(String key, Node content) {
        Label title = new Label(ui.text(key));
        title.getStyleClass().add("form-section");
        body.getChildren().addAll(title, content);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(label, value);
        return grid;
    }

    private static void row(GridPane grid, String label, Node value) {
        Label name = new Label(label);
        name.getStyleClass().add("soft");
        grid.addRow(grid.getRowCount(), name, value);
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
