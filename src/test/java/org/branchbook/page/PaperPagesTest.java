package org.branchbook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;
import org.junit.jupiter.api.Test;

class PaperPagesTest {
    private static final double POINTS = 72 / 25.4;

    /** A line of text as it stands on a page. */
    private record Line(int page, String text, double left, double baseline) {}

    private static List<Line> lines(byte[] pdf) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> at) {
                            add(lines, getCurrentPageNo(), text, at.getFirst());
                        }
                    };
            stripper.getText(document);
        }
        return lines;
    }

    /** What follows after a gap belongs to the same line. */
    private static void add(List<Line> lines, int page, String text, TextPosition first) {
        double baseline = first.getYDirAdj() / POINTS;
        Line last = lines.isEmpty() ? null : lines.getLast();
        if (last != null && last.page() == page && Math.abs(last.baseline() - baseline) < 0.1) {
            lines.set(
                    lines.size() - 1,
                    new Line(page, last.text() + text, last.left(), last.baseline()));
        } else {
            lines.add(new Line(page, text, first.getXDirAdj() / POINTS, baseline));
        }
    }

    @Test
    void aPageHoldsTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        List<Line> all = lines(PaperPages.official("t").body("汉".repeat(2000)).bytes());
        List<Line> second =
                all.stream().filter(line -> line.page() == 2 && line.text().contains("汉")).toList();
        assertEquals(22, second.size());
        second.forEach(line -> assertEquals(28, line.text().length()));
        assertEquals(28, second.getFirst().left(), 0.3);
        assertEquals(39.1, all.getFirst().left(), 0.3, "two characters in");
        assertEquals(225 * 21 / 22.0, second.get(21).baseline() - second.get(0).baseline(), 0.4);
    }

    @Test
    void pageNumbersStandOnTheOuterSide() throws IOException {
        List<Line> all =
                lines(PaperPages.official("t").body("汉".repeat(900)).footerNote("编号 7").bytes());
        List<Line> numbers = all.stream().filter(line -> line.text().startsWith("—")).toList();
        assertEquals(List.of("— 1 —", "— 2 —"), numbers.stream().map(Line::text).toList());
        assertTrue(numbers.get(0).left() > 160, "odd: right");
        assertEquals(28 + 14 / POINTS, numbers.get(1).left(), 0.3, "even: left, a character in");
        assertEquals(2, all.stream().filter(line -> line.text().equals("编号 7")).count());
    }

    @Test
    void noLineBeginsWithAMarkAndNumbersStayWhole() throws IOException {
        String text = "会议决定，（一）2026年6月投入12,345.67元；“三会一课”照常进行！".repeat(30);
        for (Line line : lines(PaperPages.official("t").body(text).bytes())) {
            assertTrue("，。；！）”、".indexOf(line.text().charAt(0)) < 0, line.text());
            String end = line.text().substring(line.text().length() - 1);
            assertTrue("（“".indexOf(end) < 0, line.text());
            assertTrue(line.text().startsWith("—") || !end.matches("[0-9,.]"), line.text());
        }
    }

    @Test
    void aHeadingDoesNotEndAPage() throws IOException {
        PaperPages pages = PaperPages.official("t");
        for (int i = 0; i < 21; i++) {
            pages.body("行");
        }
        List<Line> all = lines(pages.heading(1, "二、决议").body("文").bytes());
        assertEquals(
                2,
                all.stream().filter(l -> l.text().equals("二、决议")).findFirst().orElseThrow().page());
    }

    @Test
    void aLongCellGoesOnOverThePages() throws IOException {
        WordTable table =
                WordTable.columns(1, 4)
                        .header("项目", "内容")
                        .row(Cell.label("议题"), Cell.text("文字".repeat(1500)));
        List<Line> all = lines(PaperPages.official("t").table(table).bytes());
        long headers = all.stream().filter(line -> line.text().startsWith("项目")).count();
        assertEquals(all.getLast().page(), headers);
        assertEquals(
                1500, all.stream().mapToInt(line -> line.text().split("文", -1).length - 1).sum());
    }

    @Test
    void theSignatureIsSteppedWithoutASeal() throws IOException {
        List<Line> all =
                lines(PaperPages.official("t").signature("中共示范支部委员会", "2026年6月11日", false).bytes());
        assertTrue(all.get(0).left() < all.get(1).left());
    }

    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() throws IOException {
        for (int above = 15; above <= 22; above++) {
            PaperPages paper = PaperPages.official("t");
            paper.body("汉".repeat(28 * above - 2)).heading(1, "一、题").heading(2, "（一）题").gap(2);
            paper.table(
                    WordTable.columns(1, 1).header("甲", "乙").row(Cell.text("丙"), Cell.text("丁")));
            assertEquals(page(paper, "丙"), page(paper, "一、题"), above + " lines above a table");
            PaperPages text = PaperPages.official("t");
            text.body("汉".repeat(28 * above - 2))
                    .heading(1, "一、题")
                    .body("短")
                    .signature("支部", "日", false);
            assertEquals(page(text, "短"), page(text, "一、题"), above + " lines above a text");
        }
    }

    private static int page(PaperPages paper, String text) throws IOException {
        return lines(paper.bytes()).stream()
                .filter(line -> line.text().contains(text))
                .findFirst()
                .orElseThrow()
                .page();
    }
}
