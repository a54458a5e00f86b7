package org.branchbook.yearbook;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.excel.ExcelSheet.Formula;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Line;
import org.jspecify.annotations.Nullable;

/** 学时统计表: sum, what is lacking and whether it is reached follow from the hours entered. */
final class HoursBook {
    private static final int LABELS = 2;

    /** Total, target, lacking and service follow the categories. */
    private static final int AFTER = 4;

    private static final String TOTAL = "合计学时";
    private static final String TARGET = "应达";
    private static final String REACHED = "是否达标";

    private HoursBook() {}

    /**
     * @param table the statistics of hours
     */
    static byte[] of(FigureTable table, String branch) {
        ExcelBook book = new ExcelBook(table.title());
        ExcelSheet sheet = book.sheet("学时");
        int end = table.columns().size() - AFTER;
        String service = table.columns().getLast().name();
        sheet.column("姓名", ExcelLook.CENTER, 14).column("党小组", ExcelLook.CENTER, 14);
        List<String> categories =
                table.columns().subList(LABELS, end).stream()
                        .map(FigureTable.Column::name)
                        .toList();
        categories.forEach(name -> sheet.column(name, ExcelLook.DECIMAL, 11));
        sheet.column(TOTAL, ExcelLook.DECIMAL, 11)
                .column(TARGET, ExcelLook.NUMBER, 8)
                .column("还差", ExcelLook.DECIMAL, 9)
                .column(REACHED, ExcelLook.CENTER, 10)
                .column(service, ExcelLook.DECIMAL, 18);
        sheet.title(table.title());
        sheet.note("党支部：" + branch + "　　" + String.join("　", table.notes()));
        String sum =
                "SUM(%s{r}:%s{r})"
                        .formatted(
                                sheet.letter(categories.getFirst()),
                                sheet.letter(categories.getLast()));
        for (Line line : table.lines()) {
            row(sheet, line, end, sum);
        }
        total(sheet, categories, service);
        if (!table.lines().isEmpty()) {
            sheet.highlight(REACHED, "否").choices("党小组", groups(table));
        }
        sheet.freezeColumns(1).pageHeader(branch);
        return book.bytes();
    }

    private static List<String> groups(FigureTable table) {
        List<String> groups =
                table.lines().stream()
                        .map(line -> line.cells().get(1).text())
                        .filter(group -> !group.isEmpty())
                        .distinct()
                        .toList();
        return groups.isEmpty() ? List.of("—") : groups;
    }

    private static void row(ExcelSheet sheet, Line line, int end, String sum) {
        List<Cell> cells = line.cells();
        List<@Nullable Object> row = new ArrayList<>();
        cells.subList(0, end).forEach(cell -> row.add(cell.value()));
        String total = sheet.letter(TOTAL);
        String target = sheet.letter(TARGET);
        double hours = cells.subList(LABELS, end).stream().mapToDouble(HoursBook::number).sum();
        double wanted = number(cells.get(end + 1));
        row.add(new Formula(sum, hours));
        row.add(cells.get(end + 1).value());
        row.add(
                new Formula(
                        "MAX(0,%s{r}-%s{r})".formatted(target, total),
                        Math.max(0, wanted - hours)));
        row.add(
                new Formula(
                        "IF(%s{r}>=%s{r},\"是\",\"否\")".formatted(total, target),
                        hours >= wanted ? "是" : "否"));
        row.add(cells.getLast().value());
        sheet.row(row.toArray());
    }

    private static double number(Cell cell) {
        return cell.value() instanceof Number number ? number.doubleValue() : 0;
    }

    private static void total(ExcelSheet sheet, List<String> categories, String service) {
        List<@Nullable Object> sums = new ArrayList<>();
        categories.forEach(name -> sums.add(sheet.shown(name)));
        sums.add(sheet.shown(TOTAL));
        sums.add(null);
        sums.add(sheet.shown("还差"));
        sums.add(sheet.saying(REACHED, "是"));
        sums.add(sheet.shown(service));
        sheet.total("合计（达标为人数）", sums.toArray());
    }
}
