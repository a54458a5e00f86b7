package org.branchbook.studypaper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.initiative.Initiatives;
import org.branchbook.pair.MonthPair;
import org.branchbook.service.HoursTable;
import org.branchbook.service.ServiceCategory;
import org.branchbook.spread.Spread;
import org.branchbook.takeaway.Practice;
import org.jspecify.annotations.Nullable;

/** 学雷锋活动年度总结 as a workbook: the measures, the spread as a picture, and the tables. */
final class YearWorkbook {
    private final Facts facts;
    private final boolean masked;
    private final ExcelBook book;

    YearWorkbook(Facts facts, boolean masked) {
        this.facts = facts;
        this.masked = masked;
        this.book = new ExcelBook(facts.year() + "年学雷锋活动年度总结");
    }

    byte[] bytes() {
        measures();
        book.picture("全年分布图", SpreadChart.png(facts.service().spread()));
        categories();
        brands();
        people();
        pairs();
        practices();
        initiatives();
        return book.bytes();
    }

    private ExcelSheet head(ExcelSheet sheet, String title) {
        return sheet.title(facts.year() + "年" + title)
                .note("党支部：" + facts.branch() + "　　截至：" + facts.on());
    }

    private void measures() {
        Spread spread = facts.service().spread();
        HoursTable hours = facts.service().hours();
        List<Practice> practices = facts.study().practices();
        ExcelSheet sheet =
                book.sheet("总体")
                        .column("项目", ExcelLook.TEXT, 34)
                        .column("数值", ExcelLook.CENTER, 18)
                        .column("说明", ExcelLook.TEXT, 60);
        head(sheet, "学雷锋活动总体情况");
        sheet.row("开展的月份", spread.monthsActive(), "已过 " + spread.monthsSoFar() + " 个月");
        sheet.row("参加人数", hours.lines().size(), "");
        sheet.row("总时长（小时）", hours.total(), "实际服务时间，不含往返和准备");
        sheet.row("三月所占时长", Words.percent(spread.marchShare()), "");
        sheet.row("最长间隔（天）", spread.longestGap(), "");
        sheet.row("均衡程度", Words.percent(spread.evenness()), "各月相同为 100%，全在一个月为 0");
        sheet.row("一课一实践齐全（月）", facts.study().pairs().complete(), "");
        sheet.row("开展实践（次）", practices.size(), "");
        long said = practices.stream().filter(one -> one.takeaway().said()).count();
        sheet.row("写了收获的实践（次）", said, "");
        sheet.portrait();
    }

    private void categories() {
        HoursTable hours = facts.service().hours();
        ExcelSheet sheet =
                book.sheet("服务类别")
                        .column("服务类别", ExcelLook.TEXT, 20)
                        .column("人数", ExcelLook.NUMBER, 10)
                        .column("小时", ExcelLook.DECIMAL, 12);
        head(sheet, "学雷锋服务类别");
        for (ServiceCategory category : hours.categories()) {
            long people =
                    hours.lines().stream().filter(one -> one.hours().containsKey(category)).count();
            sheet.row(category.documentName(), people, hours.of(category));
        }
        if (!hours.categories().isEmpty()) {
            sheet.total("合计", new ExcelSheet.Formula("SUM(C{first}:C{last})", sheet.sum("小时")));
        }
        sheet.portrait();
    }

    private void brands() {
        ExcelSheet sheet =
                book.sheet("服务品牌")
                        .column("品牌", ExcelLook.TEXT, 28)
                        .column("负责人", ExcelLook.CENTER, 12)
                        .column("创建", ExcelLook.DATE, 13)
                        .column("团队人数", ExcelLook.NUMBER, 10)
                        .column("活动", ExcelLook.NUMBER, 8)
                        .column("参加人数", ExcelLook.NUMBER, 10)
                        .column("小时", ExcelLook.DECIMAL, 11)
                        .column("佐证", ExcelLook.NUMBER, 8);
        head(sheet, "服务品牌");
        for (BrandYear one : facts.service().brands()) {
            sheet.row(
                    one.brand().name(),
                    Words.name(one.brand().draft().leader(), masked),
                    one.brand().founded(),
                    one.figures().team(),
                    one.figures().activities(),
                    one.figures().people(),
                    one.figures().hours(),
                    one.proofs());
        }
    }

    private void people() {
        HoursTable hours = facts.service().hours();
        ExcelSheet sheet =
                book.sheet("个人时长")
                        .column("姓名", ExcelLook.CENTER, 14)
                        .column("身份", ExcelLook.CENTER, 14);
        hours.categories().forEach(one -> sheet.column(one.documentName(), ExcelLook.DECIMAL, 11));
        sheet.column("次数", ExcelLook.NUMBER, 8).column("合计小时", ExcelLook.DECIMAL, 11);
        head(sheet, "个人服务时长（不是志愿服务记录证明）");
        for (HoursTable.Line line : hours.lines()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(Words.name(line.name(), masked));
            row.add(Words.CHINESE.text(line.identity()));
            BigDecimal total = line.total();
            hours.categories().forEach(one -> row.add(line.hours().get(one)));
            row.add(line.times());
            row.add(total);
            sheet.row(row.toArray());
        }
        sheet.freezeColumns(1);
    }

    private void pairs() {
        ExcelSheet sheet =
                book.sheet("一课一实践")
                        .column("月份", ExcelLook.CENTER, 8)
                        .column("一课", ExcelLook.TEXT, 34)
                        .column("主讲", ExcelLook.CENTER, 16)
                        .column("一实践", ExcelLook.TEXT, 40)
                        .column("学到什么", ExcelLook.TEXT, 50);
        head(sheet, "每月一课一实践");
        for (MonthPair month : facts.study().pairs().months()) {
            String lecturers =
                    month.lecturers().stream()
                            .map(one -> Words.name(one, masked))
                            .collect(Collectors.joining("、"));
            sheet.row(
                    month.month() + "月",
                    YearPaper.held(month.found().lesson()),
                    lecturers,
                    YearPaper.practice(month),
                    month.choice().takeaway());
        }
    }

    private void practices() {
        ExcelSheet sheet =
                book.sheet("实践收获")
                        .column("日期", ExcelLook.DATE, 13)
                        .column("实践", ExcelLook.TEXT, 36)
                        .column("人数", ExcelLook.NUMBER, 8)
                        .column("主题", ExcelLook.TEXT, 20)
                        .column("收获", ExcelLook.TEXT, 60);
        head(sheet, "实践和收获");
        for (Practice one : facts.study().practices()) {
            ServiceCategory category = one.key().category();
            String title = one.title();
            sheet.row(
                    one.key().on(),
                    title.isEmpty() && category != null ? category.documentName() : title,
                    one.people(),
                    one.takeaway().keywords(),
                    one.takeaway().text());
        }
    }

    private void initiatives() {
        ExcelSheet sheet =
                book.sheet("倡议落实")
                        .column("文件", ExcelLook.TEXT, 40)
                        .column("文号", ExcelLook.TEXT, 24)
                        .column("要求（项）", ExcelLook.NUMBER, 12)
                        .column("有佐证（项）", ExcelLook.NUMBER, 12)
                        .column("反馈日期", ExcelLook.DATE, 14);
        head(sheet, "上级倡议落实情况");
        for (Initiatives.Standing one : facts.study().initiatives()) {
            sheet.row(
                    one.initiative().title(),
                    one.initiative().draft().number(),
                    one.clauses().size(),
                    one.proved(),
                    one.initiative().reported());
        }
    }
}
