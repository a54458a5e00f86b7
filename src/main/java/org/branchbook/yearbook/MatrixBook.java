package org.branchbook.yearbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.excel.ExcelGrid;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;

/** 考勤矩阵 as a workbook, of any size. */
final class MatrixBook {
    private static final int LABELS = 2;

    private static final ExcelGrid.Marks MARKS = new ExcelGrid.Marks("√", "△", "×", "○");

    /** The signs of the statistics on the screen, and those that paper sheets have. */
    private static final Map<String, String> SIGNS = Map.of("✓", "√", "假", "△", "缺", "×", "·", "○");

    private MatrixBook() {}

    /**
     * @param table the statistics by activity
     */
    static byte[] of(FigureTable table, String branch, int year) {
        List<ExcelGrid.Column> columns = new ArrayList<>();
        List<Integer> activities = new ArrayList<>();
        for (int i = LABELS; i < table.columns().size(); i++) {
            FigureTable.Column column = table.columns().get(i);
            // The table's sums are counted by the sheet itself.
            if (column.look() == FigureTable.Look.MARK) {
                String[] parts = column.name().split(" ", 2);
                columns.add(new ExcelGrid.Column(parts[0], parts.length > 1 ? parts[1] : ""));
                activities.add(i);
            }
        }
        List<ExcelGrid.Line> lines =
                table.lines().stream().map(line -> line(line.cells(), activities)).toList();
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

    private static ExcelGrid.Line line(List<Cell> cells, List<Integer> activities) {
        return new ExcelGrid.Line(
                cells.subList(0, LABELS).stream().map(Cell::text).toList(),
                activities.stream().map(i -> sign(cells.get(i).text())).toList());
    }

    /** What was made up for since stays leave or absence here: it never changes attendance. */
    private static String sign(String text) {
        return text.isEmpty() ? "" : SIGNS.getOrDefault(text.substring(0, 1), "");
    }
}
