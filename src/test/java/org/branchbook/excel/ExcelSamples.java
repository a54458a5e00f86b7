package org.branchbook.excel;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.excel.ExcelSheet.Amount;
import org.branchbook.excel.ExcelSheet.Formula;

/** A ledger with every feature, to be asserted on and looked at. */
public final class ExcelSamples {
    private ExcelSamples() {}

    public static ExcelBook ledger(int rows) {
        ExcelBook book = new ExcelBook("活动台账");
        ExcelSheet sheet =
                book.sheet("年度活动台账")
                        .column("序号", ExcelLook.NUMBER)
                        .column("日期", ExcelLook.DATE)
                        .column("类型", ExcelLook.CENTER)
                        .column("主题", ExcelLook.TEXT)
                        .column("主持人", ExcelLook.CENTER)
                        .column("时长\n（小时）", ExcelLook.DECIMAL)
                        .column("应到", ExcelLook.NUMBER)
                        .column("实到", ExcelLook.NUMBER)
                        .column("到会率", ExcelLook.PERCENT)
                        .column("身份证号", ExcelLook.ID)
                        .column("材料", ExcelLook.CENTER)
                        .freezeColumns(2)
                        .pageHeader("计算机学院本科生第二党支部")
                        .title("2026年度党支部组织生活活动台账")
                        .note("党支部：计算机学院本科生第二党支部　　填报日期：2026年12月31日");
        List<String> subjects =
                List.of(
                        "学习贯彻党的二十届四中全会精神",
                        "=HYPERLINK(\"http://x\")",
                        "“缅怀先烈·赓续血脉”红色基地实践活动，并就进一步加强支部组织生活规范化建设进行专题研讨交流");
        for (int i = 0; i < rows; i++) {
            sheet.row(
                    i + 1,
                    LocalDate.of(2026, 1, 6).plusDays(6L * (i % 58)),
                    "支部党员大会",
                    subjects.get(i % 3),
                    "张三",
                    1.5,
                    40,
                    36 + i % 4,
                    sheet.share(new Amount("实到", 36 + i % 4), new Amount("应到", 40)),
                    "11010519900701123X",
                    i % 5 == 3 ? "缺项" : "齐全");
        }
        return total(book, sheet);
    }

    private static ExcelBook total(ExcelBook book, ExcelSheet sheet) {
        sheet.total(
                "合计",
                sheet.shown("时长\n（小时）"),
                new Formula("SUM(G{first}:G{last})", sheet.sum("应到")),
                new Formula("SUM(H{first}:H{last})", sheet.sum("实到")),
                sheet.share(new Amount("实到", sheet.sum("实到")), new Amount("应到", sheet.sum("应到"))),
                null,
                null);
        sheet.choices("材料", List.of("齐全", "缺项")).highlight("材料", "缺项");
        return book;
    }
}
