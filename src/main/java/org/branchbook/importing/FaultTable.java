package org.branchbook.importing;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.branchbook.control.Tables;
import org.branchbook.table.CellProblem;
import org.branchbook.ui.Ui;

/** Every fault of a file by its cell, with what to do. */
final class FaultTable {
    private final TableView<CellProblem> table;

    FaultTable(Ui ui, ObservableList<CellProblem> problems) {
        table = Tables.table("import-faults", new Label());
        table.setItems(problems);
        Tables.text(table, ui.text("table.column.sheet"), 110, p -> p.place().sheet());
        Tables.number(table, ui.text("table.column.row"), 56, p -> p.place().row());
        Tables.text(table, ui.text("table.column.column"), 150, p -> p.place().column());
        Tables.text(table, ui.text("table.column.value"), 160, CellProblem::value);
        WrappedColumn.add(
                table, ui.text("table.column.problem"), p -> p.text(ui.messages()), _ -> null);
        Tables.fill(table);
    }

    TableView<CellProblem> node() {
        return table;
    }
}
