package org.branchbook.intake;

import static org.branchbook.intake.IntakeWorld.fill;
import static org.branchbook.intake.IntakeWorld.problems;
import static org.branchbook.intake.IntakeWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.branchbook.base.AppException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table from every kind of file that branches have. */
class FileShapesTest {
    private final IntakeWorld world = new IntakeWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8", "BOM"})
    void shape14CsvOfAnyEncoding(String encoding) throws IOException {
        String text = "姓名,身份证号,人员类别,电话\n张三,4.30304E+17,正式党员,\n李四,,正式党员,13812345678\n";
        byte[] bytes =
                encoding.equals("BOM")
                        ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)
                        : text.getBytes(Charset.forName(encoding));
        Path file = Files.write(world.book.folder().resolve("名册.csv"), bytes);
        Preview preview = world.intake.preview(file);
        assertEquals(List.of("2 B 身份证号 [4.30304E+17] intake.problem.idDamaged"), problems(preview));
        assertEquals(1, world.intake.run(preview).imported());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "inline"})
    void shape14OldExcelAndWorkbooksWithoutSharedStrings(String kind) throws IOException {
        Path file = world.book.folder().resolve("名册." + kind);
        try (var book =
                        kind.equals("xls")
                                ? new HSSFWorkbook()
                                : new SXSSFWorkbook(null, 100, false, false);
                OutputStream out = Files.newOutputStream(file)) {
            fill(
                    book.createSheet("名册"),
                    row("姓名", "身份证号", "人员类别"),
                    row("张三", 430304199903050010d, "正式党员"),
                    row("李四", "43030420031115012８", "预备党员"));
            book.write(out);
        }
        Preview preview = world.intake.preview(file);
        assertEquals(
                List.of("2 B 身份证号 [430304199903050000] intake.problem.idDamaged"),
                problems(preview));
        assertEquals(1, world.intake.run(preview).imported());
    }

    @Test
    void shape12ARecordFormInWordIsNoRosterAndSaysWhatARosterNeeds() throws IOException {
        Path file = world.book.folder().resolve("会议记录.docx");
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable form = word.createTable(6, 4);
            List<String> heads = List.of("活动（会议）名称", "时间", "主持人", "主题", "应到人数", "主要内容");
            for (int i = 0; i < heads.size(); i++) {
                form.getRow(i).getCell(0).setText(heads.get(i));
            }
            word.write(out);
        }
        AppException refused = assertThrows(AppException.class, () -> world.intake.preview(file));
        assertEquals(
                "“会议记录.docx”里没有认得出的党员名册，最像表头的是工作表“表1”第 1 行：A 活动（会议）名称",
                refused.text(IntakeWorld.ZH).split("。")[0]);
    }

    @Test
    void aFormulaWithoutItsValueIsReportedAndAHiddenSheetReadOnlyAlone() {
        Path file =
                world.workbook(book -> {
                    Sheet sheet = book.createSheet("名册");
                    fill(sheet, row("姓名", "学号", "人员类别"), row("张三", null, "正式党员"));
                    sheet.getRow(1).createCell(1).setCellFormula("A1&A2");
                    book.createSheet("空");
                    book.setSheetHidden(0, true);
                    book.setActiveSheet(1);
                });
        assertEquals(
                List.of("2 B 学号 [=A1&A2] table.problem.formula"),
                problems(world.intake.preview(file)));
    }
}
