package org.branchbook.intake;

import static org.branchbook.intake.IntakeWorld.fill;
import static org.branchbook.intake.IntakeWorld.notes;
import static org.branchbook.intake.IntakeWorld.problems;
import static org.branchbook.intake.IntakeWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.branch.Post;
import org.branchbook.member.MemberField;
import org.branchbook.table.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shapes of the files that branches have: no note, hint or total becomes a person. */
class SheetShapesTest {
    private final IntakeWorld world = new IntakeWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aTemplateWithAnInstructionBlockHasNoPeople() {
        Preview preview =
                world.intake.preview(
                        world.workbook(book -> {
                            var sheet = book.createSheet("党员");
                            fill(
                                    sheet,
                                    row("学工号", "姓名", "身份证号码", "二级党委名称/编码", "所在党支部", "党籍状态", "备注1"),
                                    row(),
                                    row(),
                                    row(),
                                    row(),
                                    row(),
                                    row(null, null, "导入前请删除本说明"));
                            sheet.addMergedRegion(CellRangeAddress.valueOf("B7:F14"));
                            sheet.getRow(6).createCell(1).setCellValue("导入前请删除本说明");
                        }));
        assertEquals(List.of(), preview.rows());
        assertEquals(
                List.of(
                        "工作表“党员”：第 1 行是表头（A 学工号…G 备注1），下面没有数据行，请从第 2 行起填写。",
                        "工作表“党员”：B7:F14 是合并单元格的说明文字，已跳过。",
                        "工作表“党员”：这些列不导入：二级党委名称/编码、所在党支部。"),
                notes(preview));
    }

    @Test
    void skipsTitlesHintsSamplesTotalsAndRepeatedHeaders() {
        Preview preview =
                world.preview(
                        row("某某学院党支部党员花名册"),
                        row("填表日期：2026年3月"),
                        row("*姓名", "*性别", "*党员类型", "手机号码"),
                        row("必填", "必填", "必填", "选填"),
                        row("示例：某某", "男", "正式党员", null),
                        row("张三", "男", "正式党员", 13812345678L),
                        row(),
                        row("姓名", "性别", "党员类型", "手机号码"),
                        row("李四", "男", "正式党员", "无"),
                        row("合计", null, "2人", null),
                        row("制表人：王五"));
        assertEquals(
                List.of("张三", "李四"),
                preview.rows().stream().map(row -> row.place().name()).toList());
        assertEquals(List.of(), problems(preview));
        assertEquals(
                List.of(
                        "table.skipped.title",
                        "table.skipped.title",
                        "table.skipped.hint",
                        "table.skipped.sample",
                        "table.skipped.header",
                        "table.skipped.total",
                        "table.skipped.total",
                        "table.total.same"),
                preview.notes().stream().map(Note::key).toList());
    }

    @Test
    void skipsATotalThatStandsInTheColumnOfNumbers() {
        Preview preview =
                world.preview(
                        row("序号", "姓名", "性别", "党员类型"),
                        row("1", "张三", "男", "正式党员"),
                        row("合计", "1人", null, null));
        assertEquals(
                List.of("张三"), preview.rows().stream().map(row -> row.place().name()).toList());
        assertEquals(
                List.of("table.skipped.total", "table.total.same"),
                preview.notes().stream().map(Note::key).toList());
    }

    @Test
    void readsAHeaderOfTwoRowsAndCellsMergedDownwards() {
        Preview preview =
                world.intake.preview(
                        world.workbook(book -> {
                            var sheet = book.createSheet("党员");
                            fill(
                                    sheet,
                                    row("党小组", "姓名", "党内信息", null, "职务"),
                                    row(null, null, "入党时间", "转正时间", null),
                                    row("一组", "张三", "2010-07-01", "2011-07-01", "书记"),
                                    row(null, "李四", "2012-07-01", "2013-07-01", "教授"));
                            for (String area :
                                    List.of("A1:A2", "B1:B2", "C1:D1", "E1:E2", "A3:A4")) {
                                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
                            }
                        }));
        assertEquals(List.of("4 E 职务 [教授] intake.problem.posts"), problems(preview));
        world.intake.run(preview);
        assertEquals("2013-07-01", world.person("李四").member().value(MemberField.FULL_DATE));
        assertEquals(world.person("张三").group(), world.person("李四").group());
        assertEquals(1, world.branches.groups().size());
        assertEquals(List.of(Post.SECRETARY), List.copyOf(world.person("张三").posts()));
    }

    @Test
    void aColumnOfOfficePostsIsNoColumnOfPartyPosts() {
        world.run(row("姓名", "职务", "人员类别"), row("张三", "讲师", "正式党员"));
        assertEquals("讲师", world.person("张三").member().value(MemberField.WORK_POST));
    }

    @Test
    void readsAllSheetsWithAHeaderAndNamesTheOthers() {
        Preview preview =
                world.intake.preview(
                        world.workbook(book -> {
                            fill(book.createSheet("说明"), row("请先阅读"));
                            fill(book.createSheet("教师"), row("姓名", "人员类别"), row("张三", "正式党员"));
                            fill(
                                    book.createSheet("学生"),
                                    row("姓名", "人员类别"),
                                    row("李四", "预备党员"),
                                    row("张三", "正式党员"));
                            fill(book.createSheet("旧"), row("姓名", "性别"), row("王五", "男"));
                            book.setSheetHidden(3, true);
                        }));
        assertEquals(3, preview.rows().size());
        assertEquals(List.of("3 A 姓名 [张三] intake.problem.twice"), problems(preview));
        assertEquals(
                List.of("说明 table.skipped.sheet", "旧 table.skipped.hidden"),
                preview.notes().stream().map(n -> n.sheet() + " " + n.key()).toList());
    }

    @Test
    void saysWhatAHeaderNeedsWhereThereIsNone() {
        AppException e =
                assertThrows(
                        AppException.class,
                        () -> world.preview(row("会议类型", "主持人姓名", "会议名称"), row("党课", "张三", "学习")));
        assertEquals("intake.noHeader", e.key());
        assertEquals(true, e.text(new Messages(Locale.CHINA)).contains("姓名"));
    }

    @Test
    void readsSerialNumbersOfDaysButNoNumberOfTwoMeanings() {
        Object[] header = row("姓名", "人员类别", "入党时间");
        Preview preview =
                world.preview(header, row("张三", "正式党员", 41456), row("李四", "正式党员", 1990.1));
        assertEquals(List.of("3 C 入党时间 [1990.1] table.problem.dateUnclear"), problems(preview));
        world.intake.run(preview);
        assertEquals("2013-07-01", world.person("张三").member().value(MemberField.JOIN_DATE));
    }
}
