package org.branchbook.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.branchbook.excel.ExcelGrid.Column;
import org.branchbook.excel.ExcelGrid.Head;
import org.branchbook.excel.ExcelGrid.Line;

/**
 * The cells of a grid. Counts are formulas with the value they have, so that previews that do not
 * calculate show it too.
 */
final class GridCells {
    private static final List<String> SUMS = List.of("应到", "实到", "请假", "缺席", "未登记", "出勤率");
    private static final List<String> FOOT = List.of("应到", "实到", "请假", "缺席", "到会率");
    private static final double TALLEST = 320;

    private final Head head;
    private final List<Column> columns;
    private final List<Line> lines;
    private final GridFrame.Looks looks;
    private final int lastRow;
    private final String[] letters;
    private final int[][] counts;
    private final List<String> marks;
    private final String[] markCells;

    GridCells(Head head, List<Column> columns, List<Line> lines, GridFrame frame) {
        this.head = head;
        this.columns = columns;
        this.lines = lines;
        this.looks = frame.looks();
        this.lastRow = frame.lastRow();
        this.letters = GridFrame.letters(head.labels().size() + columns.size() + GridFrame.SUMS);
        this.counts = new int[columns.size()][4];
        this.marks = head.marks().all();
        this.markCells = markCells(frame.shared(), looks.text());
    }

    /** What ends a cell of each mark, and, last, an empty one: hundreds of thousands are alike. */
    private static String[] markCells(int[] shared, int style) {
        String[] ends = new String[shared.length + 1];
        for (int i = 0; i < shared.length; i++) {
            ends[i] = "\" s=\"" + style + "\" t=\"s\"><v>" + shared[i] + "</v></c>";
        }
        ends[shared.length] = "\" s=\"" + style + "\"/>";
        return ends;
    }

    void write(CellWriter to) throws IOException {
        wide(to, 1, 36, looks.title(), head.title());
        wide(to, 2, 20, looks.note(), head.note());
        header(to);
        int row = GridFrame.HEAD;
        for (Line line : lines) {
            line(to, ++row, line);
        }
        if (!lines.isEmpty() && !columns.isEmpty()) {
            for (int i = 0; i < FOOT.size(); i++) {
                foot(to, ++row, i);
            }
        }
    }

    private void wide(CellWriter to, int row, double height, int style, String text)
            throws IOException {
        to.begin(row, height);
        to.text(letters[0], style, text);
        to.end();
    }

    private void header(CellWriter to) throws IOException {
        int first = head.labels().size();
        to.begin(3, 20);
        for (int i = 0; i < letters.length; i++) {
            boolean mark = i >= first && i < first + columns.size();
            to.text(
                    letters[i],
                    looks.head(),
                    mark
                            ? columns.get(i - first).day()
                            : i < first ? head.labels().get(i) : sum(i));
        }
        to.end();
        int longest = columns.stream().mapToInt(column -> column.what().length()).max().orElse(0);
        to.begin(GridFrame.HEAD, Math.clamp(longest * 15.0 + 8, 32, TALLEST));
        for (int i = 0; i < letters.length; i++) {
            boolean mark = i >= first && i < first + columns.size();
            String text = mark ? columns.get(i - first).what() : "";
            to.text(letters[i], mark ? looks.upright() : looks.head(), text);
        }
        to.end();
    }

    private String sum(int index) {
        return SUMS.get(index - head.labels().size() - columns.size());
    }

    private void line(CellWriter to, int row, Line line) throws IOException {
        to.begin(row, 21);
        int first = head.labels().size();
        int text = looks.text();
        int quoted = looks.quoted();
        for (int i = 0; i < first; i++) {
            String label = line.labels().get(i);
            boolean risky = !label.isEmpty() && "=+-@".indexOf(label.charAt(0)) >= 0;
            to.text(letters[i], risky ? quoted : text, label);
        }
        int[] sums = new int[4];
        for (int i = 0; i < columns.size(); i++) {
            int kind = marks.indexOf(line.marks().get(i));
            if (kind >= 0) {
                sums[kind]++;
                counts[i][kind]++;
            }
            to.made(letters[first + i], markCells[kind < 0 ? marks.size() : kind]);
        }
        sums(to, row, sums);
        to.end();
    }

    private void sums(CellWriter to, int row, int[] sums) throws IOException {
        int at = head.labels().size() + columns.size();
        if (columns.isEmpty()) {
            return;
        }
        String range = letters[head.labels().size()] + row + ":" + letters[at - 1] + row;
        int number = looks.number();
        int due = sums[0] + sums[1] + sums[2] + sums[3];
        to.formula(letters[at], number, due(range), due);
        for (int i = 0; i < marks.size(); i++) {
            to.formula(letters[at + 1 + i], number, count(range, marks.get(i)), sums[i]);
        }
        to.formula(
                letters[at + 5],
                looks.percent(),
                rate(letters[at] + row, letters[at + 1] + row),
                share(sums[0], due));
    }

    /** Blanks that came of a cell that was emptied by hand count for nothing either. */
    private String due(String range) {
        return String.join("+", marks.stream().map(mark -> count(range, mark)).toList());
    }

    private static String count(String range, String mark) {
        return "COUNTIF(" + range + ",\"" + mark + "\")";
    }

    private static String rate(String due, String present) {
        return "IF(" + due + "=0,\"\"," + present + "/" + due + ")";
    }

    private static Object share(int part, int whole) {
        return whole == 0
                ? ""
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 15, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    private void foot(CellWriter to, int row, int kind) throws IOException {
        to.begin(row, 21);
        int first = head.labels().size();
        int label = looks.totalText();
        for (int i = 0; i < first; i++) {
            to.text(letters[i], label, i == 0 ? FOOT.get(kind) : "");
        }
        int top = GridFrame.HEAD + 1;
        for (int i = 0; i < columns.size(); i++) {
            String letter = letters[first + i];
            String range = letter + top + ":" + letter + lastRow;
            int[] count = counts[i];
            int due = count[0] + count[1] + count[2] + count[3];
            int base = lastRow + 1;
            switch (kind) {
                case 0 -> to.formula(letter, looks.totalNumber(), due(range), due);
                case 4 ->
                        to.formula(
                                letter,
                                looks.totalPercent(),
                                rate(letter + base, letter + (base + 1)),
                                share(count[0], due));
                default ->
                        to.formula(
                                letter,
                                looks.totalNumber(),
                                count(range, marks.get(kind - 1)),
                                count[kind - 1]);
            }
        }
        to.end();
    }
}
