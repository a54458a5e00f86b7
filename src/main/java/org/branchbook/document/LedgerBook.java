package org.branchbook.document;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.Dates;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.excel.ExcelSheet.Amount;
import org.branchbook.excel.ExcelSheet.Formula;
import org.jspecify.annotations.Nullable;

/** 年度活动台账: one row an activity; shares and totals follow when a number or the filter changes. */
public final class LedgerBook {
    private static final String CLOSED = "已关闭";
    private static final String OPEN = "未关闭";
    private static final String NOT_RECORDED = "未记录";
    private static final String PLANNED = "计划";

    private LedgerBook() {}

    /**
     * @param counts null where nobody was marked
     */
    public record Line(Activity activity, Attendances.@Nullable Counts counts, int resolutions) {}

    public static byte[] of(String branch, int year, List<Line> lines, LocalDate today) {
        ExcelBook book = new ExcelBook(year + "年度活动台账");
        ExcelSheet sheet = book.sheet("年度活动台账");
        sheet.column("编号", ExcelLook.NUMBER)
                .column("日期", ExcelLook.DATE, 12)
                .column("时间", ExcelLook.CENTER, 13)
                .column("类型", ExcelLook.CENTER, 16)
                .column("主题", ExcelLook.TEXT, 44)
                .column("地点", ExcelLook.TEXT, 24)
                .column("主持人", ExcelLook.CENTER, 11)
                .column("记录人", ExcelLook.CENTER, 11)
                .column("时长\n(小时)", ExcelLook.DECIMAL, 8)
                .column("应到", ExcelLook.NUMBER, 7)
                .column("实到", ExcelLook.NUMBER, 7)
                .column("请假", ExcelLook.NUMBER, 7)
                .column("缺席", ExcelLook.NUMBER, 7)
                .column("到会率", ExcelLook.PERCENT, 9)
                .column("决议\n(项)", ExcelLook.NUMBER, 7)
                .column("记录", ExcelLook.CENTER, 9);
        sheet.title(year + "年度党支部组织生活活动台账");
        sheet.note(
                "党支部：" + branch + "　　填报日期：" + Dates.document(today) + "　　共" + lines.size() + "项");
        sheet.pageHeader(branch);
        lines.forEach(line -> row(sheet, line, today));
        total(sheet);
        if (!lines.isEmpty()) {
            sheet.highlight("记录", OPEN)
                    .highlight("记录", NOT_RECORDED)
                    .choices("记录", List.of(CLOSED, OPEN, NOT_RECORDED, PLANNED))
                    .choices("类型", types());
        }
        sheet.freezeColumns(2);
        return book.bytes();
    }

    private static List<String> types() {
        return Arrays.stream(ActivityType.values()).map(ActivityType::documentName).toList();
    }

    private static void row(ExcelSheet sheet, Line line, LocalDate today) {
        Activity activity = line.activity();
        ActivityPlan plan = activity.plan();
        ActivityPlan.When when = plan.when();
        Attendances.Counts counts = line.counts();
        sheet.row(
                activity.id().value(),
                when.date(),
                Dates.time(when.start()) + "-" + Dates.time(when.end()),
                activity.type().documentName(),
                activity.title(),
                plan.place(),
                plan.people().chair(),
                plan.people().recorder(),
                Duration.between(when.start(), when.end()).toMinutes() / 60.0,
                counts == null ? null : counts.due(),
                counts == null ? null : counts.present(),
                counts == null ? null : counts.leave(),
                absent(sheet, counts),
                counts == null ? null : rate(sheet, counts.due(), counts.present()),
                line.resolutions() == 0 ? null : line.resolutions(),
                state(activity, today));
    }

    /** Who is missing may simply not be marked yet: then nobody is called absent. */
    private static @Nullable Formula absent(ExcelSheet sheet, Attendances.@Nullable Counts counts) {
        if (counts == null || counts.unmarked() > 0) {
            return null;
        }
        String due = sheet.letter("应到");
        String present = sheet.letter("实到");
        String leave = sheet.letter("请假");
        return new Formula(
                "%s{r}-%s{r}-%s{r}".formatted(due, present, leave),
                counts.due() - counts.present() - counts.leave());
    }

    private static Formula rate(ExcelSheet sheet, double due, double present) {
        return sheet.share(new Amount("实到", present), new Amount("应到", due));
    }

    private static String state(Activity activity, LocalDate today) {
        if (activity.closed()) {
            return CLOSED;
        }
        if (activity.state() == ActivityState.HELD) {
            return OPEN;
        }
        return activity.date().isBefore(today) ? NOT_RECORDED : PLANNED;
    }

    private static void total(ExcelSheet sheet) {
        sheet.total(
                "合计",
                sheet.shown("时长\n(小时)"),
                sheet.shown("应到"),
                sheet.shown("实到"),
                sheet.shown("请假"),
                sheet.shown("缺席"),
                rate(sheet, sheet.sum("应到"), sheet.sum("实到")),
                sheet.shown("决议\n(项)"),
                null);
    }
}
