package org.branchbook.document;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.deviation.Deviation;
import org.branchbook.deviation.Deviation.Kind;
import org.branchbook.deviation.DeviationYear;
import org.branchbook.deviation.DeviationYear.Count;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;

/** 计划与开展情况对照表: figures by month on one sheet, every activity on the other. */
final class DeviationBook {
    private static final List<Kind> KINDS =
            List.of(
                    Kind.AS_PLANNED,
                    Kind.MOVED,
                    Kind.CANCELLED,
                    Kind.NOT_HELD,
                    Kind.AHEAD,
                    Kind.UNPLANNED);

    private DeviationBook() {}

    static byte[] of(String branch, DeviationYear year, Messages words) {
        ExcelBook book = new ExcelBook(year.year() + "年计划与开展情况对照表");
        months(book.sheet("按月统计"), branch, year, words);
        lines(book.sheet("明细"), branch, year, words);
        return book.bytes();
    }

    private static void months(
            ExcelSheet sheet, String branch, DeviationYear year, Messages words) {
        sheet.column("月份", ExcelLook.CENTER, 10).column("计划次数", ExcelLook.NUMBER, 12);
        KINDS.forEach(kind -> sheet.column(words.text(kind), ExcelLook.NUMBER, 12));
        head(sheet, branch, year);
        for (Count count : year.counts()) {
            Object[] cells = new Object[KINDS.size() + 2];
            cells[0] = count.month() == 0 ? "全年" : count.month() + "月";
            cells[1] = count.planned();
            for (int i = 0; i < KINDS.size(); i++) {
                cells[i + 2] = count.of(KINDS.get(i));
            }
            sheet.row(cells);
        }
    }

    private static void lines(ExcelSheet sheet, String branch, DeviationYear year, Messages words) {
        sheet.column("序号", ExcelLook.NUMBER, 6)
                .column("类型", ExcelLook.CENTER, 16)
                .column("名称", ExcelLook.TEXT, 46)
                .column("原定日期", ExcelLook.DATE, 12)
                .column("开展日期", ExcelLook.DATE, 12)
                .column("情况", ExcelLook.CENTER, 12)
                .column("原因", ExcelLook.TEXT, 22);
        head(sheet, branch, year);
        int number = 0;
        for (Deviation line : year.lines()) {
            LocalDate held = line.held();
            sheet.row(
                    ++number,
                    line.activity().type().documentName(),
                    line.activity().title(),
                    line.planned(),
                    held,
                    words.text(line.kind()),
                    line.reason());
        }
    }

    private static void head(ExcelSheet sheet, String branch, DeviationYear year) {
        sheet.title(year.year() + "年计划与开展情况对照表");
        sheet.note("党支部：" + branch + "　　截至：" + Dates.document(year.on()));
        sheet.pageHeader(branch);
    }
}
