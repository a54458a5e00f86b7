package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Ooxml;
import org.junit.jupiter.api.Test;

/**
 * A title of 200 characters, text with control characters and half a surrogate, 300 people and a
 * photo that no document can hold.
 */
class AwkwardRecordsTest {
    private static final String TITLE = "关于深入学习贯彻落实的专题会".repeat(15).substring(0, 200);
    private static final String MINUTES = "一、议程\u0007\uD83D 大家\uFFFE发言。\u0000\n𠮷某发言。";

    private final ActivityRecord record = withUnreadPhoto();

    private static ActivityRecord withUnreadPhoto() {
        ActivityRecord usual =
                Samples.record(
                        Samples.activity(TITLE, MINUTES, ActivityState.CLOSED), 300, List.of());
        return new ActivityRecord(
                usual.branch(),
                usual.sheet(),
                usual.leaders(),
                usual.state(),
                usual.segments(),
                usual.resolutions(),
                new ActivityRecord.Photos(List.of(), 1),
                usual.rules(),
                usual.kinds());
    }

    @Test
    void wordDocumentsPassTheSchema() {
        assertEquals(List.of(), Ooxml.problems(MinutesDocument.of(record)));
        assertEquals(List.of(), Ooxml.problems(SignInSheet.of(record)));
    }

    @Test
    void pagesHaveTheWholeTitleAndEverybody() throws IOException {
        String minutes = text(MinutesDocument.pages(record));
        assertTrue(minutes.contains(TITLE), minutes.substring(0, 600));
        assertTrue(minutes.contains("大家"), minutes.substring(0, 600));
        String sheet = text(SignInSheet.pages(record));
        assertTrue(sheet.contains(TITLE) && sheet.contains("300"), sheet.substring(0, 600));
        assertTrue(sheet.contains("活动编号 42　已关闭　请本人签名"), "its state");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\n", "");
        }
    }
}
