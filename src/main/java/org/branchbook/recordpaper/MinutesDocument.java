package org.branchbook.recordpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Totals;
import org.branchbook.page.PaperPages;
import org.branchbook.vote.Resolution;
import org.branchbook.word.Paper;
import org.branchbook.word.WordDocument;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** 会议记录: the minutes with their head, votes, room to sign, attendance and photos. */
public final class MinutesDocument {
    private static final int PEOPLE_FOR_A_LIST = 10;
    private static final String PHOTOS = "活动照片";

    private final ActivityRecord record;
    private final Activity activity;
    private final Paper document;

    private MinutesDocument(ActivityRecord record, Function<String, Paper> paper) {
        this.record = record;
        this.activity = record.activity();
        this.document = paper.apply(activity.title() + " " + name());
    }

    /** As .docx. */
    public static byte[] of(ActivityRecord record) {
        return new MinutesDocument(record, WordDocument::official).written();
    }

    /** As .pdf, to preview, to print and to keep. */
    public static byte[] pages(ActivityRecord record) {
        return new MinutesDocument(record, PaperPages::official).written();
    }

    private String name() {
        return DocumentNames.minutes(activity.type());
    }

    private byte[] written() {
        document.footerNote(record.state().text());
        document.title(DocumentNames.titleLines(record.branch()));
        document.title(name()).blank();
        document.table(head()).blank();
        SegmentText text = new SegmentText(document, activity, record.rules());
        int section = text.own(activity.minutes(), resolutions(0));
        for (Map.Entry<String, List<String>> more : record.kinds().sections().entrySet()) {
            document.heading(1, DocumentNames.numeral(++section) + "、" + more.getKey());
            more.getValue().forEach(document::body);
        }
        record.segments().forEach(each -> text.further(each, resolutions(each.position())));
        List<String> attachments = attachments();
        if (!attachments.isEmpty()) {
            document.blank().attachmentNote(attachments);
        }
        document.blank().signLines("主持人（签字）：", "记录人（签字）：");
        for (int i = 0; i < attachments.size(); i++) {
            String mark = attachments.size() == 1 ? "附件" : "附件" + (i + 1);
            attach(mark, attachments.get(i));
        }
        return document.bytes();
    }

    private WordTable head() {
        AttendanceSheet sheet = record.sheet();
        WordTable table = WordTable.columns(24, 64, 24, 44).rowHeight(9);
        String occasion = DocumentNames.occasion(activity.type());
        wide(table, occasion + "名称", activity.title());
        pair(table, occasion + "时间", DocumentNames.time(activity), "主持人", record.leaders().chair());
        pair(table, occasion + "地点", activity.plan().place(), "记录人", record.leaders().recorder());
        Totals totals = sheet.totals();
        boolean marked = totals.present() + totals.absent() > 0;
        pair(
                table,
                "应到党员",
                totals.due() + "人（其中正式党员" + totals.full().due() + "人）",
                "实到党员",
                marked ? totals.present() + "人（正式" + totals.full().present() + "人）" : "");
        wide(table, "请假人员", marked ? named(sheet.marked(Mark.LEAVE)) : "");
        if (!sheet.marked(Mark.ABSENT).isEmpty()) {
            wide(table, "缺席人员", named(sheet.marked(Mark.ABSENT)));
        }
        wide(table, "列席人员", observers(sheet));
        record.kinds().head().forEach((label, text) -> wide(table, label, text));
        wide(table, occasion.equals("会议") ? "会议议题" : "活动内容", agenda(activity.agenda()));
        return table;
    }

    private static void wide(WordTable table, String label, String text) {
        table.row(Cell.label(label), Cell.text(text).spanning(3));
    }

    private static void pair(
            WordTable table, String label, String text, String second, String other) {
        table.row(Cell.label(label), Cell.text(text), Cell.label(second), Cell.text(other));
    }

    private static String named(List<AttendanceRow> rows) {
        if (rows.isEmpty()) {
            return "无";
        }
        return rows.size()
                + "人："
                + rows.stream()
                        .map(row -> row.name() + bracketed(row.reason()))
                        .collect(Collectors.joining("、"));
    }

    private static String observers(AttendanceSheet sheet) {
        if (sheet.observers().isEmpty()) {
            return "无";
        }
        return sheet.observers().stream()
                .map(observer -> observer.name() + bracketed(observer.identity()))
                .collect(Collectors.joining("、"));
    }

    private static String bracketed(String text) {
        return text.isEmpty() ? "" : "（" + text + "）";
    }

    /** The only item, or all of them numbered, one a line. */
    static String agenda(List<String> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean numbered = items.get(i).matches("\\d+[.．、].*");
            lines.add(numbered ? items.get(i) : (i + 1) + "." + items.get(i));
        }
        return String.join("\n", lines);
    }

    private List<Resolution> resolutions(int segment) {
        return record.resolutions().stream().filter(r -> r.segment() == segment).toList();
    }

    private List<String> attachments() {
        List<String> names = new ArrayList<>();
        Totals totals = record.sheet().totals();
        if (totals.due() >= PEOPLE_FOR_A_LIST && totals.unmarked() == 0) {
            names.add("到会情况登记表");
        }
        if (!record.photos().none()) {
            names.add(PHOTOS);
        }
        return names;
    }

    private void attach(String mark, String name) {
        document.attachment(mark, name).blank();
        if (name.equals(PHOTOS)) {
            document.pictures(record.photos().shown());
            int unread = record.photos().unread();
            if (unread > 0) {
                document.body("另有 " + unread + " 张照片的格式（如 HEIC）不能印入文件，原件存于记录中。");
            }
        } else {
            AttendanceList.write(document, record.sheet().rows());
        }
    }
}
