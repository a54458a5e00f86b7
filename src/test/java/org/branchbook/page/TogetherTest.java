package org.branchbook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.branchbook.base.ZipParts;
import org.branchbook.word.Paper;
import org.branchbook.word.WordDocument;
import org.junit.jupiter.api.Test;

/** Nobody signs on a page without text. */
class TogetherTest {
    private static Paper written(Paper paper, int lines) {
        paper.title("关于开会的通知");
        for (int i = 0; i < lines; i++) {
            paper.body("第" + i + "行。");
        }
        paper.together(5).heading(1, "六、要求").body("请准时参加。");
        return paper.signature("中共示范大学第一支部委员会", "2026年11月29日", true);
    }

    @Test
    void theLastWordsGoWithTheSignature() throws IOException {
        for (int lines = 14; lines <= 21; lines++) {
            byte[] pdf = written(PaperPages.official("通知"), lines).bytes();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(document.getNumberOfPages());
                String last = stripper.getText(document);
                assertTrue(last.contains("六、要求") && last.contains("委员会"), lines + last);
            }
        }
    }

    private static Paper minutes(Paper paper, int lines) {
        for (int i = 1; i < lines; i++) {
            paper.body("第" + i + "行。");
        }
        paper.body("最后一行。").blank().attachmentNote(List.of("到会情况登记表"));
        return paper.blank().signLines("主持人（签字）：");
    }

    @Test
    void theLastLineGoesWithThePlaceToSign() throws IOException {
        for (int lines = 15; lines <= 23; lines++) {
            byte[] pdf = minutes(PaperPages.official("记录"), lines).bytes();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(document.getNumberOfPages());
                String last = stripper.getText(document);
                assertTrue(last.contains("最后一行") && last.contains("主持人"), lines + last);
            }
        }
        String xml =
                ZipParts.of(minutes(WordDocument.official("记录"), 3).bytes())
                        .get("word/document.xml");
        assertEquals(5, xml.split("<w:keepNext", -1).length, "text to the last blank: " + xml);
    }

    @Test
    void wordKeepsThemTogetherItself() throws IOException {
        byte[] docx = written(WordDocument.official("通知"), 3).bytes();
        String xml = ZipParts.of(docx).get("word/document.xml");
        assertEquals(4, xml.split("<w:keepNext", -1).length, "heading, text and unit: " + xml);
    }
}
