package org.branchbook.yearbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.PartyGroup;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.excel.ExcelSheet.Amount;
import org.branchbook.excel.ExcelSheet.Formula;
import org.branchbook.figure.FigureBook;
import org.branchbook.figure.FigureTable;
import org.jspecify.annotations.Nullable;

/**
 * 年度统计 in the shape superiors collect: how often what took place in which month, how many periods
 * were in time, the share. Further sheets have attendance and structure.
 */
final class StatisticsBook {
    private static final int MONTHS = 12;
    private static final String DUE = "应开展\n期数";
    private static final String DONE = "按时开展\n期数";
    private static final String RATE = "完成率";

    private StatisticsBook() {}

    /**
     * @param held activities that took place by the board's day
     * @param more further sheets
     */
    record Content(String branch, YearBoard board, List<Activity> held, List<FigureTable> more) {}

    static byte[] of(Content content) {
        String title = content.board().year() + "年度组织生活统计表";
        ExcelBook book = new ExcelBook(title);
        ExcelSheet sheet = book.sheet("年度统计");
        sheet.column("类型", ExcelLook.TEXT, 20).column("党小组", ExcelLook.CENTER, 13);
        for (int month = 1; month <= MONTHS; month++) {
            sheet.column(month + "月", ExcelLook.NUMBER, 6);
        }
        sheet.column("全年", ExcelLook.NUMBER, 7)
                .column(DUE, ExcelLook.NUMBER, 9)
                .column(DONE, ExcelLook.NUMBER, 9)
                .column(RATE, ExcelLook.PERCENT, 9);
        sheet.group("开展次数", "1月", "全年").group("按制度要求", DUE, RATE);
        sheet.title(title);
        sheet.note(
                "党支部："
                        + content.branch()
                        + "　　截至"
                        + content.board().on()
                        + "　　期：月、季度或年度，按各项制度；只计已到期和已完成的");
        for (YearLine line : content.board().lines()) {
            // Talks are counted by pairs, on a sheet of their own.
            if (line.type() != ActivityType.HEART_TALK) {
                row(sheet, content, line);
            }
        }
        total(sheet);
        if (!content.board().lines().isEmpty()) {
            sheet.highlightBelow(RATE, 1);
        }
        sheet.freezeColumns(2).pageHeader(content.branch());
        content.more().forEach(table -> FigureBook.sheet(book, table, content.branch()));
        return book.bytes();
    }

    private static void row(ExcelSheet sheet, Content content, YearLine line) {
        PartyGroup group = line.group();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(line.type().documentName());
        row.add(group == null ? null : group.name());
        int[] months = months(content, line);
        for (int count : months) {
            row.add(count == 0 ? null : count);
        }
        row.add(
                new Formula(
                        "SUM(%s{r}:%s{r})".formatted(sheet.letter("1月"), sheet.letter("12月")),
                        IntStream.of(months).sum()));
        List<Slot> due =
                line.slots().stream().filter(slot -> slot.dueBy(content.board().on())).toList();
        int done = (int) due.stream().filter(slot -> slot.done() == slot.required()).count();
        row.add(due.isEmpty() ? null : due.size());
        row.add(due.isEmpty() ? null : done);
        row.add(rate(sheet, due.size(), done));
        sheet.row(row.toArray());
    }

    private static Formula rate(ExcelSheet sheet, double due, double done) {
        return sheet.share(new Amount(DONE, done), new Amount(DUE, due));
    }

    /** A gathering counts for each type that one of its segments has. */
    private static int[] months(Content content, YearLine line) {
        int[] months = new int[MONTHS];
        for (Activity activity : content.held()) {
            if (counts(activity, line)) {
                months[activity.date().getMonthValue() - 1]++;
            }
        }
        return months;
    }

    private static boolean counts(Activity activity, YearLine line) {
        PartyGroup group = line.group();
        ActivityType type = line.type();
        return activity.plan().types().contains(type)
                && (group == null
                        || Objects.equals(activity.plan().people().audience().group(), group.id()));
    }

    private static void total(ExcelSheet sheet) {
        List<@Nullable Object> sums = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            sums.add(sheet.shown(month + "月"));
        }
        sums.add(sheet.shown("全年"));
        sums.add(sheet.shown(DUE));
        sums.add(sheet.shown(DONE));
        sums.add(rate(sheet, sheet.sum(DUE), sheet.sum(DONE)));
        sheet.total("合计", sums.toArray());
    }
}
