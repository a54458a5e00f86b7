package org.branchbook.wordform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.branchbook.base.Messages;
import org.branchbook.base.Photo;
import org.branchbook.tag.Finding;
import org.branchbook.tag.TagField;
import org.branchbook.tag.TagField.Kind;
import org.branchbook.tag.TagFields;
import org.branchbook.tag.Values;

/** A small dictionary and its values, and documents read back as lines. */
public final class Forms {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    public static final TagFields FIELDS =
            new TagFields(
                    List.of(
                            field("", "党支部", Kind.TEXT),
                            field("", "主持人", Kind.TEXT),
                            field("", "记录人", Kind.TEXT),
                            field("", "会议内容", Kind.LINES),
                            field("", "已关闭", Kind.FLAG),
                            field("", "补录", Kind.FLAG),
                            field("", "照片", Kind.LIST),
                            field("照片", "图片", Kind.PICTURE),
                            field("照片", "说明", Kind.TEXT),
                            field("", "请假人员", Kind.LIST),
                            field("请假人员", "姓名", Kind.TEXT),
                            field("", "人员", Kind.LIST),
                            field("人员", "序号", Kind.TEXT),
                            field("人员", "姓名", Kind.TEXT),
                            field("人员", "实到", Kind.FLAG)));

    private Forms() {}

    private static TagField field(String list, String name, Kind kind) {
        return new TagField(list, name, kind, "", "", "");
    }

    public static Values values() {
        Values values = new Values();
        values.text("党支部", "中共××大学××学院第一支部委员会")
                .text("主持人", "张三")
                .text("记录人", "")
                .text("会议内容", "一是学习。\n二是讨论。")
                .flag("已关闭", true)
                .flag("补录", false)
                .list("请假人员", List.of())
                .list("人员", people(values, "张三", "李四"));
        byte[] jpeg = Photo.jpeg(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB));
        return values.list(
                "照片",
                List.of(
                        values.row()
                                .picture("图片", new Values.Picture(jpeg, 400, 300))
                                .text("说明", "会场")));
    }

    public static List<Values> people(Values around, String... names) {
        List<Values> people = new ArrayList<>();
        for (String name : names) {
            people.add(
                    around.row()
                            .text("序号", String.valueOf(people.size() + 1))
                            .text("姓名", name)
                            .flag("实到", people.isEmpty()));
        }
        return people;
    }

    static WordForm read(Docx docx, Path folder) throws IOException {
        return WordForm.read(docx.write(Files.createTempFile(folder, "t", ".docx")), FIELDS);
    }

    static byte[] filled(Docx docx, Path folder) throws IOException {
        WordForm form = read(docx, folder);
        byte[] bytes = form.fill(values());
        Schema.check(bytes);
        return bytes;
    }

    /** What a person reads, a line for each paragraph and for each row with | between cells. */
    static List<String> lines(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return lines(document);
        }
    }

    static List<String> lines(IBody body) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row ->
                                lines.add(
                                        String.join(
                                                "|",
                                                row.getTableCells().stream()
                                                        .map(cell -> String.join("/", lines(cell)))
                                                        .toList())));
            }
        }
        return lines;
    }

    static List<String> said(WordForm form) {
        return form.findings().stream().map(Forms::said).toList();
    }

    private static String said(Finding finding) {
        return (finding.wrong() ? "" : "注意 ") + finding.text(CHINESE);
    }
}
