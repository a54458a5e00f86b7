package org.branchbook.brandcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceCategory;
import org.junit.jupiter.api.Test;

/** Brands from the command line. */
class BrandCommandsTest extends CommandLineTest {
    BrandCommandsTest() {
        super(LocalDate.of(2026, 11, 28));
    }

    private void found() throws IOException {
        done("new", "--name", "中共示范大学信息学院第一支部委员会");
        done("import", "members", file("花名册.csv", "姓名,性别,发展阶段", "张三,男,正式党员"));
        try (OpenBook book = book()) {
            book.leiFeng()
                    .projects()
                    .add(
                            new Project.Draft(
                                    "陪伴老人", ServiceCategory.ELDERLY, null, "", Project.More.NONE));
        }
        brand();
    }

    private void brand() throws IOException {
        Path logo = folder.resolve("标志.png");
        ImageIO.write(
                new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        done(
                "brand",
                "add",
                "银龄伴读",
                "--leader",
                "张三",
                "--founded",
                "2024-03-05",
                "--mate",
                "李四=2025-03-05",
                "--project",
                "陪伴老人",
                "--logo",
                logo.toString());
        done(
                "service",
                "add",
                "张三",
                "--on",
                "2026-03-07",
                "--start",
                "9:00",
                "--end",
                "11:30",
                "--project",
                "陪伴老人");
        done("brand", "evidence", "银龄伴读", "校级优秀项目", "--year", "2025");
    }

    @Test
    void aBrandIsFoundedCountedAndWrittenOnOnePage() throws IOException {
        found();
        Map<String, Object> one = rows(json("brand", "list"), "brands").getFirst();
        assertEquals(2, one.get("team"));
        assertEquals(1, one.get("founders"));
        assertEquals(1, one.get("activities"));
        Path out = folder.resolve("品牌.docx");
        done("export", "brand", "银龄伴读", "--out", out.toString());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(out));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertTrue(text.getText().contains("成立时1人，现有2人"), text::getText);
            assertTrue(text.getText().contains("2025年：校级优秀项目"), text::getText);
            assertEquals(1, document.getAllPictures().size());
        }
        refusals(out);
    }

    private void refusals(Path file) {
        assertEquals(1, run("export", "brand", "没有", "--out", file.toString()));
        assertTrue(err.toString().contains("没有名为“没有”的品牌"), err::toString);
        assertEquals(2, run("export", "brand", "--out", file.toString()));
        assertEquals(1, run("brand", "evidence", "银龄伴读", "早", "--year", "2020"));
        assertEquals(
                2,
                run(
                        "brand",
                        "add",
                        "乙",
                        "--leader",
                        "张三",
                        "--founded",
                        "2024-03-05",
                        "--mate",
                        "李四=昨天"));
        assertEquals(2, run("brand"));
    }
}
