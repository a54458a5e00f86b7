package org.branchbook.archivecommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.layout.OfficeLayout;
import org.branchbook.office.OfficeKind;
import org.branchbook.page.PdfA;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Programs that know nothing of this one agree on a bundle; each is skipped where it is missing.
 */
class BundleByOthersTest extends CommandLineTest {
    BundleByOthersTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @BeforeEach
    void describe() throws IOException {
        done("new", "--name", "中共示范大学第一支部委员会");
        done("import", "members", file("花名册.csv", "姓名,性别,人员类别\n张三,男,正式党员\n李四,女,正式党员\n"));
        plan("支部党员大会", "2026-11-10");
        done("attend", "1", "--all-present");
        done("minutes", "1", "--file", file("记录.txt", "讨论了年度计划。"));
        done("close", "1", "--despite", "会后补齐");
    }

    private List<Path> files(Path in, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void veraPdfFindsEveryPdfToBePdfA() throws Exception {
        Path bundle = folder.resolve("归档");
        done("archive", "--year", "2026", "--out", bundle.toString());
        List<Path> pages = files(bundle, ".pdf");
        assertTrue(pages.size() >= 7, pages::toString);
        for (Path page : pages) {
            PdfA.check(Files.readAllBytes(page));
        }
    }

    @Test
    void unzipAndSha256sumAgree() throws IOException, InterruptedException {
        Path zip = folder.resolve("归档.zip");
        done("archive", "--year", "2026", "--out", zip.toString());
        Path bundle = Files.createDirectory(folder.resolve("拆开"));
        assumeTrue(runs(bundle, "unzip", "-v") == 0, "no unzip here");
        assertEquals(0, runs(bundle, "unzip", "-q", zip.toString()));
        Path manifest = files(bundle, "/manifest-sha256.txt").getFirst();
        Path inside = manifest.getParent();
        assumeTrue(runs(inside, "sha256sum", "--version") == 0, "no sha256sum here");
        for (String each : List.of("manifest-sha256.txt", "tagmanifest-sha256.txt")) {
            assertEquals(0, runs(inside, "sha256sum", "--strict", "-c", each), each);
        }
        Files.writeString(inside.resolve("data/资料.json"), "{}");
        assertEquals(1, runs(inside, "sha256sum", "-c", "manifest-sha256.txt"), "an altered file");
    }

    private static int runs(Path in, String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(in.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), command[0]);
            return process.exitValue();
        } catch (IOException notThere) {
            return -1;
        }
    }

    @Test
    void libreOfficeOpensEveryDocumentAndCountsPagesOfWorkbooks() throws IOException {
        OfficeLayout office = OfficeLayout.installed();
        assumeTrue(office.present(), "no LibreOffice here");
        Path bundle = folder.resolve("计页");
        done("archive", "--year", "2026", "--count-workbooks", "--out", bundle.toString());
        String catalogue = text(bundle.resolve("data/目录.xlsx"));
        assertFalse(catalogue.contains("未计页"), "all workbooks were laid out: " + catalogue);
        String told = Files.readString(bundle.resolve("说明.txt"));
        assertTrue(told.contains("LibreOffice 排出的打印页计"), told);
        List<Path> papers = files(bundle, ".docx");
        List<byte[]> read = new ArrayList<>();
        for (Path paper : papers) {
            read.add(Files.readAllBytes(paper));
        }
        List<byte[]> pages = office.pages(read, OfficeKind.WORD, () -> false);
        for (int i = 0; i < papers.size(); i++) {
            assertTrue(pages.get(i).length > 0, papers.get(i).toString());
        }
    }

    private static String text(Path xlsx) throws IOException {
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook book = new XSSFWorkbook(in);
                XSSFExcelExtractor text = new XSSFExcelExtractor(book)) {
            return text.getText();
        }
    }
}
