package org.branchbook.base;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Validates the parts of Office files by the whole schemas of ECMA-376. */
public final class Ooxml {
    private Ooxml() {}

    /** Reads a part by the schema of its root element. */
    private interface Reader {
        XmlObject read(String xml) throws XmlException;
    }

    private static final Map<String, Reader> READERS =
            Map.of(
                    "word/document.xml", xml -> DocumentDocument.Factory.parse(xml),
                    "word/styles.xml", xml -> StylesDocument.Factory.parse(xml),
                    "word/settings.xml", xml -> SettingsDocument.Factory.parse(xml),
                    "word/header", xml -> HdrDocument.Factory.parse(xml),
                    "word/footer", xml -> FtrDocument.Factory.parse(xml),
                    "xl/workbook.xml", xml -> WorkbookDocument.Factory.parse(xml),
                    "xl/worksheets/", xml -> WorksheetDocument.Factory.parse(xml),
                    "xl/styles.xml", xml -> StyleSheetDocument.Factory.parse(xml),
                    "xl/sharedStrings.xml", xml -> SstDocument.Factory.parse(xml));

    /** What is wrong, each with its part; empty for a file that is as it should be. */
    public static List<String> problems(byte[] file) {
        return problems(file, xml -> xml);
    }

    /**
     * @param changed changes each part before it is read
     */
    public static List<String> problems(byte[] file, UnaryOperator<String> changed) {
        List<String> problems = new ArrayList<>();
        int read = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                Reader reader = reader(name);
                if (reader != null) {
                    read++;
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    check(name, reader.read(changed.apply(xml)), problems);
                }
            }
        } catch (IOException | XmlException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        if (read == 0) {
            problems.add("no part of an Office file");
        }
        return problems;
    }

    private static Reader reader(String name) {
        return name.contains("_rels")
                ? null
                : READERS.entrySet().stream()
                        .filter(entry -> name.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** The two the schemas of XmlBeans cannot judge: pictures and parts for later versions. */
    private static void check(String name, XmlObject part, List<String> problems) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        errors.stream()
                .map(XmlError::getMessage)
                .distinct()
                .filter(text -> !text.contains("pic:pic") && !text.contains("Ignorable"))
                .forEach(text -> problems.add(name + ": " + text));
    }
}
