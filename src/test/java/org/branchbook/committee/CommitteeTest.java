package org.branchbook.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.archive.TestBundle;
import org.branchbook.base.AppException;
import org.branchbook.base.WorkWatch;
import org.branchbook.storage.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection in a file of its own. */
class CommitteeTest {
    @TempDir private Path folder;

    private Committee open() {
        return new Committee(Store.file(folder.resolve("汇总")));
    }

    @Test
    void aFileKeepsWhatWasHandedIn() throws IOException {
        try (Committee committee = open()) {
            new CommitteeStory(committee, folder).tell();
        }
        try (Committee committee = open()) {
            assertEquals(2, committee.overview(2026).branches().size());
        }
    }

    @Test
    void workbookAndPaperSayItAndTheRecordsAreOneClickAway() throws IOException {
        Path bundle = TestBundle.of("第一支部").activities(3).write(folder.resolve("一 支部"));
        TestBundle.of("第二支部").write(folder.resolve("二.zip"));
        try (Committee committee = open()) {
            committee.take(
                    List.of(bundle, folder.resolve("二.zip")), false, WorkWatch.NOBODY, _ -> {});
            Overview told = committee.overview(2026);
            byte[] xlsx = OverviewBook.of(told, committee::detail);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
                XSSFSheet records = book.getSheet("记录");
                assertEquals("第1次大会记录", records.getRow(3).getCell(3).getStringCellValue());
                assertEquals(
                        bundle.resolve("data/03-三会一课/D30-0001 大会/记录.pdf").toUri().toASCIIString(),
                        records.getHyperlink(3, 3).getAddress());
                assertEquals(
                        folder.resolve("二.zip").toUri().toASCIIString(),
                        records.getHyperlink(6, 3).getAddress());
                assertEquals("2026-Q4", book.getSheet("缺的记录").getRow(2).getCell(2).toString());
                assertEquals(
                        7, (int) book.getSheet("各支部").getRow(5).getCell(2).getNumericCellValue());
            }
            byte[] docx = OverviewPaper.of(told, LocalDate.of(2027, 1, 10));
            try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(docx));
                    XWPFWordExtractor text = new XWPFWordExtractor(paper)) {
                assertTrue(text.getText().contains("应开展 8 次，已开展 7 次，落实率 87.5%"), text.getText());
                assertTrue(text.getText().contains("20 名党员没有核对码"), text.getText());
            }
        }
    }

    @Test
    void whatWasTakenInBeforeItWasStoppedStays() {
        TestBundle.of("第一支部").write(folder.resolve("报送/1.zip"));
        TestBundle.of("第二支部").write(folder.resolve("报送/2.zip"));
        WorkWatch once =
                new WorkWatch() {
                    private int done;

                    @Override
                    public void at(int at, int all, String name) {
                        done = at;
                    }

                    @Override
                    public boolean stopped() {
                        return done > 0;
                    }
                };
        try (Committee committee = open()) {
            // The second is named before it is looked at.
            assertThrows(
                    CancellationException.class,
                    () -> committee.take(List.of(folder.resolve("报送")), false, once, _ -> {}));
            assertEquals(1, committee.overview(2026).branches().size());
        }
    }

    @Test
    void aServerThatIsNoneIsSaidWithoutThePassword() {
        AppException wrong =
                assertThrows(
                        AppException.class,
                        () -> Store.server("jdbc:h2:mem:x?password=geheim", null).close());
        assertEquals("storage.badAddress", wrong.key());
        AppException gone =
                assertThrows(
                        AppException.class,
                        () ->
                                Store.server(
                                                "jdbc:postgresql://127.0.0.1:1/x?password=geheim",
                                                null)
                                        .close());
        assertEquals("storage.noServer", gone.key());
    }

    @Test
    void numbersInNamesCountAsNumbers() {
        List<String> names =
                List.of("第二支部", "第三支部", "第十支部", "第二十一支部", "第一百零二支部", "机关第1支部", "机关第12支部");
        List<String> mixed = new ArrayList<>(names);
        Collections.shuffle(mixed, new Random(1));
        mixed.sort(Comparator.comparing(BranchName::of));
        assertEquals(7, mixed.size());
        assertEquals(
                names.subList(0, 4), mixed.stream().filter(names.subList(0, 4)::contains).toList());
        assertEquals(names.subList(5, 7), mixed.stream().filter(n -> n.startsWith("机关")).toList());
    }
}
