package org.branchbook.recordpaper;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.member.Stage;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** 到会情况登记表: who was where, two people side by side; numbers run down page by page. */
final class AttendanceList {
    private static final double ROW = 7.2;
    private static final int ROWS_UNDER_THE_TITLE = 20;
    private static final int ROWS = 27;

    private AttendanceList() {}

    static void write(Paper document, List<AttendanceRow> people) {
        int begin = 0;
        int room = ROWS_UNDER_THE_TITLE;
        while (begin < people.size()) {
            int end = Math.min(people.size(), begin + 2 * room);
            if (begin > 0) {
                document.pageBreak();
            }
            document.table(page(people.subList(begin, end)));
            begin = end;
            room = ROWS;
        }
    }

    private static WordTable page(List<AttendanceRow> people) {
        WordTable table =
                WordTable.columns(12, 24, 13, 29, 12, 24, 13, 29)
                        .rowHeight(ROW)
                        .fontSize(10.5)
                        .doubleLineAfter(3)
                        .header("序号", "姓名", "类别", "到会", "序号", "姓名", "类别", "到会");
        int rows = (people.size() + 1) / 2;
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = new ArrayList<>(cells(people.get(row)));
            if (rows + row < people.size()) {
                cells.addAll(cells(people.get(rows + row)));
            } else {
                cells.addAll(List.of(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank()));
            }
            table.row(cells);
        }
        return table;
    }

    private static List<Cell> cells(AttendanceRow row) {
        return List.of(
                Cell.center(String.valueOf(row.position())),
                Cell.fit(row.name()),
                Cell.fit(stage(row.person().stage())),
                Cell.fit(mark(row)));
    }

    static String stage(Stage stage) {
        return switch (stage) {
            case FULL -> "正式";
            case PROBATIONARY -> "预备";
            case CANDIDATE -> "发展对象";
            case ACTIVIST -> "积极分子";
            case APPLICANT -> "申请人";
        };
    }

    private static String mark(AttendanceRow row) {
        Mark mark = row.mark();
        if (mark == null) {
            return "";
        }
        String reason = row.reason().isEmpty() ? "" : "：" + row.reason();
        return switch (mark) {
            case PRESENT -> "实到";
            case LEAVE -> "请假" + reason;
            case ABSENT -> "缺席" + reason;
        };
    }
}
