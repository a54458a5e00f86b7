package org.branchbook.recordpaper;

import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.base.Text;
import org.branchbook.scan.ActivityCode;

/** The words of a sign-in sheet, the same in Word and on the printed page. */
final class SignInText {
    /** Characters of 12 points in 170 mm. */
    private static final double LINE = 40;

    /** Characters of 12 points in the cell of the name. */
    private static final double NAME_CELL = 32;

    /** Characters of two small lines in the cell to sign; the record holds a longer reason. */
    private static final double REASON = 22;

    static final List<String> ONE_UP = List.of("序号", "姓名", "类别", "党小组", "签名", "备注");
    static final double[] ONE_UP_WIDTHS = {12, 30, 18, 28, 46, 36};
    static final List<String> TWO_UP = List.of("序号", "姓名", "类别", "签名");
    static final double[] TWO_UP_WIDTHS = {13, 26, 13, 33};
    static final double LABEL_WIDTH = 26;
    static final double OBSERVER_WIDTH = 48;

    /** The code at the top right of every page, in millimetres from the edge of the paper. */
    static final double CODE_LEFT = 179;

    static final double CODE_TOP = 4.5;
    static final double CODE_SIDE = 11;
    static final double[] FOOT_WIDTHS = {13, 10, 13, 10, 13, 10, 13, 10, 13, 10, 26, 29};

    private final ActivityRecord record;
    private final Activity activity;

    SignInText(ActivityRecord record) {
        this.record = record;
        this.activity = record.activity();
    }

    /** What the code says, by which a scan of the sheet finds its activity. */
    String code() {
        return ActivityCode.of(activity).text();
    }

    String title() {
        return DocumentNames.signIn(activity.type());
    }

    /** The branch, with chair and recorder where they are known. */
    String branch() {
        String chair = activity.plan().people().chair();
        String recorder = activity.plan().people().recorder();
        String who =
                (chair.isEmpty() ? "" : "　　主持人：" + chair)
                        + (recorder.isEmpty() ? "" : "　记录人：" + recorder);
        boolean oneLine = Text.ems(record.branch() + who) <= LINE;
        return record.branch() + (oneLine ? who : "\n" + Text.strip(who));
    }

    List<List<String>> head() {
        return List.of(
                List.of(DocumentNames.occasion(activity.type()) + "名称", activity.title()),
                List.of("时间", DocumentNames.time(activity), "地点", activity.plan().place()));
    }

    int nameLines() {
        return (int) Math.max(1, Math.ceil(Text.ems(activity.title()) / NAME_CELL));
    }

    SignInLayout layout() {
        int branchLines =
                Text.paragraphs(branch()).stream()
                        .mapToInt(line -> (int) Math.ceil(Text.ems(line) / LINE))
                        .sum();
        int lines = Math.max(1, branchLines) + nameLines() + head().size() - 1;
        return SignInLayout.of(
                record.sheet().rows().size(), record.sheet().observers().size(), lines);
    }

    /** The cells of one person, or empty ones beyond the last. */
    List<String> cells(int index, boolean oneUp) {
        if (index >= record.sheet().rows().size()) {
            return oneUp ? List.of("", "", "", "", "", "") : List.of("", "", "", "");
        }
        AttendanceRow row = record.sheet().rows().get(index);
        String number = String.valueOf(row.position());
        String stage = AttendanceList.stage(row.person().stage());
        boolean leave = row.is(Mark.LEAVE);
        if (oneUp) {
            String signature = leave ? "请假" : "";
            String remark = leave ? row.reason() : "";
            return List.of(number, row.name(), stage, row.person().group(), signature, remark);
        }
        String reason = "请假：" + row.reason();
        if (row.reason().isEmpty() || Text.ems(reason) > REASON) {
            reason = "请假";
        }
        return List.of(number, row.name(), stage, leave ? reason : "");
    }

    String observer(int index) {
        List<Observer> observers = record.sheet().observers();
        return index < observers.size() ? observers.get(index).name() + "：" : "";
    }

    /** Who was due is known; the rest is counted and written by hand. */
    List<String> foot() {
        return List.of(
                "应到",
                String.valueOf(record.sheet().rows().size()),
                "实到",
                "",
                "请假",
                "",
                "缺席",
                "",
                "列席",
                "",
                "记录人签名",
                "");
    }

    /** A sheet for a meeting to come has no state yet; one printed later says which. */
    String footer() {
        boolean begun = activity.state().begun();
        String state = begun ? record.state().text() : "活动编号 " + activity.id();
        return state + "　请本人签名，不得代签";
    }
}
