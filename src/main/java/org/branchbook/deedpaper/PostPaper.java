package org.branchbook.deedpaper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.paper.Written;
import org.branchbook.post.Commitment;
import org.branchbook.post.DeedQuarters;
import org.branchbook.recordpaper.DocumentNames;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;
import org.jspecify.annotations.Nullable;

/** 岗位学雷锋情况表 of a year: what was promised and kept, and confirmed deeds by quarter. */
record PostPaper(String branch, List<Commitment> commitments, DeedQuarters quarters) {
    static final String NOTE = "岗位事迹须由同事确认后计入；本表不计入志愿服务时长，也不作排名。";

    Written written(String on) {
        String name = quarters.year() + "年岗位学雷锋情况表";
        return new Written(name, "", paper -> write(paper, name, on));
    }

    private void write(Paper paper, String name, String on) {
        if (!branch.isEmpty()) {
            paper.title(DocumentNames.titleLines(branch));
        }
        paper.title(DocumentNames.titleLines(name)).blank();
        paper.heading(1, "一、岗位承诺");
        long met = commitments.stream().filter(PostPaper::met).count();
        paper.body("本年到期的承诺%d项，已兑现%d项。".formatted(commitments.size(), met));
        if (!commitments.isEmpty()) {
            paper.table(promised());
        }
        paper.blank().heading(1, "二、岗位事迹");
        paper.body("经同事确认的岗位事迹%d件。".formatted(quarters.confirmed()));
        if (quarters.confirmed() > 0) {
            paper.table(confirmed());
        }
        paper.note(NOTE);
        paper.blank().signature(branch, on, false);
    }

    private static boolean met(Commitment one) {
        Commitment.Result result = one.result();
        return result != null && result.outcome() == Commitment.Outcome.MET;
    }

    private WordTable promised() {
        WordTable table =
                WordTable.columns(18, 24, 46, 34, 24, 20)
                        .fontSize(10.5)
                        .lineHeight(16)
                        .rowHeight(8)
                        .header("姓名", "类别", "承诺", "指标（起点）", "期限", "结果");
        for (Commitment one : commitments) {
            Commitment.Aim aim = one.draft().aim();
            String baseline = aim.baseline().isEmpty() ? "" : "（" + aim.baseline() + "）";
            table.row(
                    Cell.fit(one.name()),
                    Cell.center(one.draft().kind().documentName()),
                    Cell.text(aim.promise()),
                    Cell.text(aim.indicator() + baseline),
                    Cell.center(day(one.draft().due())),
                    Cell.center(outcome(one)));
        }
        return table.framed();
    }

    private static String day(@Nullable LocalDate day) {
        LocalDate said = Objects.requireNonNull(day);
        return said.getMonthValue() + "月" + said.getDayOfMonth() + "日";
    }

    private static String outcome(Commitment one) {
        Commitment.Result result = one.result();
        if (result == null) {
            return "进行中";
        }
        return switch (result.outcome()) {
            case MET -> "已兑现";
            case PARTLY -> "部分兑现";
            case MISSED -> "未兑现";
        };
    }

    private WordTable confirmed() {
        WordTable table =
                WordTable.columns(30, 22, 22, 22, 22, 22)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8)
                        .header("姓名", "一季度", "二季度", "三季度", "四季度", "全年");
        for (DeedQuarters.Line line : quarters.lines()) {
            if (line.total() > 0) {
                table.row(
                        Cell.fit(line.name()),
                        count(line.confirmed().get(0)),
                        count(line.confirmed().get(1)),
                        count(line.confirmed().get(2)),
                        count(line.confirmed().get(3)),
                        count(line.total()));
            }
        }
        return table.framed();
    }

    private static Cell count(int number) {
        return Cell.center(number == 0 ? "" : String.valueOf(number));
    }
}
