package org.branchbook.recordpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.page.PaperPages;
import org.branchbook.tag.Values;
import org.branchbook.word.WordPicture;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * 活动（会议）记录 on pages: the form of the paper handbooks, from the same fields and in the same order as
 * its Word template record-form.docx, which stays a file that a branch can change.
 */
public final class RecordForm {
    private static final String NAME = "活动（会议）记录";

    /** Of the row for what was said, in millimetres; it fills the first page. */
    private static final double CONTENT = 98.8;

    private final Values values;

    private RecordForm(Values values) {
        this.values = values;
    }

    /** As .pdf, to preview, to print and to keep. */
    public static byte[] pages(Values values) {
        return new RecordForm(values).written();
    }

    private byte[] written() {
        String title = say("活动名称") + " " + NAME;
        PaperPages paper = PaperPages.form(title, say("状态说明"));
        paper.caption(say("党支部")).title(NAME).gap(3.5).table(table());
        paper.gap(4).signLines("主持人（签字）：", "记录人（签字）：");
        List<WordPicture> photos = photos();
        if (!photos.isEmpty()) {
            paper.gap(4).pictures(photos);
        }
        return paper.bytes();
    }

    private WordTable table() {
        WordTable table = WordTable.columns(1660, 3740, 1200, 2799).rowHeight(9);
        wide(table, "活动（会议）\n名称", say("活动名称"));
        wide(table, "类型", types());
        pair(table, "时间", say("时间"), "地点", say("地点"));
        pair(table, "主持人", say("主持人"), "记录人", say("记录人"));
        wide(table, "主题", say("议题"));
        pair(table, "应到人数", count("应到"), "实到人数", count("实到"));
        wide(table, "缺席人员\n及原因", say("缺席及原因"));
        wide(table, "其他", others());
        table.rowHeight(CONTENT).row(Cell.label("主要内容"), Cell.prose(content()).spanning(3));
        return table;
    }

    private static void wide(WordTable table, String label, String text) {
        table.row(Cell.label(label), Cell.text(text).spanning(3));
    }

    private static void pair(
            WordTable table, String label, String text, String second, String other) {
        table.row(Cell.label(label), Cell.text(text), Cell.label(second), Cell.text(other));
    }

    private String say(String field) {
        return values.say(field);
    }

    private String types() {
        return boxes("党员大会", "支委会", "党小组会", "党课") + "\n" + boxes("主题党日", "组织生活会", "民主评议");
    }

    private String boxes(String... types) {
        return Stream.of(types)
                .map(type -> say("是" + type) + type)
                .collect(Collectors.joining("　"));
    }

    /** 26（正式24，预备2）; "" before anybody is marked. */
    private String count(String which) {
        String all = say(which + "人数");
        return all.isEmpty()
                ? ""
                : all + "（正式" + say(which + "正式") + "，预备" + say(which + "预备") + "）";
    }

    private String others() {
        List<String> lines = new ArrayList<>();
        lines.add("列席：" + say("列席名单"));
        values.rows("要素").forEach(row -> lines.add(row.say("名称") + "：" + row.say("内容")));
        if (!say("附件名称").isEmpty()) {
            lines.add("材料：" + say("附件名称"));
        }
        return String.join("\n", lines);
    }

    private String content() {
        List<String> parts = new ArrayList<>(List.of(say("会议内容")));
        for (Values segment : values.rows("后续环节")) {
            parts.add(segment.say("类型") + "：" + segment.say("名称"));
            parts.add(segment.say("内容"));
        }
        for (Values section : values.rows("附加内容")) {
            parts.add(section.say("名称"));
            parts.add(section.say("内容"));
        }
        if (!say("决议").isEmpty()) {
            parts.add("决议：");
            parts.add(say("决议"));
        }
        return String.join("\n", parts);
    }

    private List<WordPicture> photos() {
        List<WordPicture> photos = new ArrayList<>();
        for (Values row : values.rows("照片")) {
            if (row.find("图片") instanceof Values.Picture picture) {
                photos.add(new WordPicture(picture.jpeg(), row.say("说明")));
            }
        }
        return photos;
    }
}
