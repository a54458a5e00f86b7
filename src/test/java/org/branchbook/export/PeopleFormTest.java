package org.branchbook.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.base.Messages;
import org.branchbook.base.Ooxml;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.office.OfficeKind;
import org.branchbook.page.PdfA;
import org.branchbook.storage.TestBook;
import org.branchbook.tag.TagField;
import org.branchbook.wordform.Docx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of people on paper and by templates of one's own, read back. */
class PeopleFormTest {
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
        String id = "430304199903050010";
        members.add(People.full("张三", "JOIN_DATE", "2019-06-11", "ID_NUMBER", id), "");
        members.add(People.full("阿依古丽·买买提", "MOBILE", "13812345678"), "");
    }

    private ExportProfile profile(String name) {
        return new ExportProfiles(book.sql()).find(name).orElseThrow();
    }

    private byte[] filled(Path template, boolean full) {
        assertEquals(List.of(), exports.check(template));
        return exports.fill(template, profile("花名册"), TestBook.TODAY, full).bytes();
    }

    private static String word(byte[] docx) throws IOException {
        assertEquals(List.of(), Ooxml.problems(docx));
        try (XWPFWordExtractor said =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return said.getText();
        }
    }

    @Test
    void everyColumnHasANameOfItsOwnAndAMeaning() {
        Set<String> names = new HashSet<>();
        for (TagField field : PeopleForm.fields().all()) {
            assertTrue(names.add(field.list() + "." + field.name()), field.name());
            assertTrue(!field.zh().isBlank() && !field.en().isBlank(), field.name());
        }
    }

    @Test
    void everyFieldIsFoundByItsName() {
        for (ExportField field : ExportField.all()) {
            assertEquals(field, ExportField.named(field.name()).orElseThrow());
        }
    }

    @Test
    void aRowOfAWordTemplateIsRepeatedForEachAndPrivateValuesStayMasked() throws IOException {
        Docx docx =
                Docx.of(
                        Docx.line("{{党支部}}{{名单名称}}（{{人数}}人，{{信息说明}}）"),
                        Docx.table(
                                Docx.row(Docx.cell(Docx.line("姓名")), Docx.cell(Docx.line("证件"))),
                                Docx.row(
                                        Docx.cell(Docx.line("[人员.序号].[人员.姓名]")),
                                        Docx.cell(Docx.line("[人员.公民身份号码][人员.加入党组织日期]")))));
        Path template = docx.write(folder.resolve("t.docx"));
        String masked = word(filled(template, false));
        assertTrue(masked.startsWith("中共某大学第一支部委员会花名册（2人，证件号码、电话、住址已部分隐去）"), masked);
        assertTrue(masked.contains("1.张三\t430*"), masked);
        assertTrue(masked.contains("2.阿依古丽·买买提"), masked);
        assertTrue(!masked.contains("430304199903050010"), masked);
        String full = word(filled(template, true));
        assertTrue(full.contains("430304199903050010 2019-06-11".replace(" ", "")), full);
    }

    @Test
    void aRowOfAWorkbookIsRepeatedAndASheetWithoutTagsIsFilledByItsHeader() throws IOException {
        byte[] tagged = filled(workbook("[人员.姓名]", "{{?加入党组织日期}}{{加入党组织日期}}入党{{/加入党组织日期}}"), false);
        assertEquals(List.of(), Ooxml.problems(tagged));
        try (XSSFWorkbook made = new XSSFWorkbook(new ByteArrayInputStream(tagged))) {
            XSSFSheet sheet = made.getSheetAt(0);
            assertEquals("张三", sheet.getRow(1).getCell(0).toString());
            assertEquals("2019-06-11入党", sheet.getRow(1).getCell(1).toString());
            assertEquals("阿依古丽·买买提", sheet.getRow(2).getCell(0).toString());
        }
        byte[] blank = filled(workbook("", ""), false);
        try (XSSFWorkbook made = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            assertEquals("张三", made.getSheetAt(0).getRow(1).getCell(0).toString());
        }
    }

    private Path workbook(String first, String second) throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = made.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            sheet.getRow(0).createCell(1).setCellValue("入党时间");
            sheet.createRow(1).createCell(0).setCellValue(first);
            sheet.getRow(1).createCell(1).setCellValue(second);
            made.write(out);
        }
        return file;
    }

    @Test
    void theFormToBeginWithSaysWhatTheListSays() throws IOException {
        Path template = Files.write(folder.resolve("form.docx"), Exports.form());
        ExportProfile onPaper = profile(ExportProfiles.ON_PAPER);
        String own = word(exports.fill(template, onPaper, TestBook.TODAY, false).bytes());
        String brought = word(exports.document(onPaper, TestBook.TODAY, false));
        assertEquals(brought, own);
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        Path template =
                Docx.of(Docx.line("{{主持人}}"), Docx.line("{{?人员}}{{姓名}}"))
                        .write(folder.resolve("t.docx"));
        assertEquals(
                List.of(
                        "正文第 1 段：不认识标签 {{主持人}}。请从字段字典里复制。",
                        "正文第 2 段：{{?人员}} 没有结尾。请在同一格或同一段文字里补上 {{/人员}}。"),
                exports.check(template).stream().map(f -> f.text(CHINESE)).toList());
        assertEquals(OfficeKind.WORD, OfficeKind.of(template).orElseThrow());
    }

    @Test
    void theListOnPaperIsPdfAOfTheSameBytesEachTime() throws Exception {
        ExportProfile onPaper = profile(ExportProfiles.ON_PAPER);
        byte[] pdf = exports.pages(onPaper, TestBook.TODAY, false);
        PdfA.check(pdf);
        assertArrayEquals(pdf, exports.pages(onPaper, TestBook.TODAY, false));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(842, document.getPage(0).getMediaBox().getWidth(), 1);
            String said = new PDFTextStripper().getText(document);
            assertTrue(said.contains("阿依古丽·买买提") && said.contains("共2人"), said);
        }
        byte[] docx = exports.document(onPaper, TestBook.TODAY, false);
        assertArrayEquals(docx, exports.document(onPaper, TestBook.TODAY, false));
    }
}
