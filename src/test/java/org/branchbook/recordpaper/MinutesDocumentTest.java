package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Photo;
import org.branchbook.word.WordPicture;
import org.junit.jupiter.api.Test;

class MinutesDocumentTest {
    private static final String MINUTES = "一、会议议程\n主持人宣布开会。\n（一）讨论\n大家发言。";
    private static final Activity CLOSED =
            Samples.activity("第二季度支部党员大会", MINUTES, ActivityState.CLOSED);

    private static XWPFDocument read(ActivityRecord record) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(MinutesDocument.of(record)));
    }

    private static List<String> paragraphs(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    @Test
    void theHeadSaysWhatWhenWhereAndWho() throws IOException {
        try (XWPFDocument document = read(Samples.record(CLOSED, 8, List.of()))) {
            assertEquals(
                    List.of(
                            List.of("会议名称", "第二季度支部党员大会"),
                            List.of("会议时间", "2026年6月11日 19:00至20:40", "主持人", "张三（书记）"),
                            List.of("会议地点", "信息楼A座301会议室", "记录人", "李四（组织委员）"),
                            List.of("应到党员", "8人（其中正式党员8人）", "实到党员", "7人（正式7人）"),
                            List.of("请假人员", "1人：阿依古丽·买买提（出差参加学术会议）"),
                            List.of("列席人员", "孔三四（发展对象）"),
                            List.of("会议议题", "1.讨论接收孔三四同志为中共预备党员2.审议年度工作计划")),
                    rows(document.getTables().getFirst()));
        }
    }

    @Test
    void keepsTheMinutesAndGoesOnCounting() throws IOException {
        try (XWPFDocument document = read(Samples.record(CLOSED, 8, List.of()))) {
            List<String> all = paragraphs(document);
            assertEquals(List.of(Samples.BRANCH, "支部党员大会会议记录"), all.subList(0, 2));
            assertEquals(List.of(MINUTES.split("\n")), all.subList(2, 6));
            assertEquals("二、会议决议", all.get(6));
            assertEquals(Samples.admission().wording(), all.get(7));
            assertTrue(all.getLast().startsWith("主持人（签字）："), all.getLast());
        }
    }

    @Test
    void headingsHaveTheirStyles() throws IOException {
        try (XWPFDocument document = read(Samples.record(CLOSED, 8, List.of()))) {
            assertEquals("Heading1", style(document, "一、会议议程"));
            assertEquals("Heading2", style(document, "（一）讨论"));
            assertEquals("GwBody", style(document, "大家发言。"));
        }
    }

    private static String style(XWPFDocument document, String text) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .map(XWPFParagraph::getStyle)
                .findFirst()
                .orElse("");
    }

    @Test
    void theFooterTellsNumberAndStateAndThatItWasEnteredLate() throws IOException {
        assertEquals("活动编号 42　已关闭", footer(CLOSED));
        Activity held = Samples.activity("大会", MINUTES, ActivityState.HELD);
        assertEquals("活动编号 42　草稿，未关闭", footer(held));
        // Thursday the 11th and three working days; the 19th is a holiday.
        Activity late = Samples.late(held, LocalDate.of(2026, 6, 17).atTime(9, 0));
        assertEquals("活动编号 42　草稿，未关闭　补录：2026年6月17日", footer(late));
        Activity inTime = Samples.late(held, LocalDate.of(2026, 6, 16).atTime(9, 0));
        assertEquals("活动编号 42　草稿，未关闭", footer(inTime));
    }

    private static String footer(Activity activity) throws IOException {
        try (XWPFDocument document = read(Samples.record(activity, 8, List.of()))) {
            return document.getFooterList().getFirst().getParagraphs().getLast().getText();
        }
    }

    @Test
    void listsManyPeopleAndShowsPhotosAsAttachments() throws IOException {
        byte[] jpeg = Photo.jpeg(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB));
        WordPicture photo = new WordPicture(jpeg, "会场全景");
        try (XWPFDocument document = read(Samples.record(CLOSED, 75, List.of(photo, photo)))) {
            List<String> all = paragraphs(document);
            assertTrue(all.containsAll(List.of("附件1", "到会情况登记表", "附件2", "活动照片")), all::toString);
            List<String> row = rows(document.getTables().get(1)).get(1);
            assertEquals(List.of("1", "21"), List.of(row.get(0), row.get(4)));
            assertEquals(1, document.getAllPictures().size(), "the same picture is kept once");
        }
        try (XWPFDocument document = read(Samples.record(CLOSED, 8, List.of()))) {
            assertFalse(paragraphs(document).toString().contains("附件"));
        }
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        Activity empty = Samples.activity("大会", "", ActivityState.PLANNED);
        try (XWPFDocument document = read(Samples.record(empty, 8, List.of()))) {
            assertTrue(paragraphs(document).contains("（没有填写会议记录）"));
            assertEquals("", rows(document.getTables().getFirst()).get(3).get(3));
        }
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        ActivityRecord record = Samples.record(CLOSED, 20, List.of());
        assertArrayEquals(MinutesDocument.of(record), MinutesDocument.of(record));
    }
}
