package org.branchbook.committee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.word.Paper;
import org.branchbook.word.WordDocument;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;
import org.branchbook.yearfigures.YearFigures;

/** The overview as a Word document, to be read at a meeting. */
public final class OverviewPaper {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private final Overview overview;
    private final Paper paper;

    private OverviewPaper(Overview overview) {
        this.overview = overview;
        this.paper = WordDocument.across(overview.year() + "年支部汇总", "");
    }

    public static byte[] of(Overview overview, LocalDate today) {
        OverviewPaper made = new OverviewPaper(overview);
        made.write();
        made.paper.blank().signature("", Dates.document(today), false);
        return made.paper.bytes();
    }

    /** Why members of a branch were not compared with those of others. */
    static String uncompared(Overview.Uncompared branch) {
        return branch.otherKey()
                ? "核对口令与其他支部不同，" + branch.people() + " 名党员没有比对"
                : branch.people() + " 名党员没有核对码，没有比对";
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    private void write() {
        paper.title(overview.year() + "年各支部情况汇总").blank();
        String rate = overview.cadence().percent();
        paper.body(
                "共 %d 个支部，党员 %d 名。组织生活应开展 %d 次，已开展 %d 次%s；记录未关闭 %d 条；志愿服务 %s 小时。"
                        .formatted(
                                overview.branches().size(),
                                overview.members(),
                                overview.cadence().due(),
                                overview.cadence().done(),
                                rate.isEmpty() ? "" : "，落实率 " + rate + "%",
                                overview.open(),
                                overview.serviceHours().stripTrailingZeros().toPlainString()));
        paper.body("数字由各支部按当时有效的规定统计，随归档包报送。支部按名称排列，不评分，不排名。");
        paper.heading(1, "一、各支部");
        branches();
        paper.heading(1, "二、制度落实");
        types();
        paper.heading(1, "三、已到期还缺的组织生活");
        missing();
        paper.heading(1, "四、党员队伍结构");
        structure();
        paper.heading(1, "五、需要核对");
        twice();
    }

    private static WordTable table(double[] widths, String... heads) {
        return WordTable.columns(widths).fontSize(10.5).lineHeight(15).rowHeight(7).header(heads);
    }

    private void branches() {
        WordTable table =
                table(
                        new double[] {61, 24, 10, 24, 21, 20, 20, 22, 18, 20, 17},
                        "支部",
                        "已/应开展",
                        "缺",
                        "记录/未关闭",
                        "党员/预备",
                        "学时达标",
                        "服务小时",
                        "有服务的月",
                        "3月占比",
                        "最长间隔",
                        "均匀度");
        for (BranchYear branch : overview.branches()) {
            BranchYear.Service service = branch.service();
            table.row(
                    Cell.text(branch.branch()),
                    Cell.center(branch.cadence().done() + "/" + branch.cadence().due()),
                    Cell.center(String.valueOf(branch.missing())),
                    Cell.center(branch.records() + "/" + branch.open()),
                    Cell.center(branch.members().all() + "/" + branch.members().probationary()),
                    Cell.center(branch.study().reached() + "/" + branch.study().people()),
                    Cell.center(service.hours().stripTrailingZeros().toPlainString()),
                    Cell.center(service.monthsActive() + "/" + service.monthsSoFar()),
                    Cell.center(percent(service.marchShare())),
                    Cell.center(service.longestGap() + "天"),
                    Cell.center(
                            service.evenness().setScale(2, RoundingMode.HALF_UP).toPlainString()));
        }
        paper.table(table.framed());
    }

    private void types() {
        WordTable table =
                table(new double[] {97, 40, 40, 40, 40}, "活动", "应开展", "已开展", "落实率", "有缺的支部");
        for (Overview.TypeLine line : overview.types()) {
            String rate = line.rate().percent();
            table.row(
                    Cell.text(PeriodLine.named(line.type(), CHINESE)),
                    Cell.center(String.valueOf(line.rate().due())),
                    Cell.center(String.valueOf(line.rate().done())),
                    Cell.center(rate.isEmpty() ? "" : rate + "%"),
                    Cell.center(String.valueOf(line.lacking())));
        }
        paper.table(table.framed());
    }

    private void missing() {
        if (overview.missing().isEmpty()) {
            paper.body("无。");
            return;
        }
        WordTable table = table(new double[] {97, 80, 40, 40}, "支部", "活动", "时间", "已/应开展");
        for (PeriodLine line : overview.missing()) {
            table.row(
                    Cell.text(overview.of(line.bundle()).branch()),
                    Cell.text(line.name(CHINESE)),
                    Cell.center(line.period()),
                    Cell.center(line.done() + "/" + line.required()));
        }
        paper.table(table.framed());
    }

    private void structure() {
        WordTable table = table(new double[] {57, 150, 50}, "项目", "类别", "人数");
        for (YearFigures.Some some : overview.structure()) {
            table.row(
                    Cell.text(some.heading()),
                    Cell.text(some.value()),
                    Cell.center(String.valueOf(some.people())));
        }
        paper.table(table.framed());
    }

    private void twice() {
        if (overview.twice().isEmpty() && overview.uncompared().isEmpty()) {
            paper.body("未发现同一人在两个支部。");
        }
        int number = 1;
        for (Twice twice : overview.twice()) {
            List<String> places =
                    twice.places().stream()
                            .map(place -> place.branch() + "（" + place.name() + "）")
                            .toList();
            paper.body(number++ + ". 同一人在 " + places.size() + " 个支部：" + String.join("、", places));
        }
        if (!overview.uncompared().isEmpty()) {
            WordTable table = table(new double[] {97, 160}, "支部", "没有比对的党员");
            overview.uncompared()
                    .forEach(branch ->
                            table.row(Cell.text(branch.branch()), Cell.text(uncompared(branch))));
            paper.table(table.framed());
        }
    }
}
