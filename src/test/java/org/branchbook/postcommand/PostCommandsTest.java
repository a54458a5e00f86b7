package org.branchbook.postcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** 岗位学雷锋 from the command line. */
class PostCommandsTest extends CommandLineTest {
    PostCommandsTest() {
        super(LocalDate.of(2026, 11, 28));
    }

    @BeforeEach
    void begin() throws IOException {
        done("new", "--name", "中共示范大学信息学院第一支部委员会");
        done("import", "members", file("花名册.csv", "姓名,性别,发展阶段", "张三,男,正式党员", "李四,女,正式党员"));
        done("post", "add", "张三", "全年零事故", "--indicator", "事故为零", "--due", "2026-12-05");
    }

    @Test
    void promisesDeedsAndResultsAreWrittenListedAndExported() throws IOException {
        done("post", "deed", "张三", "夜间值守时排除隐患", "--on", "2026-05-06", "--commitment", "1");
        assertEquals(1, run("post", "confirm", "1", "--by", "张三"));
        assertTrue(err.toString().contains("不能确认自己"), err::toString);
        done("post", "confirm", "1", "--by", "李四");
        assertEquals(1, run("post", "result", "1", "MET"));
        assertTrue(err.toString().contains("以什么为证"), err::toString);
        assertEquals(2, run("post", "result", "1", "很好"));
        done("due");
        assertTrue(out.toString().contains("攻坚任务到期"), out::toString);
        done("post", "result", "1", "已兑现", "--file", file("台账.txt", "零"));
        Map<String, Object> list = json("post", "list", "--year", "2026");
        assertEquals("MET", rows(list, "commitments").getFirst().get("outcome"));
        assertEquals("李四", rows(list, "deeds").getFirst().get("confirmedBy"));
        assertEquals(List.of(0, 1, 0, 0), rows(list, "quarters").getFirst().get("confirmed"));
        done("post", "list", "--year", "2026");
        assertTrue(this.out.toString().contains("已兑现"), this.out::toString);
        assertTrue(!this.out.toString().contains("MET"), this.out::toString);
        Path out = folder.resolve("岗位.docx");
        done("export", "post", "--year", "2026", "--out", out.toString());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(out));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertTrue(text.getText().contains("承诺1项，已兑现1项"), text::getText);
            assertTrue(text.getText().contains("不计入志愿服务时长"), text::getText);
        }
    }

    @Test
    void refusesWhatIsNotThere() {
        assertEquals(1, run("post", "confirm", "9", "--by", "李四"));
        assertTrue(err.toString().contains("没有编号为 9"), err::toString);
        assertEquals(1, run("post", "deed", "王五", "做事"));
        assertEquals(1, run("post", "deed", "张三", "做事", "--commitment", "7"));
        assertEquals(2, run("post", "add", "张三", "好", "--indicator", "好", "--due", "下周"));
        assertEquals(2, run("post"));
    }
}
