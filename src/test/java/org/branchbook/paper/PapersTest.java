package org.branchbook.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.base.Ooxml;
import org.branchbook.base.ZipParts;
import org.branchbook.paper.Papers.AppraisalPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of one book, read back from Word and from their pages. */
class PapersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 18);
    private static final String SAID = "近来家中老人住院";

    @TempDir private static Path folder;
    private static PaperBook book;
    private static Papers papers;
    private static long talk;
    private static ActivityId meeting;
    private static ActivityId appraisal;

    @BeforeAll
    static void fill() {
        book = new PaperBook(folder.resolve("book"), TODAY);
        talk = book.talk(SAID);
        meeting = book.meeting();
        appraisal = book.appraisal();
        papers = book.papers();
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static List<String> paragraphs(Written written) throws IOException {
        try (XWPFDocument document = read(written)) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }

    private static XWPFDocument read(Written written) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written.docx()));
    }

    /** A line a row, its cells parted by strokes. */
    private static List<String> rows(Written written, int table) throws IOException {
        try (XWPFDocument document = read(written)) {
            XWPFTable found = document.getTables().get(table);
            return found.getRows().stream()
                    .map(row ->
                            row.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .collect(Collectors.joining("|")))
                    .toList();
        }
    }

    private static String pages(Written written) throws IOException {
        try (PDDocument document = Loader.loadPDF(written.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int count(Written written) throws IOException {
        try (PDDocument document = Loader.loadPDF(written.pdf())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void aTalkLeavesRoomForWhatWasSaidAndForBothToSign() throws IOException {
        Written written = papers.talk(talk, false);
        assertEquals(
                List.of(
                        "谈话人|张三（书记）|谈话对象|李四",
                        "谈话时间|2026年11月2日|谈话地点|",
                        "谈话类别|支委与党员",
                        "谈话主题|组织生活会前谈心",
                        "谈话内容|"),
                rows(written, 0));
        assertFalse(pages(written).contains(SAID));
        assertTrue(pages(papers.talk(talk, true)).contains(SAID));
        assertEquals("谈话人（签字）：\t\t谈话对象（签字）：\t", paragraphs(written).getLast());
    }

    @Test
    void theRegisterOfAYearNeverHasTheContent() throws IOException {
        Written written = papers.talkRegister(2026);
        assertEquals("1|2026-11-02|张三（书记）|李四|支委与党员|组织生活会前谈心", rows(written, 0).get(1));
        assertFalse(pages(written).contains(SAID));
        assertEquals("（没有登记谈心谈话）", rows(papers.talkRegister(2020), 0).get(1));
    }

    @Test
    void aResolutionCarriesTheNumbersOfItsVote() throws IOException {
        Written written = papers.resolution(meeting, "孔三四");
        assertEquals("关于接收孔三四同志为中共预备党员的决议", written.name());
        assertEquals(
                List.of(
                        "应到会有表决权党员|2|实到会|2|会前书面赞成|0",
                        "发出选票|2|收回选票|2|有效票|2",
                        "赞成|2|反对|0|弃权|0",
                        "表决方式|无记名投票|表决结果|通过"),
                rows(written, 0));
        List<String> said = paragraphs(written);
        assertTrue(said.get(2).startsWith("2026年6月11日，中共示范大学"), said::toString);
        assertTrue(said.get(4).contains("赞成2人，反对0人，弃权0人"), said::toString);
        assertEquals("支部书记（签字）：\t\t日期：\t", said.getLast());
        assertFalse(said.toString().contains("签名"), "signed once, below");
    }

    @Test
    void aVoteThatFailedIsNoResolution() throws IOException {
        Written written = papers.resolution(meeting, "曹五六");
        assertEquals("关于接收曹五六同志为中共预备党员的表决情况", written.name());
        assertEquals("表决方式|无记名投票|表决结果|未通过", rows(written, 0).getLast());
        assertEquals(
                2, count(papers.resolutions(meeting)), "a page each, the ordinary one has none");
        AppException none =
                assertThrows(AppException.class, () -> papers.resolution(meeting, "钱七"));
        assertEquals("paper.noResolutionOn", none.key());
        assertThrows(AppException.class, () -> papers.resolutions(appraisal));
    }

    @Test
    void theResultTellsNumbersAndNamesOnlyWhereAskedFor() throws IOException {
        Written written = papers.appraisal(appraisal, AppraisalPart.RESULT, false);
        assertEquals(
                List.of("阶段|程序|完成时间|说明", "会上|个人自评|2026年12月10日|书面自评", "会上|党员互评|未登记|"),
                rows(written, 1).subList(0, 3));
        assertEquals(
                List.of(
                        "优秀|0|0.0%|不超过1人",
                        "合格|1|50.0%|", "基本合格|1|50.0%|", "不合格|0|0.0%|", "合计|2|100.0%|应评定2人"),
                rows(written, 2).subList(1, 6));
        assertFalse(pages(written).contains("张三"));
        Written full = papers.appraisal(appraisal, AppraisalPart.RESULT, true);
        assertEquals(
                List.of("1|张三||2/1/0/0|合格|合格", "2|李四|合格|||基本合格", "3|王五||||不评定"),
                rows(full, 3).subList(1, 4));
    }

    @Test
    void aFormAMemberIsLeftToBeWrittenIn() throws IOException {
        Written written = papers.appraisal(appraisal, AppraisalPart.FORMS, false);
        assertEquals(3, count(written));
        List<String> rows = rows(written, 1);
        assertEquals("出生年月|1990.07|入党时间||转正时间|", rows.get(1));
        assertTrue(
                rows.containsAll(List.of("个人自评|", "本人签字||日期|", "评定等次|", "书记签字||日期|")),
                rows::toString);
        Written full = papers.appraisal(appraisal, AppraisalPart.FORMS, true);
        assertTrue(rows(full, 1).contains("评定等次|基本合格"));
        assertTrue(rows(full, 2).contains("评定等次|预备党员参加评议，不评定等次"));
    }

    @Test
    void aBallotHasThoseWhoMayBeGradedAndIsOneSheet() throws IOException {
        Written written = papers.appraisal(appraisal, AppraisalPart.BALLOT, true);
        assertEquals(List.of("序号|姓名|优秀|合格|基本合格|不合格", "1|张三||||", "2|李四||||"), rows(written, 0));
        assertEquals(1, count(written));
        assertFalse(pages(written).contains("编号"), "nothing tells one ballot from another");
    }

    @Test
    void theSummaryOfAYearSaysWhatTheBookKnowsAndLeavesTheRestOpen() throws IOException {
        Written written = papers.summary(2026, TODAY);
        List<String> said = paragraphs(written);
        assertTrue(said.contains("截至2026年12月18日，支部共有党员3人，其中正式党员2人，预备党员1人。"), said::toString);
        assertTrue(said.contains("支部委员会成员：张三（书记）。"), said::toString);
        assertTrue(
                said.contains("1. 2026年6月11日，接收孔三四为预备党员（应到会有表决权党员2人，实到会2人，赞成2人）。"), said::toString);
        assertTrue(said.contains("民主评议应评定党员2人，已评定2人：优秀0人，合格1人，基本合格1人，不合格0人。"), said::toString);
        assertEquals(2, said.stream().filter(text -> text.startsWith("（请支部补充：")).count());
        assertEquals("支部党员大会|2|1|1|2/3|66.7%", rows(written, 0).get(1));
        assertFalse(said.toString().contains(SAID));
        List<String> headings = new ArrayList<>(said);
        headings.removeIf(text -> !text.matches("[一二三四五六七]、.*"));
        assertEquals(7, headings.size());
    }

    @Test
    void theSchemaCheckSeesWhatIsWrong() {
        byte[] docx = papers.talk(talk, false).docx();
        assertFalse(
                Ooxml.problems(
                                docx,
                                xml ->
                                        xml.replace("<w:tblGrid>", "<w:grid>")
                                                .replace("</w:tblGrid>", "</w:grid>"))
                        .isEmpty());
    }

    @Test
    void everyPaperHasThePageOfTheStandardAndPassesTheSchema() throws IOException {
        for (Written written :
                List.of(
                        papers.talk(talk, true),
                        papers.talkRegister(2026),
                        papers.resolutions(meeting),
                        papers.appraisal(appraisal, AppraisalPart.RESULT, true),
                        papers.appraisal(appraisal, AppraisalPart.FORMS, false),
                        papers.appraisal(appraisal, AppraisalPart.BALLOT, false),
                        papers.summary(2026, TODAY))) {
            byte[] docx = written.docx();
            assertEquals(List.of(), Ooxml.problems(docx), written.name());
            String xml = ZipParts.of(docx).get("word/document.xml");
            for (String margin :
                    List.of(
                            "w:top=\"2098\"",
                            "w:left=\"1587\"",
                            "w:right=\"1474\"",
                            "w:bottom=\"1984\"",
                            "w:linePitch=\"579\"")) {
                assertTrue(xml.contains(margin), written.name() + margin);
            }
            assertTrue(pages(written).contains("— 1 —"), written.name());
        }
    }
}
