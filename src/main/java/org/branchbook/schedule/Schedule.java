package org.branchbook.schedule;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Segment;
import org.branchbook.base.Dates;
import org.branchbook.branch.GroupId;

/**
 * 月度活动安排表 or 年度工作计划: a table in the columns superiors ask for, whatever file it goes into.
 *
 * @param rows as many cells as {@link #COLUMNS}
 */
record Schedule(String title, String note, List<List<String>> rows) {
    static final List<String> COLUMNS =
            List.of("序号", "日期", "时间", "类型", "主题/内容", "地点", "主讲/负责人", "参加人员", "形式", "完成情况", "备注");

    /** Relative widths of the columns, in millimetres of a page across. */
    static final double[] WIDTHS = {12, 31, 24, 30, 44, 28, 25, 22, 12, 19, 11};

    /** What stands below the table. */
    static final List<String> SIGNATURES = List.of("填表人", "审核人", "日期");

    Schedule {
        rows = List.copyOf(rows);
    }

    static Schedule month(String branch, LocalDate month, Content content) {
        String when = month.getYear() + "年" + month.getMonthValue() + "月";
        return new Schedule(branch + when + "活动安排表", content.note(), rows(content));
    }

    static Schedule year(String branch, int year, Content content) {
        return new Schedule(branch + year + "年度工作计划", content.note(), rows(content));
    }

    /** What both are made of. */
    record Content(List<Activity> activities, Function<GroupId, String> groups, LocalDate today) {
        String note() {
            return "填报日期：" + Dates.document(today) + "　　共" + activities.size() + "项";
        }
    }

    private static List<List<String>> rows(Content content) {
        List<List<String>> rows = new ArrayList<>();
        for (Activity activity : content.activities()) {
            ActivityPlan plan = activity.plan();
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            day(activity.date()),
                            Dates.time(plan.when().start()) + "-" + Dates.time(plan.when().end()),
                            types(plan),
                            subject(plan),
                            plan.place(),
                            plan.people().chair(),
                            people(plan.people().audience(), content.groups()),
                            "",
                            state(activity, content.today()),
                            ""));
        }
        return rows;
    }

    private static String day(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日 " + weekday;
    }

    private static String types(ActivityPlan plan) {
        return String.join(
                "、", plan.types().stream().map(ActivityType::documentName).distinct().toList());
    }

    private static String subject(ActivityPlan plan) {
        StringBuilder text = new StringBuilder(plan.title());
        for (Segment segment : plan.more().segments()) {
            text.append("；").append(segment.title());
        }
        return text.toString();
    }

    private static String people(Audience audience, Function<GroupId, String> groups) {
        GroupId group = audience.group();
        return switch (audience.kind()) {
            case MEMBERS -> "全体党员";
            case COMMITTEE -> "支部委员";
            case GROUP -> group == null ? "党小组" : groups.apply(group);
            case CHOSEN -> audience.chosen().isEmpty() ? "" : audience.chosen().size() + "人";
        };
    }

    private static String state(Activity activity, LocalDate today) {
        if (activity.state() != ActivityState.PLANNED) {
            return "已开展";
        }
        return activity.date().isBefore(today) ? "未记录" : "";
    }
}
