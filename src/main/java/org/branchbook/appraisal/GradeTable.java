package org.branchbook.appraisal;

import javafx.scene.control.TableView;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Tables;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The columns of grades. */
final class GradeTable {
    private GradeTable() {}

    static TableView<GradeRow> of(Ui ui) {
        TableView<GradeRow> table =
                Tables.table("grades", new EmptyState(Icon.MEMBERS, ui.text("appraisal.empty")));
        Tables.text(table, ui.text("appraisal.name"), 120, GradeRow::name);
        Tables.text(table, ui.text("appraisal.stage"), 100, row -> ui.messages().text(row.stage()));
        Tables.text(
                table, ui.text(GradeColumn.SELF.key()), 110, row -> text(ui, row.marks().self()));
        Tables.text(table, ui.text("appraisal.ballots"), 180, GradeTable::ballots);
        Tables.text(
                table,
                ui.text(GradeColumn.PROPOSED.key()),
                110,
                row -> text(ui, row.marks().proposed()));
        Tables.text(
                table,
                ui.text(GradeColumn.DECIDED.key()),
                200,
                row ->
                        row.graded()
                                ? text(ui, row.marks().decided())
                                : ui.text("appraisal.ungraded"));
        table.getColumns().forEach(one -> one.setSortable(false));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        return table;
    }

    private static String text(Ui ui, @Nullable Grade grade) {
        return grade == null ? "" : ui.messages().text(grade);
    }

    private static String ballots(GradeRow row) {
        Ballots ballots = row.marks().ballots();
        return ballots == null ? "" : ballots.text();
    }
}
