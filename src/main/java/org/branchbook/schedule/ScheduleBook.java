package org.branchbook.schedule;

import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;

/** A schedule as .xlsx, one page wide. */
final class ScheduleBook {
    private ScheduleBook() {}

    /** Above the table, since rows are added below it. */
    private static String signatures() {
        return Schedule.SIGNATURES.stream()
                .map(who -> "　　" + who + "：＿＿＿＿＿")
                .collect(Collectors.joining());
    }

    static byte[] of(Schedule schedule) {
        ExcelBook book = new ExcelBook(schedule.title());
        ExcelSheet sheet = book.sheet("活动安排");
        for (int i = 0; i < Schedule.COLUMNS.size(); i++) {
            ExcelLook look =
                    switch (i) {
                        case 0 -> ExcelLook.NUMBER;
                        case 4, 5 -> ExcelLook.TEXT;
                        default -> ExcelLook.CENTER;
                    };
            int width = (int) Math.ceil(Schedule.WIDTHS[i] / 2);
            sheet.column(Schedule.COLUMNS.get(i), look, Math.max(7, width));
        }
        sheet.title(schedule.title()).note((schedule.note() + signatures()).strip());
        for (List<String> row : schedule.rows()) {
            Object[] values = row.toArray();
            values[0] = Integer.valueOf(row.getFirst());
            sheet.row(values);
        }
        if (!schedule.rows().isEmpty()) {
            sheet.choices("完成情况", List.of("已开展", "延期", "取消"));
            sheet.choices("形式", List.of("线下", "线上", "线上线下"));
        }
        sheet.freezeColumns(2);
        return book.bytes();
    }
}
