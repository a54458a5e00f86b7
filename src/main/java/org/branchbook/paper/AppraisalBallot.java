package org.branchbook.paper;

import java.util.List;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeRow;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * 民主测评票: every member who may be graded, a box for each grade. It bears nothing that tells one
 * ballot from another; probationary members stand on none.
 */
final class AppraisalBallot {
    /** What title and hint leave of the 225 mm of a page. */
    private static final double ROOM = 182;

    private static final double LOWEST = 5.9;
    private static final double HIGHEST = 8.5;

    private AppraisalBallot() {}

    static Written of(String branch, AppraisalSheet sheet) {
        String name = sheet.activity().plan().year() + "年度民主评议党员测评票";
        List<GradeRow> rows = sheet.rows().stream().filter(GradeRow::graded).toList();
        return new Written(
                name,
                "",
                paper -> {
                    paper.title(name).gap(3).note("党支部：" + branch);
                    paper.note(
                            "请在每名党员的一个栏内打“√”，只选一项，多选的该名党员一栏无效。“优秀”不超过"
                                    + sheet.counts().mostExcellent()
                                    + "名。");
                    paper.gap(2).table(table(rows));
                });
    }

    /** Rows as high as leaves them on one sheet; beyond some thirty names it goes on. */
    private static WordTable table(List<GradeRow> rows) {
        double height = Math.clamp(ROOM / (rows.size() + 1), LOWEST, HIGHEST);
        WordTable table =
                WordTable.columns(14, 38, 26, 26, 26, 26)
                        .fontSize(11)
                        .lineHeight(14)
                        .rowHeight(height)
                        .header("序号", "姓名", "优秀", "合格", "基本合格", "不合格");
        for (int i = 0; i < rows.size(); i++) {
            table.row(
                    Cell.center(String.valueOf(i + 1)),
                    Cell.fit(rows.get(i).name()),
                    Cell.blank(),
                    Cell.blank(),
                    Cell.blank(),
                    Cell.blank());
        }
        if (rows.isEmpty()) {
            table.row(Cell.center("（没有可以评定等次的党员）").spanning(2 + Grade.values().length));
        }
        return table.framed();
    }
}
