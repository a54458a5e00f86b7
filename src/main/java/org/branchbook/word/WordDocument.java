package org.branchbook.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Balanced;
import org.branchbook.base.SafeFile;
import org.branchbook.base.Text;

/**
 * A Word document in the layout of GB/T 9704-2012, written from top to bottom. The look lives in
 * the styles of base.docx; this class only picks styles and the few indents that depend on text.
 * What it writes is text: as objects of POI the same document takes eight times as long, and the
 * first one a second for their classes.
 */
public final class WordDocument implements Paper {
    private static final String BODY = "GwBody";
    private static final int FORM_MARGIN = 20;
    private static final int FORM_MARGIN_ABOVE = 16;

    /** A line to sign on is a tab with an underscore leader; in twips. */
    private static final int LONGEST_SIGN_LINE = WordXml.twips(85);

    private static final int BETWEEN_SIGN_LINES = 315;

    /** A character of a title, in twips. */
    private static final double TITLE_CHARACTER = 22 * 20;

    private final WordParts parts = new WordParts();
    private final WordSection section = new WordSection(parts.text(WordParts.DOCUMENT));
    private final WordPictures pictures = new WordPictures(parts);
    private final List<WordBlock> blocks = new ArrayList<>();
    private final boolean form;
    private boolean together;

    private WordDocument(String name, boolean form) {
        this.form = form;
        parts.append(
                "docProps/core.xml",
                "<dc:title>" + WordXml.escaped(Text.clean(name)) + "</dc:title>");
        WordFonts.chooseTitle(parts);
    }

    /** A document with the margins of GB/T 9704 and page numbers — 1 — on the outer side. */
    public static WordDocument official(String name) {
        return new WordDocument(name, false);
    }

    /**
     * A form, such as a list to sign: margins of 20 mm at the sides and 16 above and below, and a
     * footer with a text on the left and 第 1 页 共 2 页 on the right.
     */
    public static WordDocument form(String name, String footer) {
        return new WordDocument(name, true).formed(footer);
    }

    /** A form on A4 across, for tables of many columns. */
    public static WordDocument across(String name, String footer) {
        WordDocument document = new WordDocument(name, true);
        document.section.across();
        return document.formed(footer);
    }

    private WordDocument formed(String footer) {
        section.withoutGrid()
                .margin("top", WordXml.twips(FORM_MARGIN_ABOVE))
                .margin("bottom", WordXml.twips(FORM_MARGIN_ABOVE))
                .margin("left", WordXml.twips(FORM_MARGIN))
                .margin("right", WordXml.twips(FORM_MARGIN))
                .margin("footer", WordXml.twips(9));
        WordFooter.count(parts, footer, section.textWidth());
        return this;
    }

    @Override
    public WordDocument title(String... lines) {
        for (String line : lines) {
            double most = section.textWidth() / TITLE_CHARACTER;
            paragraph("Title", String.join("\n", Balanced.within(line, most)));
        }
        return this;
    }

    @Override
    public WordDocument heading(int level, String text) {
        paragraph("Heading" + level, text);
        return this;
    }

    @Override
    public WordDocument body(String text) {
        Text.paragraphs(text).forEach(line -> paragraph(BODY, line));
        return this;
    }

    @Override
    public WordDocument labelled(String label, String text) {
        String mark = label + "：";
        double hanging = Text.ems(mark);
        blocks.add(
                new WordParagraph("GwFlush")
                        .text(mark, "黑体")
                        .text(String.join("　", Text.paragraphs(text)))
                        .indent(WordIndent.of(2 + hanging, 0, hanging)));
        return this;
    }

    @Override
    public WordDocument footerNote(String text) {
        WordFooter.note(parts, section, text);
        return this;
    }

    @Override
    public WordDocument pageBreak() {
        paragraph("GwGap", "").pageBreakBefore();
        return this;
    }

    @Override
    public WordDocument blank() {
        paragraph("GwFlush", "");
        return this;
    }

    @Override
    public WordDocument gap(double millimetres) {
        boolean headed = headed();
        WordParagraph gap = paragraph("GwGap", "").line(millimetres * 72 / 25.4);
        if (headed) {
            gap.keepNext();
        }
        return this;
    }

    @Override
    public WordDocument note(String text) {
        Text.paragraphs(text).forEach(line -> paragraph("GwNote", line));
        return this;
    }

    @Override
    public WordDocument table(WordTable table) {
        if (endsWithTable()) {
            paragraph("GwGap", "");
        }
        blocks.add(new WordTableWriter(table, section.textWidth()));
        return this;
    }

    @Override
    public WordDocument signature(String unit, String date, boolean sealed) {
        List<Signature> lines = Signature.of(unit, date, sealed);
        together = true;
        lines.subList(0, lines.size() - 1).forEach(this::right);
        together = false;
        right(lines.getLast());
        return this;
    }

    /** Word counts by itself: each paragraph keeps to the next until the date. */
    @Override
    public WordDocument together(int lines) {
        together = true;
        return this;
    }

    private void right(Signature line) {
        paragraph("GwFlush", line.text()).align("right").indent(WordIndent.of(0, line.right(), 0));
    }

    @Override
    public WordDocument signLines(String... labels) {
        WordParagraph paragraph = new WordParagraph(form ? "GwNote" : "GwFlush").align("left");
        int slot = Math.min(section.textWidth() / labels.length, LONGEST_SIGN_LINE);
        for (int i = 0; i < labels.length; i++) {
            boolean last = i == labels.length - 1;
            int end = (i + 1) * slot;
            paragraph.stop("left", end - (last ? 0 : BETWEEN_SIGN_LINES), "underscore");
            paragraph.text(labels[i]).tab();
            if (!last) {
                paragraph.stop("left", end, "none").tab();
            }
        }
        keepWithText();
        blocks.add(paragraph);
        return this;
    }

    /**
     * Nobody signs on a page without text: what stands at the end, back to the last paragraph of
     * the text, keeps to the next.
     */
    private void keepWithText() {
        for (WordBlock block : blocks.reversed()) {
            if (!(block instanceof WordParagraph paragraph)) {
                return;
            }
            paragraph.keepNext();
            if (!paragraph.style().equals("GwFlush")) {
                return;
            }
        }
    }

    @Override
    public WordDocument attachmentNote(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String number = names.size() == 1 ? "" : (i + 1) + ".";
            double hanging = number.isEmpty() ? 0 : 1;
            paragraph("GwFlush", (i == 0 ? "附件：" : "") + number + names.get(i))
                    .indent(WordIndent.of(5 + hanging, 0, i == 0 ? 3 + hanging : hanging));
        }
        return this;
    }

    @Override
    public WordDocument attachment(String mark, String title) {
        paragraph("GwAttachment", mark).pageBreakBefore();
        return blank().title(title);
    }

    @Override
    public WordDocument pictures(List<WordPicture> shown) {
        blocks.addAll(pictures.blocks(shown, section.textWidth()));
        return this;
    }

    @Override
    public WordDocument corner(boolean[][] squares, Corner corner, String words) {
        WordCorner.write(parts, section, squares, corner, words);
        return this;
    }

    @Override
    public byte[] bytes() {
        if (endsWithTable()) {
            // Word wants a paragraph after the last table and adds a whole line if it is missing.
            paragraph("GwGap", "");
        }
        StringBuilder xml = new StringBuilder(1 << 16).append(WordXml.START);
        xml.append("<w:document").append(WordXml.NAMES).append("><w:body>");
        blocks.forEach(block -> block.write(xml));
        xml.append(section.xml()).append("</w:body></w:document>");
        parts.text(WordParts.DOCUMENT, xml);
        return parts.bytes();
    }

    public void save(Path file) {
        SafeFile.write(file, bytes());
    }

    private WordParagraph paragraph(String style, String text) {
        WordParagraph paragraph = new WordParagraph(style);
        blocks.add(paragraph);
        if (!text.isEmpty()) {
            paragraph.text(text);
        }
        return together ? paragraph.keepNext() : paragraph;
    }

    /** A heading keeps to what comes next; so must the space between. */
    private boolean headed() {
        return !blocks.isEmpty()
                && blocks.getLast() instanceof WordParagraph paragraph
                && paragraph.style().startsWith("Heading");
    }

    private boolean endsWithTable() {
        return !blocks.isEmpty() && blocks.getLast() instanceof WordTableWriter;
    }
}
