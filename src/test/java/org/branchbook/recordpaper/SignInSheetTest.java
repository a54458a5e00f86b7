package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.branchbook.activity.ActivityState;
import org.junit.jupiter.api.Test;

class SignInSheetTest {
    private static final double TWIPS = 1440 / 25.4;

    private static ActivityRecord planned(int people) {
        return Samples.record(
                Samples.activity("第二季度支部党员大会", "", ActivityState.PLANNED), people, List.of());
    }

    private static XWPFDocument read(int people) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(SignInSheet.of(planned(people))));
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    @Test
    void twoHalvesNumberDownThePage() throws IOException {
        try (XWPFDocument document = read(40)) {
            XWPFTable list = document.getTables().get(1);
            assertEquals(
                    List.of("序号", "姓名", "类别", "签名", "序号", "姓名", "类别", "签名"), cells(list.getRow(0)));
            assertEquals(List.of("1", "李四", "正式", "", "21", "张三", "正式", ""), cells(list.getRow(1)));
            assertEquals("20", list.getRow(20).getCell(0).getText());
            assertEquals("40", list.getRow(20).getCell(4).getText());
        }
    }

    @Test
    void whoIsOnLeaveHasTheReasonInsteadOfRoomToSign() throws IOException {
        try (XWPFDocument document = read(40)) {
            assertEquals(
                    List.of("3", "阿依古丽·买买提", "正式", "请假：出差参加学术会议"),
                    cells(document.getTables().get(1).getRow(3)).subList(0, 4));
        }
        try (XWPFDocument document = read(8)) {
            assertEquals(
                    List.of("3", "阿依古丽·买买提", "正式", "第一党小组", "请假", "出差参加学术会议"),
                    cells(document.getTables().get(1).getRow(3)));
        }
    }

    @Test
    void rowsAndSignaturesAreLargeEnoughAndTheHeaderRepeats() throws IOException {
        for (int people : new int[] {8, 40, 300}) {
            try (XWPFDocument document = read(people)) {
                XWPFTable list = document.getTables().get(1);
                assertTrue(list.getRow(0).isRepeatHeader());
                assertTrue(list.getRow(1).getHeight() >= 9.5 * TWIPS - 1);
                int signature = people == 8 ? 4 : 3;
                int width = list.getRow(1).getCell(signature).getWidth();
                assertTrue(width >= 30 * TWIPS, "signature cell " + width);
            }
        }
    }

    @Test
    void threeHundredPeopleStandOnTheirPagesInOrder() throws IOException {
        try (XWPFDocument document = read(300)) {
            List<Integer> numbers = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                if (cells(table.getRow(0)).contains("序号")) {
                    for (int half : new int[] {0, 4}) {
                        table.getRows().stream()
                                .skip(1)
                                .map(row -> row.getCell(half).getText())
                                .filter(text -> !text.isEmpty())
                                .forEach(text -> numbers.add(Integer.valueOf(text)));
                    }
                }
            }
            assertEquals(IntStream.rangeClosed(1, 300).boxed().toList(), numbers);
        }
    }

    @Test
    void observersTotalsAndNumberStandAtTheFoot() throws IOException {
        try (XWPFDocument document = read(40)) {
            List<XWPFTable> tables = document.getTables();
            assertEquals(List.of("列席人员", "孔三四：", "", ""), cells(tables.get(2).getRow(0)));
            assertEquals(
                    List.of("应到", "40", "实到", ""), cells(tables.getLast().getRow(0)).subList(0, 4));
            String footer = document.getFooterList().getFirst().getText();
            assertTrue(footer.startsWith("活动编号 42"), footer);
        }
    }

    @Test
    void thePrintedPagesSayTheSame() throws IOException {
        byte[] pdf = SignInSheet.pages(planned(75));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            for (String word :
                    List.of("支部党员大会签到表", "活动编号 42", "第 2 页", "共 2 页", "阿依古丽·买买提", "75")) {
                assertTrue(text.contains(word), word + " in " + text);
            }
        }
    }
}
