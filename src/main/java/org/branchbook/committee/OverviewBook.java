package org.branchbook.committee;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import org.branchbook.base.Messages;
import org.branchbook.cadence.YearBoard;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;

/**
 * The overview as a workbook; whatever is told of a branch leads to its bundle, a record to its
 * pages. Of a .zip, which nothing can point into, it leads to the file.
 */
public final class OverviewBook {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    /** So many links a sheet, says Excel. */
    private static final int LINKS = 65_000;

    private final Overview overview;
    private final LongFunction<Committee.Detail> details;
    private final ExcelBook book;
    private final String year;

    private OverviewBook(Overview overview, LongFunction<Committee.Detail> details) {
        this.overview = overview;
        this.details = details;
        this.year = overview.year() + "年";
        this.book = new ExcelBook(year + "支部汇总");
    }

    /**
     * @param details of the branches, by the numbers of their bundles; asked one after the other
     */
    public static byte[] of(Overview overview, LongFunction<Committee.Detail> details) {
        OverviewBook made = new OverviewBook(overview, details);
        made.branches();
        made.types();
        made.missing();
        made.records();
        made.structure();
        made.twice();
        return made.book.bytes();
    }

    private void branches() {
        ExcelSheet sheet = book.sheet("各支部");
        columns(sheet);
        sheet.title(year + "各支部情况汇总").note("数字由各支部按当时有效的规定统计，随归档包报送；按支部名称排列，不评分，不排名。点支部名称打开归档包。");
        overview.branches().forEach(branch -> row(sheet, branch));
        sheet.total(
                "合计",
                sheet.shown("应开展"),
                sheet.shown("已开展"),
                share(sheet, overview.cadence()),
                sheet.shown("缺"),
                sheet.shown("记录"),
                sheet.shown("未关闭"),
                sheet.shown("正式党员"),
                sheet.shown("预备党员"),
                "",
                sheet.shown("服务时长"),
                sheet.shown("服务人数"),
                "",
                "",
                "",
                "",
                "");
    }

    private static void columns(ExcelSheet sheet) {
        sheet.column("支部", ExcelLook.TEXT, 32)
                .column("应开展", ExcelLook.NUMBER, 8)
                .column("已开展", ExcelLook.NUMBER, 8)
                .column("落实率", ExcelLook.PERCENT, 9)
                .column("缺", ExcelLook.NUMBER, 6)
                .column("记录", ExcelLook.NUMBER, 7)
                .column("未关闭", ExcelLook.NUMBER, 8)
                .column("正式党员", ExcelLook.NUMBER, 8)
                .column("预备党员", ExcelLook.NUMBER, 8)
                .column("学时达标", ExcelLook.CENTER, 9)
                .column("服务时长", ExcelLook.DECIMAL, 9)
                .column("服务人数", ExcelLook.NUMBER, 8)
                .column("有服务的月", ExcelLook.CENTER, 10)
                .column("3月占比", ExcelLook.PERCENT, 8)
                .column("最长间隔（天）", ExcelLook.NUMBER, 9)
                .column("均匀度", ExcelLook.PERCENT, 8)
                .column("统计截至", ExcelLook.DATE, 12)
                .freezeColumns(1);
    }

    private static void row(ExcelSheet sheet, BranchYear branch) {
        BranchYear.Service service = branch.service();
        sheet.row(
                branch.branch(),
                branch.cadence().due(),
                branch.cadence().done(),
                share(sheet, branch.cadence()),
                branch.missing(),
                branch.records(),
                branch.open(),
                branch.members().full(),
                branch.members().probationary(),
                branch.study().reached() + "/" + branch.study().people(),
                service.hours(),
                service.people(),
                service.monthsActive() + "/" + service.monthsSoFar(),
                service.marchShare(),
                service.longestGap(),
                service.evenness(),
                branch.bundle().on());
        link(sheet, "支部", branch, "index.html");
    }

    private static ExcelSheet.Formula share(ExcelSheet sheet, YearBoard.Rate rate) {
        return sheet.share(
                new ExcelSheet.Amount("已开展", rate.done()),
                new ExcelSheet.Amount("应开展", rate.due()));
    }

    private static void link(ExcelSheet sheet, String column, BranchYear branch, String file) {
        Path place = branch.bundle().place();
        boolean inside = Files.isDirectory(place) && !file.isEmpty();
        URI target = (inside ? place.resolve(file) : place).toUri();
        sheet.link(column, target);
    }

    private void types() {
        ExcelSheet sheet = book.sheet("制度落实");
        sheet.column("活动", ExcelLook.TEXT, 28)
                .column("应开展", ExcelLook.NUMBER, 10)
                .column("已开展", ExcelLook.NUMBER, 10)
                .column("落实率", ExcelLook.PERCENT, 10)
                .column("有缺的支部", ExcelLook.NUMBER, 12)
                .portrait();
        sheet.title(year + "组织生活制度落实情况");
        for (Overview.TypeLine line : overview.types()) {
            sheet.row(
                    PeriodLine.named(line.type(), CHINESE),
                    line.rate().due(),
                    line.rate().done(),
                    share(sheet, line.rate()),
                    line.lacking());
        }
    }

    private void missing() {
        ExcelSheet sheet = book.sheet("缺的记录");
        sheet.column("支部", ExcelLook.TEXT, 32)
                .column("活动", ExcelLook.TEXT, 28)
                .column("时间", ExcelLook.CENTER, 12)
                .column("应开展", ExcelLook.NUMBER, 10)
                .column("已开展", ExcelLook.NUMBER, 10);
        sheet.title(year + "已到期还缺的组织生活");
        for (PeriodLine line : overview.missing()) {
            BranchYear branch = overview.of(line.bundle());
            sheet.row(
                    branch.branch(),
                    line.name(CHINESE),
                    line.period(),
                    line.required(),
                    line.done());
            link(sheet, "支部", branch, "index.html");
        }
    }

    private void records() {
        ExcelSheet sheet = book.sheet("记录");
        sheet.column("支部", ExcelLook.TEXT, 32)
                .column("日期", ExcelLook.DATE, 12)
                .column("类型", ExcelLook.CENTER, 16)
                .column("题名", ExcelLook.TEXT, 44)
                .column("应到", ExcelLook.NUMBER, 8)
                .column("实到", ExcelLook.NUMBER, 8)
                .column("状态", ExcelLook.CENTER, 10);
        sheet.title(year + "活动记录").note("点题名打开记录。");
        int links = 0;
        for (BranchYear branch : overview.branches()) {
            for (RecordLine record : details.apply(branch.bundle().id()).records()) {
                sheet.row(
                        branch.branch(),
                        record.on(),
                        record.type(),
                        record.title(),
                        record.due(),
                        record.present(),
                        record.closed() ? "已关闭" : "未关闭");
                if (links++ < LINKS) {
                    link(sheet, "题名", branch, record.file());
                }
            }
        }
        sheet.highlight("状态", "未关闭");
    }

    private void structure() {
        ExcelSheet sheet = book.sheet("队伍结构");
        sheet.column("项目", ExcelLook.TEXT, 16)
                .column("类别", ExcelLook.TEXT, 40)
                .column("人数", ExcelLook.NUMBER, 10)
                .column("占比", ExcelLook.PERCENT, 10)
                .portrait();
        sheet.title(year + "党员队伍结构（全部支部）");
        Map<String, Integer> all = new HashMap<>();
        overview.structure()
                .forEach(some -> all.merge(some.heading(), some.people(), Integer::sum));
        overview.structure()
                .forEach(some -> {
                    int whole = all.getOrDefault(some.heading(), 0);
                    Object share = whole == 0 ? "" : (double) some.people() / whole;
                    sheet.row(some.heading(), some.value(), some.people(), share);
                });
    }

    private void twice() {
        ExcelSheet sheet = book.sheet("需要核对");
        sheet.column("情况", ExcelLook.TEXT, 40).column("支部", ExcelLook.TEXT, 60);
        sheet.title(year + "需要核对的党员");
        for (Twice twice : overview.twice()) {
            List<String> places =
                    twice.places().stream()
                            .map(place -> place.branch() + "（" + place.name() + "）")
                            .toList();
            sheet.row("同一人在 " + places.size() + " 个支部", String.join("、", places));
        }
        for (Overview.Uncompared branch : overview.uncompared()) {
            sheet.row(OverviewPaper.uncompared(branch), branch.branch());
        }
        if (overview.twice().isEmpty() && overview.uncompared().isEmpty()) {
            sheet.row("未发现同一人在两个支部。", "");
        }
    }
}
