package org.branchbook.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Mark;
import org.branchbook.base.Dates;
import org.branchbook.word.Paper;

/** 会议通知 of an activity: when, where, what, who is due and who has asked for leave already. */
record Notice(String branch, AttendanceSheet sheet, LocalDate today) {
    /** The last heading with its two lines and the signature. */
    private static final int LAST_LINES = 5;

    private static final String NUMERALS = "一二三四五六";

    /** A point of the notice: its heading and its text. */
    private record Point(String heading, String text) {}

    String title() {
        return "关于" + verb() + sheet.activity().title() + "的通知";
    }

    /** Meetings are called, everything else is carried out. */
    private String verb() {
        return sheet.activity().type().documentName().contains("会") ? "召开" : "开展";
    }

    private String opening() {
        String type = sheet.activity().type().documentName();
        return "根据工作安排，定于近期" + verb() + type + "，现将有关事项通知如下：";
    }

    private List<Point> points() {
        Activity activity = sheet.activity();
        ActivityPlan plan = activity.plan();
        List<Point> points = new ArrayList<>();
        points.add(
                new Point(
                        "时间",
                        Dates.full(activity.date(), Locale.CHINA)
                                + " "
                                + Dates.time(plan.when().start())
                                + "至"
                                + Dates.time(plan.when().end())));
        points.add(new Point("地点", plan.place().isEmpty() ? "另行通知" : plan.place()));
        points.add(new Point("内容", content(activity)));
        points.add(new Point("参加人员", due()));
        List<AttendanceRow> leave = sheet.marked(Mark.LEAVE);
        if (!leave.isEmpty()) {
            points.add(new Point("已请假", names(leave)));
        }
        points.add(new Point("要求", "请准时参加。因故不能参加的，请提前向党支部请假并说明事由。"));
        return points;
    }

    private String due() {
        List<AttendanceRow> rows = sheet.rows();
        return rows.isEmpty() ? "另行通知" : names(rows) + "，共" + rows.size() + "人";
    }

    private static String content(Activity activity) {
        List<String> items = new ArrayList<>();
        items.add(activity.title());
        activity.plan().more().segments().forEach(segment -> items.add(segment.title()));
        items.addAll(activity.agenda());
        return String.join("；", items.stream().distinct().toList());
    }

    private static String names(List<AttendanceRow> rows) {
        return String.join("、", rows.stream().map(AttendanceRow::name).toList());
    }

    /** As text to send, with line breaks. */
    String text() {
        StringBuilder text = new StringBuilder(title()).append("\n\n").append(opening());
        List<Point> points = points();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            text.append('\n')
                    .append(NUMERALS.charAt(i))
                    .append('、')
                    .append(point.heading())
                    .append('：')
                    .append(point.text());
        }
        return text.append("\n\n")
                .append(branch)
                .append('\n')
                .append(Dates.document(today))
                .toString();
    }

    /**
     * In the layout of GB/T 9704.
     *
     * @param paper of a name: Word or pages
     */
    byte[] document(Function<String, Paper> paper) {
        Paper document = paper.apply(title());
        document.title(title()).blank().body(opening());
        List<Point> points = points();
        for (int i = 0; i < points.size(); i++) {
            if (i == points.size() - 1) {
                document.together(LAST_LINES);
            }
            document.heading(1, NUMERALS.charAt(i) + "、" + points.get(i).heading());
            document.body(points.get(i).text() + (points.get(i).text().endsWith("。") ? "" : "。"));
        }
        document.signature(branch, Dates.document(today), true);
        return document.bytes();
    }
}
