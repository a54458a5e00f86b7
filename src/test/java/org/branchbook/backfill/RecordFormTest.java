package org.branchbook.backfill;

import static org.branchbook.backfill.ListWorld.abouts;
import static org.branchbook.backfill.ListWorld.notes;
import static org.branchbook.backfill.ListWorld.problems;
import static org.branchbook.backfill.ListWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.branchbook.activity.Activity;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.Recognition;
import org.branchbook.proposal.SheetKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shape 12: the record as a table of labels and values in a Word document. */
class RecordFormTest {
    private static final String[][] FORM = {
        {"活动（会议）名称", "3月主题党日"},
        {"时 间", "2026年3月10日 14:30-16:00", "地 点", "三号楼201"},
        {"主持人", "张三", "记录人", "李四"},
        {"主  题", "学习贯彻"},
        {"应到人数", "5", "实到人数", "3人"},
        {"缺席人员及原因", "王五（病假）、赵六（未说明）"},
        {"其他", "无"},
        {"主要内容", "一、学习。\n二、讨论。"}
    };

    private final ListWorld world = new ListWorld();

    @BeforeEach
    void people() {
        world.branch.person("张三");
        world.branch.person("李四");
        world.branch.person("王五");
        world.branch.person("赵六");
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** Rows of two cells have the second one over three columns. */
    private Path word(String[][]... forms) {
        Path file = world.branch.book.folder().resolve("记录.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String[][] form : forms) {
                XWPFTable table = document.createTable(form.length, 4);
                for (int r = 0; r < form.length; r++) {
                    XWPFTableRow row = table.getRow(r);
                    for (int c = 0; c < form[r].length; c++) {
                        row.getCell(c).setText(form[r][c]);
                    }
                    if (form[r].length == 2) {
                        row.removeCell(3);
                        row.removeCell(2);
                        row.getCell(1)
                                .getCTTc()
                                .addNewTcPr()
                                .addNewGridSpan()
                                .setVal(java.math.BigInteger.valueOf(3));
                    }
                }
            }
            document.write(out);
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void shape12IsReadAsOneActivityWithWhoWasAway() {
        Path file = word(FORM);
        assertEquals(SheetKind.ACTIVITIES, Recognition.of(file));
        Proposal asked = world.backfill.activities(file, Answers.NONE);
        assertEquals(List.of("1 B 活动（会议）名称 [3月主题党日] problem.noType"), problems(asked));
        Proposal told =
                world.backfill.activities(
                        file, Answers.NONE.with(Backfill.TYPE, "THEME_PARTY_DAY"));
        assertEquals(List.of("(5 B 应到人数 [5] warn.due 5,4)"), problems(told));
        assertEquals(List.of("2026-03-10 3月主题党日"), abouts(told));
        assertEquals("工作表“表1”：这是一张活动记录表，按一项活动读取。", notes(told).getFirst());
        told.run(world.imports);
        Activity activity = world.activities().getFirst();
        assertEquals("三号楼201", activity.plan().place());
        assertEquals("李四", activity.plan().people().recorder());
        assertEquals(List.of("学习贯彻"), activity.agenda());
        assertEquals("一、学习。\n二、讨论。", activity.minutes());
        assertEquals(
                List.of("张三 null ", "李四 null ", "王五 LEAVE 病假", "赵六 ABSENT 未说明"),
                world.marks(activity).stream().sorted().toList());
    }

    @Test
    void aFormInAWorkbookIsReadAlikeAndItsProblemsNameTheirCell() {
        Path file =
                world.sheet(
                        "表",
                        row("××党支部活动记录", null, null, null),
                        row("活动名称", "3月主题党日", "活动类型", "主题党日"),
                        row("时间", "三月十日下午", "地点", "201"),
                        row("主持人", "张三", "记录人", "李四"),
                        row("应到/实到人数", "应到4人，实到4人", null, null),
                        row("活动内容", "学习。", null, null));
        Proposal proposal = world.backfill.activities(file, Answers.NONE);
        assertEquals(List.of("3 B 时间 [三月十日下午] problem.time 三月十日下午"), problems(proposal));
        assertEquals("工作表“表”：没有读入：××党支部活动记录。", notes(proposal).get(1));
    }
}
