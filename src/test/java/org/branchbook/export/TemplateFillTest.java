package org.branchbook.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blank sheets as superiors send them, filled in place and read back. */
class TemplateFillTest {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    @TempDir private Path folder;
    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Branches branches = new Branches(book.sql());
    private final Exports exports = new Exports(branches, members);

    @AfterEach
    void close() {
        book.close();
    }

    @BeforeEach
    void fill() {
        branches.save(new Branch("中共某大学第一支部委员会", "", null, false));
        for (int i = 0; i < 4; i++) {
            members.add(
                    People.full(
                            "张" + "三四五六".charAt(i),
                            "BIRTH_DATE",
                            "1999-03-05",
                            "SEX",
                            "男",
                            "ETHNICITY",
                            i == 3 ? "回族" : "汉族",
                            "ID_NUMBER",
                            i == 0 ? "430304199903050010" : "",
                            "JOIN_DATE",
                            "2019-06-1" + i,
                            "INTRODUCERS",
                            "李四、王五"),
                    "");
        }
    }

    /**
     * Title, header, hints, then free rows with a look; a note block lies in the data area,
     * ethnicity and stage have drop-downs, one of them from a hidden sheet.
     */
    private Path blank() throws IOException {
        Path file = folder.resolve("空表.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook()) {
            XSSFSheet sheet = made.createSheet("党员信息");
            sheet.createRow(0).createCell(0).setCellValue("党员信息采集表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
            row(sheet, 1, "序号", "姓名", "身份证号码", "民族", "出生日期", "入党时间", "党籍状态", "星座");
            row(sheet, 2, "", "必填", "必填", "必填", "必填", "必填", "必填", "");
            CellStyle look = made.createCellStyle();
            look.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            look.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            CellStyle date = made.createCellStyle();
            date.cloneStyleFrom(look);
            date.setDataFormat(made.createDataFormat().getFormat("yyyy/m/d"));
            XSSFRow first = row(sheet, 3, "1", "", "", "", "", "", "", "");
            first.forEach(cell -> cell.setCellStyle(cell.getColumnIndex() == 5 ? date : look));
            row(sheet, 5, "", "", "说明：导入前请删除本框");
            sheet.addMergedRegion(new CellRangeAddress(5, 6, 2, 5));
            XSSFSheet lists = made.createSheet("字典");
            row(lists, 0, "正式党员");
            row(lists, 1, "预备党员");
            made.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(
                    helper.createValidation(
                            helper.createExplicitListConstraint(new String[] {"汉", "满"}),
                            new CellRangeAddressList(3, 100, 3, 3)));
            sheet.addValidationData(
                    helper.createValidation(
                            helper.createFormulaListConstraint("字典!$A$1:$A$2"),
                            new CellRangeAddressList(3, 1000, 6, 6)));
            try (OutputStream out = Files.newOutputStream(file)) {
                made.write(out);
            }
        }
        return file;
    }

    private static XSSFRow row(XSSFSheet sheet, int number, String... texts) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private TemplateFill.Filled filled(Path file) {
        ExportProfile profile = new ExportProfiles(book.sql()).find("花名册").orElseThrow();
        return exports.fill(file, profile, TestBook.TODAY, true);
    }

    @Test
    void writesBelowTheHintsInTheSheetsOwnLookAndRoundTheNotes() throws IOException {
        Path file = blank();
        byte[] before = Files.readAllBytes(file);
        TemplateFill.Filled filled = filled(file);
        assertArrayEquals(before, Files.readAllBytes(file));
        Files.write(folder.resolve("filled.xlsx"), filled.bytes());
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(filled.bytes()))) {
            XSSFSheet sheet = read.getSheet("党员信息");
            assertEquals("必填", sheet.getRow(2).getCell(1).getStringCellValue());
            assertEquals("张三", text(sheet, 3, 1));
            assertEquals("张四", text(sheet, 4, 1));
            assertEquals("说明：导入前请删除本框", text(sheet, 5, 2));
            assertEquals("", text(sheet, 6, 1));
            assertEquals("张五", text(sheet, 7, 1));
            assertEquals("张六", text(sheet, 8, 1));
            assertEquals(4, sheet.getRow(8).getCell(0).getNumericCellValue());
            XSSFCell id = sheet.getRow(3).getCell(2);
            assertEquals("430304199903050010", id.getStringCellValue());
            assertEquals("@", id.getCellStyle().getDataFormatString());
            assertEquals("汉", text(sheet, 3, 3));
            assertEquals("", text(sheet, 8, 3));
            assertEquals("1999-03-05", text(sheet, 3, 4));
            XSSFCell joined = sheet.getRow(8).getCell(5);
            assertEquals("2019-06-13", joined.getLocalDateTimeCellValue().toLocalDate().toString());
            assertEquals("yyyy/m/d", joined.getCellStyle().getDataFormatString());
            assertEquals("正式党员", text(sheet, 8, 6));
            assertEquals(
                    IndexedColors.LIGHT_YELLOW.getIndex(),
                    sheet.getRow(8).getCell(1).getCellStyle().getFillForegroundColor());
            assertEquals(2, sheet.getDataValidations().size());
        }
        assertEquals(
                List.of(
                        "这些列不知道填什么，已留空：H 星座",
                        "第 3、6、7 行已有内容或说明，未动。",
                        "D9（张六，民族）：“回族”不在下拉列表里（汉、满……），已留空，请手工选择。"),
                filled.notes().stream().map(note -> note.text(CHINESE)).toList());
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        XSSFRow found = sheet.getRow(row);
        XSSFCell cell = found == null ? null : found.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    @Test
    void refusesWhatHasNoHeaderOrIsNoXlsx() throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            row(made.createSheet("s"), 0, "甲", "乙");
            made.write(out);
        }
        assertEquals(
                "export.template.noHeader",
                assertThrows(AppException.class, () -> filled(file)).key());
        Path old = Files.writeString(folder.resolve("x.csv"), "姓名,性别\n");
        String said = assertThrows(AppException.class, () -> filled(old)).text(CHINESE);
        assertTrue(said.contains("x.csv"), said);
    }

    @Test
    void knowsTheColumnsOfTheBigSheets() throws IOException {
        Path file = folder.resolve("y.xlsx");
        String[] header = {"姓名", "入党介绍人", "所在党支部", "培养联系人", "专业", "班级", "是否失联", "组织关系转入时间", "职务"};
        try (XSSFWorkbook made = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            row(made.createSheet("s"), 0, header);
            made.write(out);
        }
        TemplateFill.Filled filled = filled(file);
        assertEquals(List.of(), filled.notes());
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(filled.bytes()))) {
            XSSFSheet sheet = read.getSheetAt(0);
            assertEquals("李四、王五", text(sheet, 1, 1));
            assertEquals("中共某大学第一支部委员会", text(sheet, 1, 2));
            assertEquals("否", text(sheet, 1, 6));
        }
    }
}
