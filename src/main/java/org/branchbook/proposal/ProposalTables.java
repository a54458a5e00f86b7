package org.branchbook.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.branchbook.control.Badge;
import org.branchbook.control.Tables;
import org.branchbook.table.CellProblem;
import org.branchbook.ui.Ui;

/**
 * The rows of a proposal with what becomes of each, and its problems by cell. Of a folder of files
 * each row stands for what one file, or several together, tell.
 */
final class ProposalTables {
    private static final double FILE = 200;

    private final Ui ui;
    private final ObservableList<ProposalRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ProposalRow> shown = new FilteredList<>(rows);
    private final ObservableList<CellProblem> problems = FXCollections.observableArrayList();
    private final HBox filters = new HBox(6);
    private final SplitPane split = new SplitPane();
    private final Node faults;
    private final List<TableColumn<?, ?>> named = new ArrayList<>();
    private final List<TableColumn<?, ?>> counted = new ArrayList<>();
    private boolean ofFiles;

    ProposalTables(Ui ui) {
        this.ui = ui;
        filters.setAlignment(Pos.CENTER_LEFT);
        split.setOrientation(Orientation.VERTICAL);
        faults = faults();
        split.getItems().add(rows());
    }

    Node filters() {
        return filters;
    }

    Node node() {
        return split;
    }

    void show(Proposal proposal) {
        if (proposal.kind().ofFiles() && !ofFiles) {
            ofFiles = true;
            named.forEach(column -> column.setText(ui.text("proposal.column.file")));
            named.forEach(column -> column.setPrefWidth(FILE));
            counted.forEach(column -> column.setVisible(false));
        }
        rows.setAll(proposal.rows());
        problems.setAll(proposal.problems());
        boolean faulty = !problems.isEmpty();
        if (faulty && !split.getItems().contains(faults)) {
            split.getItems().add(faults);
            split.setDividerPositions(0.6);
        } else if (!faulty) {
            split.getItems().remove(faults);
        }
        filters(proposal);
    }

    private void filters(Proposal proposal) {
        filters.getChildren().clear();
        ToggleGroup one = new ToggleGroup();
        for (RowStatus status : RowStatus.values()) {
            int count = proposal.count(status);
            ToggleButton chip = new ToggleButton(word(status) + " " + count);
            chip.setId("status-" + status.name());
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(one);
            chip.setDisable(count == 0);
            chip.setOnAction(_ ->
                    shown.setPredicate(chip.isSelected() ? row -> row.status() == status : null));
            filters.getChildren().add(chip);
        }
        shown.setPredicate(null);
    }

    private String word(RowStatus status) {
        return status.sign() + " " + ui.text(status.key());
    }

    private Node rows() {
        TableView<ProposalRow> table =
                Tables.table("import-rows", new Label(ui.text("proposal.noRows")));
        table.setItems(shown);
        Tables.node(table, ui.text("proposal.column.status"), 92, this::badge);
        named.add(
                Tables.text(table, ui.text("table.column.sheet"), 110, row -> row.place().sheet()));
        counted.add(
                Tables.number(table, ui.text("table.column.row"), 56, row -> row.place().row()));
        Tables.text(table, ui.text("proposal.column.about"), 190, row -> row.place().about());
        Tables.wrapped(table, ui.text("proposal.column.what"), 440, this::what);
        Tables.fill(table);
        return table;
    }

    private Node badge(ProposalRow row) {
        Badge.Tone tone =
                switch (row.status()) {
                    case NEW -> Badge.Tone.GOOD;
                    case CHANGED -> Badge.Tone.INFO;
                    case UNCHANGED -> Badge.Tone.NEUTRAL;
                    case ASKED -> Badge.Tone.WARNING;
                    case REFUSED -> Badge.Tone.BAD;
                };
        return new Badge(word(row.status()), tone);
    }

    private String what(ProposalRow row) {
        Stream<String> changes = row.changes().stream().map(said -> said.text(ui.messages()));
        Stream<String> faults = row.problems().stream().map(problem -> problem.text(ui.messages()));
        List<String> all = Stream.concat(changes, faults).toList();
        return String.join(ofFiles ? "\n" : "  ", all);
    }

    private Node faults() {
        TableView<CellProblem> table = Tables.table("import-faults", new Label());
        table.setItems(problems);
        named.add(Tables.text(table, ui.text("table.column.sheet"), 110, p -> p.place().sheet()));
        counted.add(Tables.number(table, ui.text("table.column.row"), 56, p -> p.place().row()));
        counted.add(
                Tables.text(table, ui.text("table.column.column"), 150, p -> p.place().column()));
        Tables.text(table, ui.text("table.column.value"), 160, CellProblem::value);
        Tables.wrapped(table, ui.text("table.column.problem"), 440, p -> p.text(ui.messages()));
        Tables.fill(table);
        return table;
    }
}
