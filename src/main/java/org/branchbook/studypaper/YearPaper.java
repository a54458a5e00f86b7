package org.branchbook.studypaper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.base.Dates;
import org.branchbook.initiative.Initiatives;
import org.branchbook.pair.MonthPair;
import org.branchbook.paper.Written;
import org.branchbook.partner.Partners;
import org.branchbook.service.HoursTable;
import org.branchbook.service.ServiceCategory;
import org.branchbook.spread.Spread;
import org.branchbook.takeaway.Practice;
import org.branchbook.takeaway.Takeaways;
import org.branchbook.word.Paper;
import org.branchbook.word.WordPicture;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;
import org.jspecify.annotations.Nullable;

/**
 * 学雷锋活动年度总结: what the book knows is said, what only the branch can say is left open and marked so.
 * People stand in the order in which they first served; nobody is ranked by hours.
 */
final class YearPaper {
    private static final int LAST_LINES = 6;

    private final Facts facts;
    private final boolean masked;
    private final Paper paper;

    private YearPaper(Facts facts, boolean masked, Paper paper) {
        this.facts = facts;
        this.masked = masked;
        this.paper = paper;
    }

    static Written of(Facts facts, boolean masked) {
        String name = facts.year() + "年学雷锋活动年度总结";
        return new Written(
                name,
                "草稿：按截至" + Dates.document(facts.on()) + "的数据写成，须经支部审定",
                paper -> new YearPaper(facts, masked, paper).write(name));
    }

    private void write(String name) {
        Words.title(paper, facts.branch(), name);
        whole();
        categories();
        pairs();
        partners();
        brands();
        learned();
        asked();
        people();
        paper.together(LAST_LINES).heading(1, "九、存在的问题和下一年度打算");
        problems();
        paper.body(Words.OPEN + "原因、改进措施和下一年度的安排。）");
        paper.blank().signature(facts.branch(), Dates.document(facts.on()), true);
    }

    private void whole() {
        HoursTable hours = facts.service().hours();
        Spread spread = facts.service().spread();
        int times = hours.lines().stream().mapToInt(HoursTable.Line::times).sum();
        paper.heading(1, "一、总体情况");
        paper.body(
                "截至%s，本年度已过的%d个月中有%d个月开展了学雷锋志愿服务，参加%d人、%d人次，共%s小时%s。"
                        .formatted(
                                Dates.document(facts.on()),
                                spread.monthsSoFar(),
                                spread.monthsActive(),
                                hours.lines().size(),
                                times,
                                Words.plain(hours.total()),
                                identities(hours)));
        if (hours.lines().isEmpty()) {
            return;
        }
        paper.body(
                "三月占全年时长的%s，最长间隔%d天，各月均衡程度%s（各月相同为100%%，全在一个月为0）。时长为实际服务时间，不含往返和准备。"
                        .formatted(
                                Words.percent(spread.marchShare()),
                                spread.longestGap(),
                                Words.percent(spread.evenness())));
        paper.pictures(
                List.of(new WordPicture(SpreadChart.png(spread), "图：全年分布，上为各月时长，下为各周各类别，色深则时长多")));
    }

    private static String identities(HoursTable hours) {
        String said =
                hours.identities().entrySet().stream()
                        .map(one -> Words.CHINESE.text(one.getKey()) + one.getValue() + "人")
                        .collect(Collectors.joining("、"));
        return said.isEmpty() ? "" : "，其中" + said;
    }

    private static WordTable table(double... widths) {
        return WordTable.columns(widths).fontSize(11).lineHeight(17).rowHeight(8);
    }

    private void categories() {
        HoursTable hours = facts.service().hours();
        paper.heading(1, "二、服务类别");
        if (hours.lines().isEmpty()) {
            paper.body("本年度没有服务记录。");
            return;
        }
        WordTable table = table(60, 30, 34, 32).header("服务类别", "人数", "小时", "所占比例");
        for (ServiceCategory category : hours.categories()) {
            BigDecimal sum = hours.of(category);
            long people =
                    hours.lines().stream().filter(one -> one.hours().containsKey(category)).count();
            double share = sum.doubleValue() / Math.max(0.01, hours.total().doubleValue());
            table.row(
                    Cell.text(category.documentName()),
                    Cell.center(String.valueOf(people)),
                    Cell.center(Words.plain(sum)),
                    Cell.center(Words.percent(share)));
        }
        paper.gap(2).table(table.framed()).gap(2);
    }

    private void pairs() {
        var year = facts.study().pairs();
        paper.heading(1, "三、每月一课一实践");
        paper.body("一课和实践齐全的%d个月；讲课的%d人。".formatted(year.complete(), year.lecturers()));
        WordTable table = table(16, 52, 28, 60).header("月份", "一课", "主讲", "一实践");
        for (MonthPair month : year.months()) {
            if (year.begun(month.month())) {
                String lecturers =
                        month.lecturers().stream()
                                .map(one -> Words.name(one, masked))
                                .collect(Collectors.joining("、"));
                table.row(
                        Cell.center(month.month() + "月"),
                        Cell.text(held(month.found().lesson())),
                        Cell.center(lecturers),
                        Cell.text(practice(month)));
            }
        }
        paper.gap(2).table(table.framed()).gap(2);
    }

    static String held(@Nullable Activity one) {
        return one == null || !one.state().begun() ? "—" : one.title();
    }

    static String practice(MonthPair month) {
        String named = held(month.found().practice());
        String days = "服务" + month.serviceDays() + "天";
        if (month.serviceDays() == 0) {
            return named;
        }
        return named.equals("—") ? days : named + "；" + days;
    }

    private void partners() {
        List<Partners.Standing> served =
                facts.service().partners().stream().filter(one -> one.days() > 0).toList();
        paper.heading(1, "四、合作单位");
        paper.body(
                served.isEmpty()
                        ? "没有记载服务过的合作单位。"
                        : served.stream()
                                .map(one -> one.partner().name() + "（累计" + one.days() + "天）")
                                .collect(Collectors.joining("、", "服务过：", "。")));
    }

    private void brands() {
        List<BrandYear> brands = facts.service().brands();
        paper.heading(1, "五、服务品牌");
        if (brands.isEmpty()) {
            paper.body("没有登记服务品牌。");
            return;
        }
        WordTable table = table(50, 24, 28, 18, 18, 18).header("品牌", "负责人", "创建", "团队", "活动", "小时");
        for (BrandYear one : brands) {
            table.row(
                    Cell.text(one.brand().name()),
                    Cell.center(Words.name(one.brand().draft().leader(), masked)),
                    Cell.center(one.brand().founded().toString()),
                    Cell.center(String.valueOf(one.figures().team())),
                    Cell.center(String.valueOf(one.figures().activities())),
                    Cell.center(Words.plain(one.figures().hours())));
        }
        paper.gap(2).table(table.framed()).gap(2);
    }

    private void learned() {
        List<Practice> practices = facts.study().practices();
        paper.heading(1, "六、学习和收获");
        paper.body(
                "开展实践%d次，写了收获的%d次%s。"
                        .formatted(
                                practices.size(), Takeaways.said(practices), keywords(practices)));
        practices.stream()
                .filter(one -> one.takeaway().said())
                .limit(12)
                .forEach(one ->
                        paper.body(Dates.document(one.key().on()) + "，" + one.takeaway().text()));
        List<String> read = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            int writers = facts.study().reading().writers().get(month - 1);
            if (writers > 0) {
                read.add(month + "月" + writers + "人");
            }
        }
        if (!read.isEmpty()) {
            paper.body("阅读《雷锋日记》写体会的党员：" + String.join("，", read) + "。");
        }
    }

    private static String keywords(List<Practice> practices) {
        String all =
                practices.stream()
                        .flatMap(one ->
                                List.of(one.takeaway().keywords().split("[、，,;； ]+")).stream())
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .limit(12)
                        .collect(Collectors.joining("、"));
        return all.isEmpty() ? "" : "，主题有" + all;
    }

    private void asked() {
        paper.heading(1, "七、上级倡议落实情况");
        if (facts.study().initiatives().isEmpty()) {
            paper.body("本年度没有登记上级的倡议。");
        }
        for (Initiatives.Standing one : facts.study().initiatives()) {
            String number = one.initiative().draft().number();
            paper.body(
                    "《%s》%s：%d项要求，有佐证的%d项%s。"
                            .formatted(
                                    one.initiative().title(),
                                    number.isEmpty() ? "" : "（" + number + "）",
                                    one.clauses().size(),
                                    one.proved(),
                                    one.initiative().reported() == null ? "" : "，已反馈"));
        }
    }

    private void people() {
        HoursTable hours = facts.service().hours();
        paper.heading(1, "八、个人服务时长");
        if (hours.lines().isEmpty()) {
            paper.body("本年度没有服务记录。");
            return;
        }
        WordTable table = table(16, 34, 34, 28, 44).header("序号", "姓名", "身份", "次数", "小时");
        int number = 1;
        for (HoursTable.Line line : hours.lines()) {
            table.row(
                    Cell.center(String.valueOf(number++)),
                    Cell.center(Words.name(line.name(), masked)),
                    Cell.center(Words.CHINESE.text(line.identity())),
                    Cell.center(String.valueOf(line.times())),
                    Cell.center(Words.plain(line.total())));
        }
        paper.gap(2).table(table.framed()).gap(2);
        paper.note("按第一次服务的先后排列，不排名；本表不是志愿服务记录证明。");
    }

    private void problems() {
        List<String> said =
                facts.service().questions().stream().map(one -> one.text(Words.CHINESE)).toList();
        if (!said.isEmpty()) {
            paper.body("读者可能会问：");
            for (int i = 0; i < said.size(); i++) {
                paper.body((i + 1) + ". " + said.get(i));
            }
        }
    }
}
