package org.branchbook.wordform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .docx put together from XML as Word and WPS write it. */
public final class Docx {
    private static final String NAMESPACES =
            """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
            xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14"\
            """;
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String references = "";
    private String mainType = "document.main";
    private String body = "";

    public static Docx of(String... blocks) {
        Docx docx = new Docx();
        docx.body = String.join("", blocks);
        return docx;
    }

    public static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    /** A paragraph of one run. */
    public static String line(String text) {
        return p(r(text));
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"4500\"/></w:tblGrid>"
                + String.join("", rows)
                + "</w:tbl>"
                + p();
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(String... paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>"
                + String.join("", paragraphs)
                + "</w:tc>";
    }

    public Docx header(String... blocks) {
        return story("header1", "hdr", "header", String.join("", blocks));
    }

    public Docx footer(String... blocks) {
        return story("footer1", "ftr", "footer", String.join("", blocks));
    }

    private Docx story(String name, String root, String kind, String xml) {
        part(
                "word/" + name + ".xml",
                "<w:" + root + " " + NAMESPACES + ">" + xml + "</w:" + root + ">");
        relation(name, kind, name + ".xml", false);
        type("word/" + name + ".xml", "wordprocessingml." + kind);
        references += "<w:" + kind + "Reference w:type=\"default\" r:id=\"" + name + "\"/>";
        return this;
    }

    public Docx settings(String xml) {
        part("word/settings.xml", "<w:settings " + NAMESPACES + ">" + xml + "</w:settings>");
        type("word/settings.xml", "wordprocessingml.settings");
        return relation("settings", "settings", "settings.xml", false);
    }

    /** A relationship of the document; its type may be whole or the last word only. */
    public Docx relation(String id, String type, String target, boolean external) {
        relations
                .append("<Relationship Id=\"" + id + "\" Type=\"")
                .append(type.contains(":") ? type : OFFICE + type)
                .append("\" Target=\"" + target + "\"")
                .append(external ? " TargetMode=\"External\"/>" : "/>");
        return this;
    }

    public Docx part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public Docx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public Docx type(String name, String type) {
        types.append("<Override PartName=\"/" + name + "\" ContentType=\"application/")
                .append("vnd.openxmlformats-officedocument." + type + "+xml\"/>");
        return this;
    }

    /** As a .dotx calls itself. */
    public Docx template() {
        mainType = "template.main";
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    relations(
                            "<Relationship Id=\"d\" Type=\""
                                    + OFFICE
                                    + "officeDocument\" Target=\"word/document.xml\"/>"));
            put(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
            put(
                    zip,
                    "word/document.xml",
                    "<w:document "
                            + NAMESPACES
                            + "><w:body>"
                            + body
                            + section()
                            + "</w:body></w:document>");
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/bin\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml."
                + mainType
                + "+xml\"/>"
                + types
                + "</Types>";
    }

    private String section() {
        return "<w:sectPr>"
                + references
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\""
                + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"851\" w:footer=\"992\""
                + " w:gutter=\"0\"/></w:sectPr>";
    }

    public Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    private static String relations(String xml) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships\">"
                + xml
                + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
