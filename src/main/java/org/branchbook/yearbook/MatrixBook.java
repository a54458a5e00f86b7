package org.branchbook.yearbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.excel.ExcelGrid;
import org.branchbook.statistics.FigureTable;
import org.branchbook.statistics.FigureTable.Cell;

/** 考勤矩阵 as a workbook, of any size. */
final class MatrixBook {
    private static final int LABELS = 2;

    /** Columns of sums that the table has and the sheet counts by itself. */
    private static final int SUMS = 6;

    private static final ExcelGrid.Marks MARKS = new ExcelGrid.Marks("√", "△", "×", "○");

    /** The signs of the statistics on the screen, and those that paper sheets have. */
    private static final Map<String, String> SIGNS = Map.of("✓", "√", "假", "△", "缺", "×", "·", "○");

    private MatrixBook() {}

    /**
     * @param table the statistics by activity
     */
    static byte[] of(FigureTable table, String branch, int year) {
        List<ExcelGrid.Column> columns = new ArrayList<>();
        int end = table.columns().size() - SUMS;
        for (FigureTable.Column column : table.columns().subList(LABELS, end)) {
            String[] parts = column.name().split(" ", 2);
            columns.add(new ExcelGrid.Column(parts[0], parts.length > 1 ? parts[1] : ""));
        }
        List<ExcelGrid.Line> lines =
                table.lines().stream().map(line -> line(line.cells(), end)).toList();
        String note =
                "党支部："
                        + branch
                        + "　　√ 实到　△ 请假　× 缺席　○ 未登记　空白为不应到　　共"
                        + lines.size()
                        + "人、"
                        + columns.size()
                        + "次活动";
        return new ExcelGrid(
                        new ExcelGrid.Head(
                                year + "年度考勤矩阵", note, branch, List.of("姓名", "党小组"), MARKS),
                        columns,
                        lines)
                .bytes();
    }

    private static ExcelGrid.Line line(List<Cell> cells, int end) {
        return new ExcelGrid.Line(
                cells.subList(0, LABELS).stream().map(Cell::text).toList(),
                cells.subList(LABELS, end).stream()
                        .map(cell -> SIGNS.getOrDefault(cell.text(), ""))
                        .toList());
    }
}
