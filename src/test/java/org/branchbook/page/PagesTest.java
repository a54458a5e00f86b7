package org.branchbook.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.branchbook.page.Pages.Box;
import org.branchbook.page.Pages.Style;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void writesSearchableTextAndNumbersPages() throws IOException {
        Pages pages = new Pages("签到表");
        pages.text(new Box(20, 20, 170, 10), "支部党员大会签到表", Style.heading(22).centred());
        pages.newPage().text(new Box(20, 20, 40, 8), "张三", Style.text(12));
        pages.onEachPage((page, count) ->
                pages.text(
                        new Box(20, 280, 170, 6),
                        "第 " + page + " 页　共 " + count + " 页",
                        Style.text(10).right()));
        byte[] pdf = pages.pdf();
        assertEquals(2, PdfPages.count(pdf));
        String text = text(pdf);
        assertTrue(text.contains("支部党员大会签到表"), text);
        assertTrue(text.contains("第 2 页　共 2 页"), text);
    }

    @Test
    void replacesCharactersThatNoFontHas() throws IOException {
        String strange = "张" + Character.toString(0x10FFFD) + "三" + (char) 0xD800 + "\u0007";
        Pages pages = new Pages("t");
        pages.text(new Box(20, 20, 100, 8), strange, Style.text(12));
        assertEquals("张□三", text(pages.pdf()).strip());
    }

    @Test
    void drawsInMillimetresFromTheTopLeft() {
        Pages pages = new Pages("t");
        pages.fill(new Box(10, 20, 30, 5), 0);
        BufferedImage image = PdfPages.image(pages.pdf(), 0, 254);
        assertEquals(2100, image.getWidth(), 1);
        assertEquals(0xFF000000, image.getRGB(250, 225));
        assertEquals(0xFFFFFFFF, image.getRGB(95, 225));
        assertEquals(0xFFFFFFFF, image.getRGB(250, 255));
    }

    @Test
    void wrapsTextAndKeepsNumbersWhole() {
        Pages pages = new Pages("t");
        double width = 5.5 * 12 / 72 * 25.4;
        List<String> lines = pages.wrap("一二三四2026年\n五", width, Style.text(12));
        assertEquals(List.of("一二三四", "2026年", "五"), lines);
    }

    @Test
    void writesTheSameBytesEachTime() {
        assertArrayEquals(sample(), sample());
    }

    private static byte[] sample() {
        return new Pages("t")
                .text(new Box(20, 20, 40, 8), "阿依古丽·买买提", Style.text(12))
                .line(20, 30, 60, 30, 0.5)
                .rectangle(new Box(20, 40, 40, 10), 0.5)
                .pdf();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
