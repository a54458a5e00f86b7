package org.branchbook.excel;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Text;
import org.branchbook.excel.ExcelSheet.Formula;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet with what they say, until their heights are known and they are written. */
final class ExcelRows {
    private static final int LONGEST_TEXT = 32_767;

    private final List<Row> rows = new ArrayList<>();

    private static final class Row {
        private double height;
        private final @Nullable Object[] values;
        private final int[] styles;

        Row(double height, @Nullable Object[] values, int[] styles) {
            this.height = height;
            this.values = values;
            this.styles = styles;
        }
    }

    /** How many there are, which is the index of the next. */
    int size() {
        return rows.size();
    }

    /**
     * @param height in points
     * @param values as {@link ExcelSheet#row} takes them; formulas placed
     * @param styles one for each value, by number
     */
    void add(double height, @Nullable Object[] values, int[] styles) {
        rows.add(new Row(height, values, styles));
    }

    void height(int row, double height) {
        rows.get(row).height = height;
    }

    /** The sum of the numbers of a column, those of formulas too, from a row on. */
    double sum(int column, int first) {
        double sum = 0;
        for (Row row : rows.subList(first, rows.size())) {
            @Nullable Object value = row.values[column];
            if (value instanceof Formula formula) {
                value = formula.value();
            }
            sum += value instanceof Number number ? number.doubleValue() : 0;
        }
        return sum;
    }

    /** How many cells of a column say this, from a row on. */
    long count(int column, int first, String text) {
        return rows.subList(first, rows.size()).stream()
                .map(row -> row.values[column])
                .map(value -> value instanceof Formula formula ? formula.value() : value)
                .filter(text::equals)
                .count();
    }

    void write(CellWriter to) throws IOException {
        int widest = rows.stream().mapToInt(row -> row.values.length).max().orElse(0);
        String[] letters = new String[widest];
        Arrays.setAll(letters, CellReference::convertNumToColString);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            to.begin(i + 1, row.height);
            for (int column = 0; column < row.values.length; column++) {
                write(to, letters[column], row.styles[column], row.values[column]);
            }
            to.end();
        }
    }

    private static void write(CellWriter to, String letter, int style, @Nullable Object value)
            throws IOException {
        switch (value) {
            case null -> to.text(letter, style, "");
            case LocalDate date -> to.number(letter, style, DateUtil.getExcelDate(date));
            case PartialDate date when date.exact() ->
                    to.number(letter, style, DateUtil.getExcelDate(date.earliest()));
            case Number number -> to.number(letter, style, number);
            case Formula formula -> to.formula(letter, style, formula.text(), formula.value());
            default -> to.text(letter, style, shortened(value.toString()));
        }
    }

    private static String shortened(String text) {
        String clean = Text.clean(text);
        return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
