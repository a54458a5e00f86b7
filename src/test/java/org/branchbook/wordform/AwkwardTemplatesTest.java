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

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.base.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates as Word and WPS really save them, filled in and read back. */
class AwkwardTemplatesTest {
    @TempDir Path folder;

    private List<String> filled(String... blocks) throws IOException {
        return Forms.lines(Forms.filled(Docx.of(blocks), folder));
    }

    private String xml(String... blocks) throws IOException {
        return ZipParts.of(Forms.filled(Docx.of(blocks), folder)).get("word/document.xml");
    }

    @Test
    void fillsATagSplitOverRunsByTheSpellCheckAndABookmark() throws IOException {
        String xml =
                xml(
                        p(
                                r("主持人：{"),
                                "<w:proofErr w:type=\"spellStart\"/>",
                                bold("{主"),
                                "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>",
                                "<w:bookmarkEnd w:id=\"0\"/>",
                                r("持"),
                                "<w:proofErr w:type=\"spellEnd\"/>",
                                bold("人}"),
                                r("}（签字）")));
        assertTrue(xml.contains("主持人：") && xml.contains("张三") && xml.contains("（签字）"));
        assertFalse(xml.contains("{") || xml.contains("_GoBack"));
    }

    @Test
    void keepsTheLooksOfTheTagsFirstRun() throws IOException {
        String xml = xml(p(r("主持人："), bold("{{主"), r("持人}}")));
        assertTrue(xml.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">张三</w:t>"), xml);
    }

    @Test
    void fillsSeveralTagsOfOneRunAmongTabsAndBreaks() throws IOException {
        String run =
                "<w:r><w:t>{{主持人}}</w:t><w:tab/><w:t>和{{主持人}}</w:t>"
                        + "<w:br/><w:t>{{党支部}}。</w:t></w:r>";
        assertEquals(List.of("张三\t和张三\n中共××大学××学院第一支部委员会。"), filled(p(run)));
    }

    @Test
    void takesFullWidthBracesAndBlanksInTags() throws IOException {
        assertEquals(
                List.of("张三 张三 张三", "有"),
                filled(line("｛｛主持人｝｝ {{ 主持人　}} { {主持人\u200b} }"), line("｛｛？主持人｝｝有｛｛／主持人｝｝")));
    }

    @Test
    void acceptsTrackedChanges() throws IOException {
        String change = " w:id=\"1\" w:author=\"某\" w:date=\"2026-01-01T00:00:00Z\"";
        assertEquals(
                List.of("主持人：张三", "连成一段", "表|张三"),
                filled(
                        p(
                                r("主持"),
                                "<w:ins" + change + ">" + r("人：{{主") + "</w:ins>",
                                "<w:del" + change + "><w:r><w:delText>席</w:delText></w:r></w:del>",
                                "<w:ins" + change + ">" + r("持人") + "</w:ins>",
                                "<w:moveTo" + change + ">" + r("}}") + "</w:moveTo>"),
                        "<w:p><w:pPr><w:rPr><w:del"
                                + change
                                + "/></w:rPr></w:pPr>"
                                + r("连成")
                                + "</w:p>",
                        line("一段"),
                        table(
                                        row(cell(line("表")), cell(line("{{主持人}}"))),
                                        "<w:tr><w:trPr><w:del"
                                                + change
                                                + "/></w:trPr>"
                                                + cell(line("{{不认识}}"))
                                                + cell(p())
                                                + "</w:tr>")
                                .replace("<w:p></w:p>", "")));
    }

    @Test
    void fillsInsideHyperlinksFieldsAndSmartTags() throws IOException {
        assertEquals(
                List.of("张三，张三，张三", "张三"),
                filled(
                        p(
                                "<w:hyperlink w:anchor=\"x\">" + r("{{主持") + "</w:hyperlink>",
                                r("人}}，"),
                                "<w:fldSimple w:instr=\" MERGEFIELD 主持人 \">"
                                        + r("{{主持人}}")
                                        + "</w:fldSimple>",
                                "<w:smartTag w:uri=\"u\" w:element=\"e\">"
                                        + r("，{{主持人}}")
                                        + "</w:smartTag>"),
                        p(
                                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                                "<w:r><w:instrText> MERGEFIELD x </w:instrText></w:r>",
                                "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                                r("{{主持人}}"),
                                "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")));
    }

    @Test
    void fillsContentControlsOfEveryLevel() throws IOException {
        String open = "<w:sdt><w:sdtPr><w:id w:val=\"1\"/><w:text/></w:sdtPr><w:sdtContent>";
        String bare = "<w:sdt><w:sdtContent>";
        String close = "</w:sdtContent></w:sdt>";
        assertEquals(
                List.of("张三", "甲张三", "张三|张三"),
                filled(
                                open + line("{{主持人}}") + close,
                                p(r("甲"), bare + r("{{主持人}}") + close),
                                table(
                                        open
                                                + row(
                                                        open + cell(line("{{主持人}}")) + close,
                                                        cell(line("{{主持人}}")))
                                                + close))
                        .subList(0, 3));
    }

    @Test
    void setsTickBoxesByTheirName() throws IOException {
        String box =
                "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/><w14:checkbox><w14:checked w14:val=\"0\"/>"
                        + "</w14:checkbox></w:sdtPr><w:sdtContent>"
                        + r("☐")
                        + "</w:sdtContent></w:sdt>";
        String xml =
                xml(
                        p(box.formatted("已关闭"), r("已关闭 "), box.formatted("{{补录}}"), r("补录 ")),
                        p(box.formatted("与标签无关"), r("{{主持人}}")));
        assertTrue(xml.contains(">☑<"), xml);
        assertEquals(3, xml.split(">☐<", -1).length, xml);
        assertEquals(2, xml.split("w14:checkbox>", -1).length - 1, "the box without a name stays");
    }

    @Test
    void repeatsRowsForAListAndKeepsTheirBookmarksSingle() throws IOException {
        String bookmark = "<w:bookmarkStart w:id=\"3\" w:name=\"b\"/><w:bookmarkEnd w:id=\"3\"/>";
        byte[] bytes =
                Forms.filled(
                        Docx.of(
                                table(
                                        "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
                                                + cell(line("姓名"))
                                                + cell(line("到会"))
                                                + "</w:tr>",
                                        row(
                                                cell(p(bookmark, r("[人员."), r("序号].[人员.姓名]"))),
                                                cell(line("[人员.实到]{{主持人}}[附]{{?实到}}来{{/实到}}"))),
                                        row(cell(line("主持")), cell(line("{{主持人}}"))))),
                        folder);
        assertEquals(
                List.of("姓名|到会", "1.张三|☑张三[附]来", "2.李四|☐张三[附]", "主持|张三", ""), Forms.lines(bytes));
        String xml = ZipParts.of(bytes).get("word/document.xml");
        assertTrue(xml.contains("<w:tblHeader/>") && !xml.contains("bookmark"), xml);
    }

    @Test
    void leavesAnEmptyRowOrNoneWhereTheListIsEmpty() throws IOException {
        assertEquals(
                List.of("请假|谁", "|", "", "一|二", "三|四", ""),
                filled(
                        table(
                                row(cell(line("请假")), cell(line("谁"))),
                                row(cell(line("[请假人员.姓名]")), cell(p()))),
                        table(
                                row(cell(line("一")), cell(line("二"))),
                                row(cell(line("[请假人员.姓名]")), cell(p())),
                                row(cell(line("三")), cell(line("四"))))));
    }
}
