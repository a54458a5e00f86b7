package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Photo;
import org.branchbook.page.PdfA;
import org.branchbook.word.WordPicture;
import org.junit.jupiter.api.Test;

class MinutesPagesTest {
    private static final String MINUTES =
            "一、会议议程\n主持人宣布开会，谢镕、林喆、李㛃发言。\n（一）讨论\n" + "大家发言。".repeat(120);
    private static final Activity CLOSED =
            Samples.activity("第二季度支部党员大会", MINUTES, ActivityState.CLOSED);

    private static ActivityRecord record() {
        byte[] jpeg = Photo.jpeg(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB));
        WordPicture photo = new WordPicture(jpeg, "会场全景");
        return Samples.record(CLOSED, 75, List.of(photo, photo, photo));
    }

    private static String page(byte[] pdf, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        }
    }

    @Test
    void saysWhatTheWordDocumentSays() throws IOException {
        byte[] pdf = MinutesDocument.pages(record());
        String first = page(pdf, 1);
        List.of(
                        Samples.BRANCH,
                        "支部党员大会会议记录",
                        "第二季度支部党员大会",
                        "张三（书记）",
                        "请假人员",
                        "一、会议议程",
                        "谢镕、林喆、李㛃发言。",
                        "活动编号 42　已关闭")
                .forEach(part -> assertTrue(first.contains(part), part + " in " + first));
        assertTrue(page(pdf, 2).contains("二、会议决议"), page(pdf, 2));
        assertTrue(page(pdf, 3).contains("主持人（签字）："), page(pdf, 3));
        assertTrue(page(pdf, 4).startsWith("附件1"), page(pdf, 4));
        assertTrue(page(pdf, 5).startsWith("序号"), "the header stands on each page");
        assertTrue(page(pdf, 6).contains("会场全景"), page(pdf, 6));
    }

    @Test
    void isPdfAOfTheSameBytesEachTime() throws Exception {
        byte[] pdf = MinutesDocument.pages(record());
        assertArrayEquals(pdf, MinutesDocument.pages(record()));
        PdfA.check(pdf);
    }

    @Test
    void photosThatCannotBePrintedAreSaid() throws IOException {
        ActivityRecord all = Samples.record(CLOSED, 8, List.of());
        ActivityRecord.Photos heic = new ActivityRecord.Photos(List.of(), 2);
        byte[] pdf =
                MinutesDocument.pages(
                        new ActivityRecord(
                                all.branch(),
                                all.sheet(),
                                all.leaders(),
                                all.state(),
                                all.segments(),
                                all.resolutions(),
                                heic,
                                all.rules(),
                                all.kinds()));
        assertTrue(page(pdf, 4).contains("另有 2 张照片的格式"), page(pdf, 4));
    }

    @Test
    void theSignInSheetIsPdfA() throws Exception {
        PdfA.check(SignInSheet.pages(record()));
    }

    @Test
    void aTitleOfTwoHundredCharactersStaysOnThePage() throws IOException {
        String title = "关于学习".repeat(50);
        Activity activity = Samples.activity(title, MINUTES, ActivityState.CLOSED);
        byte[] pdf = MinutesDocument.pages(Samples.record(activity, 8, List.of()));
        String first = page(pdf, 1).replaceAll("\\s", "");
        assertTrue(first.contains(title), first);
    }

    @Test
    void threeHundredPeopleFillPageAfterPage() throws IOException {
        byte[] pdf = MinutesDocument.pages(Samples.record(CLOSED, 300, List.of()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(1, text.split("300 ", -1).length - 1, "the last number stands once");
        }
    }
}
