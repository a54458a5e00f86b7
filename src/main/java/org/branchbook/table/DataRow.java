package org.branchbook.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.sheet.Cell;

/** A row of data: its cells by column, those of merged notes left empty. */
public record DataRow(String sheet, int number, Map<Column, Cell> cells) {
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    /** The first cell that is not empty among the columns of a target; "" where there is none. */
    public String text(String target) {
        return cells.entrySet().stream()
                .filter(e -> e.getKey().target().equals(target))
                .map(e -> Words.value(e.getValue().text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** All that stands in the row, for a report. */
    public String shown() {
        String all =
                cells.values().stream()
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        return all.length() > 40 ? all.substring(0, 40) + "…" : all;
    }

    /** Whether a cell of one of these targets holds something. */
    public boolean isFilled(List<String> targets) {
        return targets.stream().anyMatch(target -> !text(target).isEmpty());
    }

    /**
     * The problem, at the cell of its field; where the sheet has none, at the cell of another.
     *
     * @param orElse target of the other cell
     */
    public CellProblem at(Problem problem, String orElse, boolean warning) {
        Column column = null;
        for (String target : List.of(problem.field(), orElse)) {
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

    public CellProblem at(Column column, Problem problem, boolean warning) {
        Cell cell = cells.get(column);
        // In a form the cells of one record stand in rows of their own.
        int at = cell == null || cell.isMerged() ? number : cell.row();
        return new CellProblem(
                new CellProblem.Place(sheet, at, column.label()),
                cell == null ? "" : cell.text(),
                problem,
                warning);
    }

    /** Whether the sheet itself says that a cell is a date. */
    public boolean isDate(Column column) {
        Cell cell = cells.get(column);
        return cell != null && cell.date() != null;
    }

    /** What a cell says as a date; a problem is added where it says none or one of two. */
    public Optional<PartialDate> date(Column column, List<CellProblem> problems) {
        Cell cell = cells.getOrDefault(column, Cell.blank(number, column.index()));
        String text = Words.value(cell.text());
        PartialDate date = cell.date();
        boolean number = cell.kind() == Cell.Kind.NUMBER;
        if (date == null && number && text.matches("[1-7]\\d{4}")) {
            date = PartialDate.of(EXCEL_ZERO.plusDays(Long.parseLong(text)));
        }
        if (date == null && !text.isEmpty()) {
            boolean unclear = number && text.matches("\\d{4}\\.1");
            String key = unclear ? "table.problem.dateUnclear" : "table.problem.date";
            problems.add(at(column, Problem.of(column.target(), key, text), false));
        }
        return Optional.ofNullable(date);
    }
}
