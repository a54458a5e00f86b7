package org.branchbook.carecommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.cli.CommandLineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Care and living cases from the command line. */
class CareCommandsTest extends CommandLineTest {
    CareCommandsTest() {
        super(LocalDate.of(2026, 11, 28));
    }

    @BeforeEach
    void begin() {
        done("new", "--name", "中共示范大学信息学院第一支部委员会");
    }

    private static String text(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void careIsAddedContactedEndedAndExported() throws IOException {
        done("care", "add", "H03", "买药", "--owner", "张三", "--begun", "2026-11-20");
        done("care", "add", "S07", "适应学习", "--owner", "李四", "--kind", "导师结对");
        assertEquals(1, run("care", "contact", "2", "谈", "--next", "2027-01-15"));
        assertTrue(err.toString().contains("1 个月"), err::toString);
        done("care", "contact", "1", "上门送药", "--on", "2026-11-22", "--next", "2026-12-20");
        assertEquals(
                1, run("care", "contact", "1", "替 11010519491231002X", "--next", "2026-12-20"));
        done("care", "end", "1", "已能自己买药");
        Map<String, Object> list = json("care", "list");
        assertEquals(1, list.get("closed"));
        assertEquals(2, list.get("responseDays"));
        assertEquals("S07", rows(list, "care").getFirst().get("code"));
        done("care", "list");
        assertTrue(this.out.toString().matches("(?s)编号 .*导师结对.*"), this.out::toString);
        Path out = folder.resolve("帮扶.docx");
        done("export", "care", "--out", out.toString());
        assertTrue(text(out).contains("2026-11-22 上门送药"), () -> out.toString());
        assertEquals(2, run("care", "add", "X", "Y", "--owner", "Z", "--kind", "没有"));
        assertEquals(2, run("care"));
    }

    @Test
    void aCaseIsExportedOnlyWithConsent() throws IOException {
        String story = file("故事.txt", "那天雨很大，他背起同学就跑。");
        String[] nominate = {
            "case",
            "nominate",
            "王小明",
            "雨夜送同学就医",
            "--by",
            "张三",
            "--on",
            "2026-10-09",
            "--story",
            story
        };
        done(nominate);
        Path out = folder.resolve("典型.docx");
        String[] export = {"export", "case", "1", "--out", out.toString()};
        assertEquals(1, run(export));
        assertTrue(err.toString().contains("没有同意"), err::toString);
        done("case", "verify", "1", "--witness", "李四", "--said", "亲眼看见");
        assertEquals(2, run("case", "verify", "1"));
        assertEquals(1, run("case", "verify", "1", "--witness", "王小明", "--said", "是我"));
        done("case", "verify", "1", "--evidence", "急诊单", "--said", "23时挂号");
        assertEquals(1, run(export));
        assertFalse(Files.exists(out));
        done("case", "consent", "1", "--how", "本人书面同意", "--on", "2026-11-02");
        done(export);
        assertTrue(text(out).contains("他背起同学就跑"), () -> "the story");
        withdraw(out, export);
    }

    private void withdraw(Path out, String... export) throws IOException {
        done("case", "publish", "1", "学院公众号", "--link", "https://example.org/1");
        Map<String, Object> taken = json("case", "consent", "1", "--withdraw");
        assertEquals(List.of("学院公众号"), taken.get("takeBack"));
        Files.delete(out);
        assertEquals(1, run(export));
        assertTrue(err.toString().contains("撤回"), err::toString);
        done("due");
        assertTrue(this.out.toString().contains("学院公众号"), this.out::toString);
        done("case", "publish", "1", "学院公众号", "--taken-back");
        Map<String, Object> list = json("case", "list");
        assertEquals("WITHDRAWN", rows(list, "cases").getFirst().get("state"));
        assertEquals(1, rows(list, "terms").getFirst().get("verified"));
    }
}
