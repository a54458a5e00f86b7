package org.branchbook.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberField;
import org.branchbook.sheet.Cell;

/** A row that describes a person: its cells by column, without those of notes. */
record DataRow(String sheet, int number, Map<Column, Cell> cells) {
    private static final List<String> IDENTITY =
            List.of(
                    MemberField.NAME.name(),
                    MemberField.ID_NUMBER.name(),
                    MemberField.NUMBER.name());

    /** The first cell that is not empty among the columns of a target; "" where there is none. */
    String text(String target) {
        return cells.entrySet().stream()
                .filter(e -> e.getKey().target().equals(target))
                .map(e -> Words.value(e.getValue().text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** All that stands in the row, for a report. */
    String shown() {
        String all =
                cells.values().stream()
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        return all.length() > 40 ? all.substring(0, 40) + "…" : all;
    }

    boolean namesSomebody() {
        return IDENTITY.stream().anyMatch(target -> !text(target).isEmpty());
    }

    /** The problem, at the cell of its field; where the sheet has none, at the name. */
    CellProblem at(Problem problem, boolean warning) {
        Column column = null;
        for (String target : List.of(problem.field(), IDENTITY.getFirst())) {
            for (Map.Entry<Column, Cell> entry : cells.entrySet()) {
                boolean filled = !entry.getValue().isBlank();
                if (entry.getKey().target().equals(target) && (column == null || filled)) {
                    column = entry.getKey();
                }
            }
            if (column != null) {
                return at(column, problem, warning);
            }
        }
        return new CellProblem(new CellProblem.Place(sheet, number, ""), "", problem, warning);
    }

    CellProblem at(Column column, Problem problem, boolean warning) {
        Cell cell = cells.get(column);
        return new CellProblem(
                new CellProblem.Place(sheet, number, column.label()),
                cell == null ? "" : cell.text(),
                problem,
                warning);
    }
}
