package org.branchbook.excelform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.Messages;
import org.branchbook.base.ZipParts;
import org.branchbook.wordform.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with everything in it that could start or fetch something. */
class HostileWorkbooksTest {
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    @TempDir Path folder;

    private static String relation(String id, String type, String target, boolean external) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"%s/>"
                .formatted(id, OFFICE, type, target, external ? " TargetMode=\"External\"" : "");
    }

    /** An ordinary workbook whose parts are changed as somebody with a purpose would. */
    private Path hostile() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("名单").createRow(0).createCell(0).setCellValue("{{主持人}}");
            book.write(plain);
        }
        Map<String, String> parts = ZipParts.of(plain.toByteArray());
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (_, xml) ->
                        xml.replace(
                                "</Relationships>",
                                relation("e1", "externalLink", "externalLinks/e1.xml", false)
                                        + relation("e2", "connections", "connections.xml", false)
                                        + relation("e3", "vbaProject", "vbaProject.bin", false)
                                        + "</Relationships>"));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, xml) ->
                        xml.replace(
                                "</sheets>",
                                "</sheets><externalReferences><externalReference r:id=\"e1\"/>"
                                        + "</externalReferences><definedNames><definedName"
                                        + " name=\"evil\">[1]S!A1</definedName></definedNames>"));
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (_, xml) ->
                        xml.replace(
                                "</row>",
                                "<c r=\"B1\"><f>cmd|'/c evil'!A0</f><v>7</v></c>"
                                        + "<c r=\"C1\"><f>[1]S!A1</f><v>8</v></c></row>"));
        parts.put("xl/externalLinks/e1.xml", "<ddeLink ddeService=\"evil\"/>");
        parts.put("xl/connections.xml", "<connections>evil</connections>");
        parts.put("xl/vbaProject.bin", "evil");
        return zipped(parts);
    }

    private Path zipped(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void leavesNothingThatReachesOut() throws IOException {
        ExcelForm form = ExcelForm.read(hostile(), Forms.FIELDS);
        assertEquals(
                List.of(
                        "整个文件：已去掉宏（1 处），填写出来的文件里没有它们。",
                        "整个文件：已去掉外部数据（2 处），填写出来的文件里没有它们。",
                        "整个文件：已去掉引用外部数据或网络的公式（3 处），填写出来的文件里没有它们。"),
                form.findings().stream().map(finding -> finding.text(CHINESE)).toList());
        Map<String, String> parts = ZipParts.of(form.fill(Forms.values()));
        parts.forEach((name, part) -> assertFalse(part.contains("evil"), name));
        assertFalse(parts.keySet().stream().anyMatch(name -> name.matches(".*(external|vba).*")));
    }
}
