package org.branchbook.recordpaper;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Evidence;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.attendance.Totals;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.tag.Values;
import org.branchbook.vote.Resolution;

/** What the fields of the dictionary say for one activity; signature places have no field. */
public final class RecordValues {
    private static final Messages CHINESE = new Messages(Locale.CHINA);
    private static final String NONE = "无";

    private final ActivityRecord record;
    private final Activity activity;
    private final More more;
    private final Values values = new Values();

    /**
     * What a record's own documents do without.
     *
     * @param superior "" where not given
     * @param photos with their captions
     */
    public record More(
            String superior,
            List<SegmentRecord> segments,
            List<Evidence> evidence,
            List<Photo> photos,
            LocalDate today) {}

    /** A photo of the activity. */
    public record Photo(Values.Picture picture, String caption) {}

    private RecordValues(ActivityRecord record, More more) {
        this.record = record;
        this.activity = record.activity();
        this.more = more;
    }

    public static Values of(ActivityRecord record, More more) {
        RecordValues made = new RecordValues(record, more);
        made.whatItIs();
        made.when();
        made.who();
        made.counts();
        made.content();
        made.boxes();
        made.lists();
        return made.values;
    }

    private void whatItIs() {
        LocalDate late = record.state().late();
        int amended = record.state().amendments();
        values.text("党支部", record.branch())
                .text("上级党组织", more.superior)
                .text("记录名称", DocumentNames.minutes(activity.type()))
                .text("活动名称", activity.title())
                .text("活动类型", activity.type().documentName())
                .text(
                        "全部类型",
                        activity.plan().types().stream()
                                .map(ActivityType::documentName)
                                .distinct()
                                .collect(Collectors.joining("、")))
                .text("活动编号", activity.id().toString())
                .text("记录状态", activity.closed() ? "已关闭" : "未关闭")
                .text("补录说明", late == null ? "" : "补录：" + Dates.document(late))
                .text("修订说明", amended == 0 ? "" : "第 " + amended + " 次修订")
                .text("状态说明", record.state().text())
                .text("打印日期", Dates.document(more.today))
                .flag("已关闭", activity.closed())
                .flag("是补录", late != null);
    }

    private void when() {
        ActivityPlan.When when = activity.plan().when();
        LocalDate date = when.date();
        values.text("日期", Dates.document(date))
                .text("年", String.valueOf(date.getYear()))
                .text("月", String.valueOf(date.getMonthValue()))
                .text("日", String.valueOf(date.getDayOfMonth()))
                .text("星期", date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA))
                .text("开始时间", Dates.time(when.start()))
                .text("结束时间", Dates.time(when.end()))
                .text("时长", number(Duration.between(when.start(), when.end()).toMinutes()))
                .text("时间", DocumentNames.time(activity))
                .text("地点", activity.plan().place());
    }

    private void who() {
        List<Observer> observers = record.sheet().observers();
        values.text("主持人", activity.plan().people().chair())
                .text("主持人职务", record.leaders().chair())
                .text("记录人", activity.plan().people().recorder())
                .text("出席名单", names(record.sheet().marked(Mark.PRESENT), false))
                .text("请假名单", names(record.sheet().marked(Mark.LEAVE), false))
                .text("缺席名单", names(record.sheet().marked(Mark.ABSENT), false))
                .text(
                        "缺席及原因",
                        names(
                                record.sheet().rows().stream()
                                        .filter(row -> row.is(Mark.LEAVE) || row.is(Mark.ABSENT))
                                        .toList(),
                                true))
                .text(
                        "列席名单",
                        observers.isEmpty()
                                ? NONE
                                : observers.stream()
                                        .map(o -> o.name() + bracketed(o.identity()))
                                        .collect(Collectors.joining("、")));
    }

    /** Before anybody is marked nothing is known, and "nobody" would be a claim. */
    private String names(List<AttendanceRow> rows, boolean withMark) {
        if (!marked()) {
            return "";
        }
        return rows.isEmpty()
                ? NONE
                : rows.stream()
                        .map(row -> row.name() + bracketed(reason(row, withMark)))
                        .collect(Collectors.joining("、"));
    }

    private static String reason(AttendanceRow row, boolean withMark) {
        if (!withMark) {
            return row.reason();
        }
        return mark(row) + (row.reason().isEmpty() ? "" : "：" + row.reason());
    }

    private static String bracketed(String text) {
        return text.isEmpty() ? "" : "（" + text + "）";
    }

    private static String mark(AttendanceRow row) {
        Mark mark = row.mark();
        return switch (mark) {
            case PRESENT -> "实到";
            case LEAVE -> "请假";
            case ABSENT -> "缺席";
            case null -> "";
        };
    }

    /** Leave is asked for before anybody can be there; it alone says nothing of who came. */
    private boolean marked() {
        Totals totals = record.sheet().totals();
        return totals.present() + totals.absent() > 0;
    }

    private void counts() {
        Totals totals = record.sheet().totals();
        Totals.Part full = totals.full();
        boolean known = marked();
        values.text("应到人数", number(totals.due()))
                .text("应到正式", number(full.due()))
                .text("应到预备", number(totals.due() - full.due()))
                .text("实到人数", known ? number(totals.present()) : "")
                .text("实到正式", known ? number(full.present()) : "")
                .text("实到预备", known ? number(totals.present() - full.present()) : "")
                .text("请假人数", known ? number(totals.leave()) : "")
                .text("缺席人数", known ? number(totals.absent()) : "")
                .text("列席人数", number(record.sheet().observers().size()))
                .text("到会率", known && totals.due() > 0 ? rate(totals) : "");
    }

    private static String rate(Totals totals) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * totals.present() / totals.due());
    }

    private void content() {
        List<Resolution> all = record.resolutions();
        List<String> resolutions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String count = all.size() == 1 ? "" : "（" + DocumentNames.numeral(i + 1) + "）";
            resolutions.add(count + all.get(i).wording());
            resolutions.add(VoteText.of(all.get(i), activity, record.rules()));
        }
        resolutions.removeIf(String::isEmpty);
        values.text("议题", MinutesDocument.agenda(activity.agenda()))
                .text("会议内容", activity.minutes())
                .text("决议", String.join("\n", resolutions))
                .text(
                        "附件名称",
                        more.evidence.stream()
                                .map(evidence -> evidence.file().name())
                                .collect(Collectors.joining("、")));
    }

    private void boxes() {
        List<ActivityType> types = activity.plan().types();
        values.flag("是党员大会", types.contains(ActivityType.MEMBER_MEETING))
                .flag("是支委会", types.contains(ActivityType.COMMITTEE_MEETING))
                .flag("是党小组会", types.contains(ActivityType.GROUP_MEETING))
                .flag("是党课", types.contains(ActivityType.PARTY_LECTURE))
                .flag("是主题党日", types.contains(ActivityType.THEME_PARTY_DAY))
                .flag("是组织生活会", types.contains(ActivityType.ORG_LIFE_MEETING))
                .flag("是民主评议", types.contains(ActivityType.DEMOCRATIC_APPRAISAL));
    }

    private void lists() {
        values.list("人员", people(record.sheet().rows()))
                .list("出席人员", people(record.sheet().marked(Mark.PRESENT)))
                .list("请假人员", people(record.sheet().marked(Mark.LEAVE)))
                .list("缺席人员", people(record.sheet().marked(Mark.ABSENT)));
        RecordLists lists = new RecordLists(values);
        values.list("列席人员", lists.observers(record.sheet().observers()))
                .list("议题列表", lists.agenda(activity.agenda()))
                .list("决议列表", lists.resolutions(record))
                .list("环节", lists.segments(more.segments))
                .list("后续环节", lists.segments(record.segments()))
                .list("要素", lists.particulars(record.kinds().head()))
                .list("附加内容", lists.sections(record.kinds().sections()))
                .list("照片", lists.photos(more.photos))
                .list("材料", lists.evidence(more.evidence, CHINESE));
    }

    private List<Values> people(List<AttendanceRow> rows) {
        List<Values> people = new ArrayList<>();
        for (AttendanceRow row : rows) {
            people.add(
                    values.row()
                            .text("序号", number(people.size() + 1))
                            .text("姓名", row.name())
                            .text("类别", AttendanceList.stage(row.person().stage()))
                            .text("党小组", row.person().group())
                            .text("到会", mark(row))
                            .text("事由", row.reason())
                            .flag("来了", row.is(Mark.PRESENT)));
        }
        return people;
    }

    private static String number(long value) {
        return String.valueOf(value);
    }
}
