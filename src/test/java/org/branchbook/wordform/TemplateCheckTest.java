package org.branchbook.wordform;

import static org.branchbook.wordform.Docx.cell;
import static org.branchbook.wordform.Docx.line;
import static org.branchbook.wordform.Docx.p;
import static org.branchbook.wordform.Docx.r;
import static org.branchbook.wordform.Docx.row;
import static org.branchbook.wordform.Docx.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.base.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check of a template finds, and where it says that it stands. */
class TemplateCheckTest {
    @TempDir Path folder;

    private List<String> said(String... blocks) throws IOException {
        return Forms.said(Forms.read(Docx.of(blocks), folder));
    }

    @Test
    void namesUnknownTagsWithTheNearestKnownAndTheirPlace() throws IOException {
        assertEquals(
                List.of(
                        "正文第 2 段：不认识标签 {{主特人}}。是不是 {{主持人}}？",
                        "表格 1 第 2 行第 1 格：不认识标签 {{完全两样}}。请从字段字典里复制。",
                        "表格 1 第 3 行第 2 格：不认识标签 [人员.名字]。请从字段字典里复制。",
                        "表格 1 第 3 行第 2 格：不认识标签 [人员.姓]。是不是 [人员.姓名]？",
                        "文本框（正文第 5 段）：不认识标签 {{主持}}。是不是 {{主持人}}？",
                        "页眉：不认识标签 {{党支}}。是不是 {{党支部}}？"),
                Forms.said(
                        Forms.read(
                                Docx.of(
                                                line("{{主持人}}"),
                                                line("{{主特人}}"),
                                                table(
                                                        row(cell(line("甲")), cell(p())),
                                                        row(cell(line("{{完全两样}}")), cell(p())),
                                                        row(
                                                                cell(line("[人员.姓名]")),
                                                                cell(line("[人员.名字][人员.姓]")))),
                                                line("四"),
                                                p(
                                                        "<w:r><w:drawing><wps:txbx><w:txbxContent>"
                                                                + line("{{主持}}")
                                                                + "</w:txbxContent></wps:txbx>"
                                                                + "</w:drawing></w:r>"))
                                        .header(line("{{党支}}")),
                                folder)));
    }

    @Test
    void findsBlocksThatDoNotCloseOrOpen() throws IOException {
        assertEquals(
                List.of(
                        "正文第 2 段：{{/补录}} 没有开头。请补上 {{?补录}}，或删去它。",
                        "表格 1 第 1 行第 1 格：{{?已关闭}} 从一格开始、在另一格结束，条件不能跨格。请把开头和结尾放在同一格，或改用会重复的行。",
                        "正文第 1 段：{{?主持人}} 没有结尾。请在同一格或同一段文字里补上 {{/主持人}}。"),
                said(
                        line("{{?主持人}}"),
                        line("{{/补录}}"),
                        table(row(cell(line("{{?已关闭}}{{主持人}}")), cell(line("{{/已关闭}}"))))));
    }

    @Test
    void findsLooseBracesWrongMarksAndListsOutOfPlace() throws IOException {
        assertEquals(
                List.of(
                        "正文第 1 段：大括号不成对：“{{主持人}”。标签以两个左大括号开头、两个右大括号结尾。",
                        "正文第 2 段：标签 {{#主持人}} 开头的“#”不能用。请从字段字典里复制标签。",
                        "正文第 3 段：[人员.姓名] 只能写在表格的一行里，那一行按条数重复。文字里请用 {{?人员}}{{/人员}}。",
                        "正文第 4 段：“人员”是列表，不是一个值。表格里写 [人员.列名]，文字里写 {{?人员}}{{/人员}}。",
                        "注意 正文第 5 段：{主持人} 只有一对大括号，不会填写。要填写请写成 {{主持人}}。",
                        "表格 1 第 1 行：同一行里写了几个列表（人员、请假人员），一行只能按一个列表重复。",
                        "表格 1 第 1 行第 2 格：不认识标签 {{T(java.lang.Runtime)}}。请从字段字典里复制。"),
                said(
                                line("{{主持人}"),
                                line("{{#主持人}}"),
                                line("[人员.姓名] [附件1.2] [一.二]"),
                                line("{{人员}}"),
                                line("{主持人}"),
                                table(
                                        row(
                                                cell(line("[人员.姓名][请假人员.姓名]")),
                                                cell(line("{{T(java.lang.Runtime)}}")))))
                        .stream()
                        .toList());
    }

    @Test
    void findsTagsInOldTextBoxes() throws IOException {
        assertEquals(
                List.of("文本框（正文第 1 段）：标签在旧式文本框里，填不进去。请把文字移到正文或表格里，或删去后在新版 Word、WPS 里重新插入文本框。"),
                said(
                        p(
                                r("{{主持人}}"),
                                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                                        + line("{{党支部}}")
                                        + "</w:txbxContent></v:textbox>"
                                        + "</v:shape></w:pict></w:r>")));
    }

    @Test
    void saysThatThereIsNoTagAtAll() throws IOException {
        assertEquals(List.of("整个文件：没有找到任何标签。请从字段字典复制标签，粘贴到要填写的地方。"), said(line("会议记录")));
    }

    @Test
    void fillsNothingInUntilItIsMended() throws IOException {
        WordForm form = Forms.read(Docx.of(line("{{主特人}}{{?x}}")), folder);
        AppException refused = assertThrows(AppException.class, () -> form.fill(Forms.values()));
        assertEquals("tag.notReady", refused.key());
        assertTrue(form.findings().size() >= 2);
    }
}
