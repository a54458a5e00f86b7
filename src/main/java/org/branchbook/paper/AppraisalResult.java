package org.branchbook.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.Ballots;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeCounts;
import org.branchbook.appraisal.GradeRow;
import org.branchbook.appraisal.LifeStep;
import org.branchbook.appraisal.Marks;
import org.branchbook.attendance.Totals;
import org.branchbook.base.Dates;
import org.branchbook.recordpaper.DocumentNames;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;
import org.jspecify.annotations.Nullable;

/**
 * 民主评议党员情况汇总表: the steps, the numbers of each grade, and names with grades only where they were
 * asked for.
 */
final class AppraisalResult {
    private final String branch;
    private final AppraisalSheet sheet;
    private final Totals totals;
    private final String state;

    /**
     * @param state of the record, for the foot of the page
     */
    AppraisalResult(String branch, AppraisalSheet sheet, Totals totals, String state) {
        this.branch = branch;
        this.sheet = sheet;
        this.totals = totals;
        this.state = state;
    }

    Written written(boolean full) {
        String name = sheet.activity().plan().year() + "年度民主评议党员情况汇总表";
        return new Written(
                name,
                full ? state + "　含个人评议结果，请妥善保管" : state,
                paper -> {
                    Heads.title(paper, branch, name);
                    paper.table(head()).gap(3).table(steps()).gap(3).table(counts());
                    if (full) {
                        paper.gap(3).table(names());
                    }
                    close(paper);
                });
    }

    private void close(Paper paper) {
        int others = sheet.counts().members() - sheet.counts().gradable();
        if (others > 0) {
            paper.note("预备党员" + others + "人参加评议，不评定等次。");
        }
        paper.blank().signLines("填表人（签字）：", "支部书记（签字）：");
    }

    private WordTable head() {
        WordTable table = WordTable.columns(24, 72, 24, 36).rowHeight(8.5);
        Heads.wide(table, "会议名称", sheet.activity().title());
        Heads.pair(
                table,
                "评议时间",
                DocumentNames.time(sheet.activity()),
                "评议年度",
                sheet.activity().plan().year() + "年度");
        boolean marked = totals.present() + totals.absent() > 0;
        Heads.pair(
                table,
                "应到党员",
                totals.due() + "人（正式" + totals.full().due() + "人）",
                "实到党员",
                marked ? totals.present() + "人" : "");
        return table;
    }

    private WordTable steps() {
        WordTable table =
                WordTable.columns(22, 44, 32, 58)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8)
                        .header("阶段", "程序", "完成时间", "说明");
        for (LifeStep step : LifeStep.of(sheet.activity())) {
            Optional<LifeStep.Taken> taken = sheet.taken(step);
            LocalDate on = taken.map(LifeStep.Taken::on).orElse(null);
            table.row(
                    Cell.center(Heads.CHINESE.text(step.phase())),
                    Cell.text(Heads.CHINESE.text(step)),
                    Cell.fit(on == null ? "未登记" : Dates.document(on)),
                    Cell.text(taken.map(LifeStep.Taken::note).orElse("")));
        }
        return table;
    }

    private WordTable counts() {
        GradeCounts counts = sheet.counts();
        WordTable table =
                WordTable.columns(28, 32, 32, 64)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8)
                        .header("等次", "人数", "占比", "备注");
        for (Grade grade : Grade.values()) {
            String note =
                    grade == Grade.EXCELLENT
                            ? "不超过" + counts.mostExcellent() + "人" + over(counts)
                            : "";
            table.row(
                    Cell.center(grade.documentName()),
                    Cell.center(String.valueOf(counts.of(grade))),
                    Cell.center(share(counts.of(grade), counts.gradable())),
                    Cell.text(note));
        }
        int open = counts.gradable() - counts.graded();
        table.row(
                Cell.center("合计"),
                Cell.center(String.valueOf(counts.graded())),
                Cell.center(share(counts.graded(), counts.gradable())),
                Cell.text(
                        "应评定" + counts.gradable() + "人" + (open > 0 ? "，尚有" + open + "人未评定" : "")));
        return table;
    }

    private static String over(GradeCounts counts) {
        return counts.tooManyExcellent() ? "，已超出" : "";
    }

    /** One decimal, half up. */
    private static String share(int part, int whole) {
        if (whole == 0) {
            return "—";
        }
        long tenths = (2000L * part + whole) / (2L * whole);
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    private WordTable names() {
        WordTable table =
                WordTable.columns(12, 32, 24, 44, 22, 22)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8)
                        .header("序号", "姓名", "自评", "测评票（优/合/基/不）", "拟定", "评定");
        int number = 0;
        for (GradeRow row : sheet.rows()) {
            Marks marks = row.marks();
            Ballots ballots = marks.ballots();
            table.row(
                    Cell.center(String.valueOf(++number)),
                    Cell.fit(row.name()),
                    Cell.center(said(marks.self())),
                    Cell.fit(ballots == null ? "" : ballots.text()),
                    Cell.center(said(marks.proposed())),
                    Cell.fit(row.graded() ? said(marks.decided()) : "不评定"));
        }
        return table;
    }

    private static String said(@Nullable Grade grade) {
        return grade == null ? "" : grade.documentName();
    }
}
