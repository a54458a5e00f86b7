package org.branchbook.wordform;

import static org.branchbook.wordform.Docx.bold;
import static org.branchbook.wordform.Docx.cell;
import static org.branchbook.wordform.Docx.line;
import static org.branchbook.wordform.Docx.p;
import static org.branchbook.wordform.Docx.r;
import static org.branchbook.wordform.Docx.row;
import static org.branchbook.wordform.Docx.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.branchbook.base.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text boxes, content controls, headers and tables as Word and WPS really save them. */
class AwkwardFormsTest {
    @TempDir Path folder;

    private List<String> filled(String... blocks) throws IOException {
        return Forms.lines(Forms.filled(Docx.of(blocks), folder));
    }

    private String xml(String... blocks) throws IOException {
        return ZipParts.of(Forms.filled(Docx.of(blocks), folder)).get("word/document.xml");
    }

    @Test
    void repeatsTextAndAsksConditions() throws IOException {
        assertEquals(
                List.of("到会：张三、李四、", "第1位", "张三来了", "第2位", "没有人请假", "主持人是张三", "无记录人"),
                filled(
                        line("到会：{{?人员}}{{姓名}}、{{/人员}}"),
                        line("{{?人员}}"),
                        line("第{{序号}}位"),
                        line("{{?实到}}"),
                        line("{{姓名}}来了"),
                        line("{{/实到}}"),
                        line("{{/人员}}"),
                        line("{{?有请假人员}}有人请假{{/有请假人员}}{{?没有请假人员}}没有人请假{{/}}"),
                        line("{{?主持人}}主持人是{{主持人}}{{/主持人}}"),
                        line("{{?记录人}}有记录人{{/记录人}}{{?没有记录人}}无记录人{{/没有记录人}}")));
    }

    @Test
    void takesConditionsOverWholeTables() throws IOException {
        assertEquals(
                List.of("甲|张三", "", "末"),
                filled(
                                line("{{?已关闭}}"),
                                table(row(cell(line("甲")), cell(line("{{主持人}}")))),
                                line("{{/已关闭}}"),
                                line("{{?补录}}"),
                                table(row(cell(line("乙")), cell(line("{{主持人}}")))),
                                line("{{/补录}}"),
                                line("末"))
                        .stream()
                        .toList());
    }

    @Test
    void makesParagraphsOfLinesWithTheLooksOfTheirPlace() throws IOException {
        String indent = "<w:pPr><w:ind w:firstLine=\"480\"/></w:pPr>";
        String xml =
                xml(
                        "<w:p>" + indent + bold("{{会议内容}}") + "</w:p>",
                        table(row(cell(line("{{会议内容}}")), cell(line("记：{{会议内容}}")))));
        assertEquals(3, xml.split("w:firstLine=\"480\"", -1).length);
        assertEquals(3, xml.split("<w:b/>", -1).length);
        assertTrue(xml.contains("<w:br/>"), "a line break where other words stand beside");
    }

    @Test
    void putsPicturesIntoTheirPlace() throws IOException {
        byte[] bytes =
                Forms.filled(
                        Docx.of(
                                line("{{?照片}}"),
                                "<w:p><w:pPr><w:spacing w:line=\"400\""
                                        + " w:lineRule=\"exact\"/></w:pPr>"
                                        + r("{{图片}}")
                                        + "</w:p>",
                                line("{{说明}}"),
                                line("{{/照片}}"),
                                table(row(cell(line("[照片.图片]")), cell(line("[照片.说明]"))))),
                        folder);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertEquals(1, read.getAllPictures().size());
            String xml = ZipParts.of(bytes).get("word/document.xml");
            assertEquals(3, xml.split("<w:drawing", -1).length);
            assertFalse(xml.contains("w:lineRule=\"exact\""));
            // 4500 twips less the margins are 213 points.
            assertTrue(xml.contains("cx=\"2705100\""), xml);
        }
    }

    @Test
    void fillsHeadersFootersAndNewTextBoxes() throws IOException {
        String text = "<w:txbxContent>" + line("{{主持人}}") + "</w:txbxContent>";
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                        + "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                        + "<wp:extent cx=\"900000\" cy=\"300000\"/><wp:docPr id=\"7\" name=\"b\"/>"
                        + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/"
                        + "word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr/><wps:spPr/>"
                        + "<wps:txbx>"
                        + text
                        + "</wps:txbx><wps:bodyPr/></wps:wsp>"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:shape><v:textbox>"
                        + text
                        + "</v:textbox></v:shape></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>";
        byte[] bytes =
                Forms.filled(
                        Docx.of(p(box), line("正文"))
                                .header(line("{{党支部}}"))
                                .footer(table(row(cell(line("{{主持人}}")), cell(p())))),
                        folder);
        var parts = ZipParts.of(bytes);
        assertTrue(parts.get("word/header1.xml").contains("第一支部委员会"));
        assertTrue(parts.get("word/footer1.xml").contains("张三"));
        String xml = parts.get("word/document.xml");
        assertTrue(xml.contains("张三") && !xml.contains("{{") && !xml.contains("Fallback"), xml);
    }

    @Test
    void makesDocumentsOfTemplateFiles() throws IOException {
        byte[] bytes = Forms.filled(Docx.of(line("{{主持人}}")).template(), folder);
        assertTrue(
                ZipParts.of(bytes)
                        .get("[Content_Types].xml")
                        .contains("wordprocessingml.document.main+xml"));
    }

    @Test
    void keepsThePageNumberAndForgetsTrackingAndProtection() throws IOException {
        byte[] bytes =
                Forms.filled(
                        Docx.of(line("{{主持人}}"))
                                .settings(
                                        "<w:trackRevisions/><w:documentProtection"
                                                + " w:edit=\"readOnly\" w:enforcement=\"1\"/>")
                                .footer(
                                        p(
                                                "<w:fldSimple w:instr=\"PAGE\">"
                                                        + r("1")
                                                        + "</w:fldSimple>")),
                        folder);
        var parts = ZipParts.of(bytes);
        assertTrue(parts.get("word/footer1.xml").contains("w:instr=\"PAGE\""));
        assertFalse(parts.get("word/settings.xml").matches("(?s).*(track|Protection).*"));
    }

    @Test
    void neverReadsTagsInValues() throws IOException {
        WordForm form =
                Forms.read(Docx.of(line("{{主持人}}"), table(row(cell(line("[人员.姓名]"))))), folder);
        byte[] bytes =
                form.fill(
                        Forms.values()
                                .text("主持人", "{{党支部}}")
                                .list("人员", Forms.people(Forms.values(), "⟦党支部⟧{{党支部}}")));
        assertEquals(List.of("{{党支部}}", "⟦党支部⟧{{党支部}}", ""), Forms.lines(bytes));
    }

    @Test
    void takesWhateverPeopleType() throws IOException {
        WordForm form =
                Forms.read(Docx.of(line("{{主持人}}"), table(row(cell(line("[人员.姓名]"))))), folder);
        String[] names = new String[300];
        for (int i = 0; i < names.length; i++) {
            names[i] = "党员" + i + "\u0007\ud800𠮷<&>";
        }
        byte[] bytes =
                form.fill(
                        Forms.values()
                                .text("主持人", "长".repeat(200) + "\u0000\udfff\u000b")
                                .list("人员", Forms.people(Forms.values(), names)));
        Schema.check(bytes);
        List<String> lines = Forms.lines(bytes);
        assertEquals("长".repeat(200), lines.getFirst());
        assertEquals("党员299𠮷<&>", lines.get(300));
        assertEquals(302, lines.size());
    }

    @Test
    void givesTheSameBytesForTheSameData() throws IOException {
        WordForm form = Forms.read(Docx.of(line("{{主持人}}")), folder);
        org.junit.jupiter.api.Assertions.assertArrayEquals(
                form.fill(Forms.values()), form.fill(Forms.values()));
    }
}
