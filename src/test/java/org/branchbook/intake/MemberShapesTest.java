package org.branchbook.intake;

import static org.branchbook.intake.IntakeWorld.fill;
import static org.branchbook.intake.IntakeWorld.notes;
import static org.branchbook.intake.IntakeWorld.problems;
import static org.branchbook.intake.IntakeWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.table.Column;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The member-like workbooks that branches have, each imported with every trap reported. */
class MemberShapesTest {
    private static final Object[] SYSTEM =
            cells(
                    "学工号|姓名|身份证号码|二级党委名称/编码|所在党支部|"
                            + "党支部编码|党籍状态|组织关系转入时间|提交书面申请书时间|"
                            + "确定为入党积极分子时间|确定为发展对象时间|入党介绍人|"
                            + "加入党组织日期|入党时所在党支部|转为正式党员日期|"
                            + "转正时所在党支部|党内职务|党内奖励|其他奖励|来源|备注1|"
                            + "备注2|备注3|序号");

    private static final Object[] WIDE =
            cells(
                    "序号|学号|姓名|性别|出生日期|籍贯|民族|身份证号码|手机号码|"
                            + "固定电话|最高学历|学位|在职学历|在职学位|参加工作时间|"
                            + "单位及职务|工作岗位|班级|年级|专业|预计毕业时间|家庭住址|"
                            + "申请入党时间|确定为积极分子时间|确定为发展对象时间|"
                            + "加入党组织日期|转为正式党员日期|培养联系人|入党介绍人|"
                            + "入党时所在党支部|转正时所在党支部|人员类别|党小组|党内职务|"
                            + "奖励情况|处分情况|困难情况|来源|组织关系转入时间|是否失联|"
                            + "是否流动党员|年龄|党龄|职称|备注");

    private final IntakeWorld world = new IntakeWorld();

    @AfterEach
    void close() {
        world.close();
    }

    /** Cells between bars; an empty one is left out. */
    private static Object[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1))
                .map(text -> text.isEmpty() ? null : text)
                .toArray();
    }

    private static void note(Sheet sheet, String area, String text) {
        CellRangeAddress range = CellRangeAddress.valueOf(area);
        sheet.addMergedRegion(range);
        var row = sheet.getRow(range.getFirstRow());
        row = row == null ? sheet.createRow(range.getFirstRow()) : row;
        row.createCell(range.getFirstColumn()).setCellValue(text);
    }

    private static List<String> unknown(Preview preview) {
        return preview.shape().columns().stream()
                .filter(column -> column.target().isEmpty())
                .map(Column::header)
                .toList();
    }

    @Test
    void shape1TheTemplateOf24ColumnsHasNobody() {
        Preview preview =
                world.intake.preview(
                        world.workbook(book -> {
                            Sheet sheet = book.createSheet("党员");
                            fill(sheet, SYSTEM);
                            note(sheet, "C7:H14", "填写说明：导入前请删除");
                        }));
        assertEquals(List.of(), preview.rows());
        assertEquals(List.of(), unknown(preview));
        assertEquals(
                List.of(
                        "工作表“党员”：第 1 行是表头（A 学工号…X 序号），下面没有数据行，请从第 2 行起填写。",
                        "工作表“党员”：C7:H14 是合并单元格的说明文字，已跳过。",
                        "工作表“党员”：这些列不导入：二级党委名称/编码、所在党支部、党支部编码。"),
                notes(preview));
    }

    @Test
    void shape1FilledKeepsEveryField() {
        world.run(
                SYSTEM,
                cells(
                        "20230001|张三|430304199903050010|"
                                + "某某党委/01|第一支部|0101|正式党员|2023-09-01|"
                                + "2017.3.5|2017-11|2018年6月1日|李四，王五|"
                                + "20190610|某某中学支部|2020-06-10|大学支部|"
                                + "组织委员|优秀党员|奖学金|转入|甲||丙|1"));
        Member member = world.person("张三").member();
        assertEquals("李四、王五", member.value(MemberField.INTRODUCERS));
        assertEquals("某某中学支部", member.value(MemberField.JOIN_BRANCH));
        assertEquals("大学支部", member.value(MemberField.FULL_BRANCH));
        assertEquals("优秀党员；奖学金", member.value(MemberField.REWARDS));
        assertEquals("甲；丙", member.value(MemberField.REMARK));
        assertEquals("转入", member.value(MemberField.ORIGIN));
        assertEquals("2017-11", member.value(MemberField.ACTIVIST_DATE));
        assertEquals(LocalDate.of(2023, 9, 1), world.person("张三").belonging().from());
    }

    @Test
    void shape2NumbersDateCellsValidationToTheLastColumnAndANote() {
        Path file =
                world.workbook(book -> {
                    Sheet sheet = book.createSheet("党员");
                    fill(
                            sheet,
                            row("学工号", "姓名", "身份证号码", "党籍状态（正式党员或预备党员）", "入党日期"),
                            row(20230001, "张三", "430304199903050010", "预备党员", null),
                            row(20230002, "李四（样例）", "样例", "正式党员", "示例"));
                    CellStyle date = book.createCellStyle();
                    date.setDataFormat((short) 14);
                    var cell = sheet.getRow(1).createCell(4);
                    cell.setCellValue(LocalDate.of(2025, 12, 10));
                    cell.setCellStyle(date);
                    DataValidationHelper helper = sheet.getDataValidationHelper();
                    sheet.addValidationData(
                            helper.createValidation(
                                    helper.createExplicitListConstraint(
                                            new String[] {"正式党员", "预备党员"}),
                                    new CellRangeAddressList(1, 1_048_575, 0, 16_383)));
                    sheet.createDrawingPatriarch()
                            .createCellComment(book.getCreationHelper().createClientAnchor());
                    note(sheet, "C7:I21", "说明：学工号必填");
                });
        Preview preview = world.intake.preview(file);
        assertEquals(1, preview.rows().size());
        assertEquals(List.of(), problems(preview));
        assertEquals(
                List.of("table.skipped.sample", "table.skipped.block"),
                preview.notes().stream().map(n -> n.key()).toList());
        world.intake.run(preview);
        Member member = world.person("张三").member();
        assertEquals("20230001", member.value(MemberField.NUMBER));
        assertEquals("2025-12-10", member.value(MemberField.JOIN_DATE));
        assertEquals(Stage.PROBATIONARY, world.person("张三").stage());
    }

    @Test
    void shape3ReportsTheIdOfZerosTheMaskedPhoneAndWhatIsAFact() {
        assertEquals(45, WIDE.length);
        Object[] one = new Object[45];
        Object[] two = new Object[45];
        one[2] = "张三";
        one[7] = "430304000000000010";
        one[31] = "正式党员";
        two[2] = "李四";
        two[8] = "1861xxxxx311";
        two[31] = "正式党员";
        Object[] three = new Object[45];
        three[2] = "王五";
        three[6] = "毛难族";
        three[20] = "2027-06";
        three[31] = "正式党员";
        three[39] = "是";
        three[40] = "否";
        Preview preview = world.preview(WIDE, one, two, three);
        assertEquals(List.of(), unknown(preview));
        assertEquals(
                List.of(
                        "2 H 身份证号码 [430304000000000010] member.idNumber.badDate",
                        "2 H 身份证号码 [430304000000000010] member.idNumber.badCheck",
                        "3 I 手机号码 [1861xxxxx311] member.phone.masked",
                        "4 AN 是否失联 [是] standing.problem.noDay"),
                problems(preview));
        world.intake.run(preview);
        assertEquals("36", world.person("王五").member().value(MemberField.ETHNICITY));
        assertEquals("2027-06", world.person("王五").member().value(MemberField.GRADUATION_DATE));
    }

    @Test
    void shape4ReadsTheStagesOfTheWayIntoTheParty() {
        List<String> words = List.of("入党申请人", "入党积极分子", "发展对象", "列入发展计划", "领取志愿书", "预备党员", "正式党员");
        Object[][] rows =
                Stream.concat(
                                Stream.<Object[]>of(
                                        row("学号", "姓名", "发展阶段", "培养联系人", "党支部编码", "政审情况")),
                                words.stream()
                                        .map(word ->
                                                row(
                                                        "00" + words.indexOf(word),
                                                        "张" + "甲乙丙丁戊己庚".charAt(words.indexOf(word)),
                                                        word,
                                                        "李四",
                                                        "0012",
                                                        "合格")))
                        .toArray(Object[][]::new);
        Preview preview = world.preview(rows);
        assertEquals(List.of(), problems(preview));
        assertEquals(List.of("工作表“花名册”：这些列不导入：党支部编码、政审情况。"), notes(preview));
        world.intake.run(preview);
        assertEquals(
                List.of(
                        Stage.APPLICANT,
                        Stage.ACTIVIST,
                        Stage.CANDIDATE,
                        Stage.CANDIDATE,
                        Stage.CANDIDATE,
                        Stage.PROBATIONARY,
                        Stage.FULL),
                world.everybody().stream().map(e -> e.stage()).toList());
        assertEquals("000", world.person("张甲").member().value(MemberField.NUMBER));
    }

    @Test
    void shape8AnAppraisalMeetsMembersAndItsNoteIsNobody() {
        world.run(row("学工号", "姓名", "党籍状态"), row("001", "张三", "正式党员"));
        Preview preview =
                world.intake.preview(
                        world.workbook(book -> {
                            Sheet sheet = book.createSheet("评议");
                            fill(
                                    sheet,
                                    row("学工号", "姓名", "党籍状态", "评议结果"),
                                    row("001", "张三", "正式党员", "优秀"));
                            note(sheet, "B4:G10", "说明：评议结果分四档");
                        }));
        assertEquals(1, preview.count(PreviewRow.Status.UNCHANGED));
        assertEquals(
                List.of("table.skipped.block", "table.note.left"),
                preview.notes().stream().map(n -> n.key()).toList());
    }

    @Test
    void shape9TheRowOfHintsIsNobody() {
        Preview preview =
                world.preview(
                        cells(
                                "姓名|性别|民族|出生日期|身份证号|学历|手机号码|人员类别|"
                                        + "入党时间|转正时间|转出党组织|介绍信编号|介绍信有效期|党费交至|"
                                        + "组织关系转入时间|备注"),
                        cells("必填|必填|必填|必填|必填|选填|必填|必填|必填|选填|必填|" + "选填|选填|选填|必填|选填"),
                        cells(
                                "张三|男|汉|1999-3-5|"
                                        + "４３０３０４１９９９０３０５００１０|大学本科|"
                                        + "138 1234 5678|正式党员|2018.7|2019.7|"
                                        + "某某支部|第 1 号|30|2026年2月|2026/3/5 |"));
        assertEquals(List.of(), problems(preview));
        assertEquals(List.of(), unknown(preview));
        assertEquals(List.of("张三"), preview.rows().stream().map(r -> r.place().name()).toList());
        assertEquals("table.skipped.hint", preview.notes().getFirst().key());
        world.intake.run(preview);
        assertEquals(LocalDate.of(2026, 3, 5), world.person("张三").belonging().from());
        assertEquals("13812345678", world.person("张三").member().value(MemberField.MOBILE));
    }

    @Test
    void shape10ASimpleRosterUnderATitleWithItsTotal() {
        Preview preview =
                world.intake.preview(
                        world.workbook(book -> {
                            Sheet sheet = book.createSheet("名单");
                            fill(
                                    sheet,
                                    row("第一党支部党员名单（共 3 人）"),
                                    row("姓名", "电话号码", "职务", "组织", "类别", "性别", "学号/工号", "入党时间"),
                                    row(
                                            "张三",
                                            "13812345678",
                                            "书记",
                                            "第一党小组",
                                            "正式",
                                            "男",
                                            "0012",
                                            "2010"),
                                    row(
                                            "李四",
                                            "13812345679",
                                            null,
                                            "第二党小组",
                                            "预备",
                                            "2",
                                            "0013",
                                            20251210));
                            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:H1"));
                        }));
        assertEquals(List.of(), problems(preview));
        assertEquals("工作表“名单”：表里写明共 3 人，读到 2 行，请核对有没有遗漏或多出的行。", notes(preview).get(1));
        world.intake.run(preview);
        assertEquals("0012", world.person("张三").member().value(MemberField.NUMBER));
        assertEquals("FEMALE", world.person("李四").member().value(MemberField.SEX));
        assertEquals(2, world.branches.groups().size());
    }
}
