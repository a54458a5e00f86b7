package org.branchbook.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.branchbook.base.Reproducible;
import org.branchbook.base.SafeFile;
import org.branchbook.base.Text;
import org.branchbook.word.WordTable.Cell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A Word document in the layout of GB/T 9704-2012, written from top to bottom. The look lives in
 * the styles of base.docx; this class only picks styles and the few indents that depend on text.
 */
public final class WordDocument implements Paper {
    private static final String BODY = "GwBody";
    private static final int FORM_MARGIN = 20;
    private static final int FORM_MARGIN_ABOVE = 16;

    private final XWPFDocument document;
    private final int textWidth;
    private final boolean form;
    private boolean together;

    private WordDocument(XWPFDocument document, String name, boolean form) {
        this.document = document;
        this.form = form;
        document.getProperties().getCoreProperties().setTitle(Text.clean(name));
        WordFonts.chooseTitle(document);
        CTPageMar margins = margins();
        CTSectPr section = document.getDocument().getBody().getSectPr();
        int width = whole(section.getPgSz().getW());
        this.textWidth = width - whole(margins.getLeft()) - whole(margins.getRight());
    }

    /** A document with the margins of GB/T 9704 and page numbers — 1 — on the outer side. */
    public static WordDocument official(String name) {
        return new WordDocument(base(), name, false);
    }

    /**
     * A form, such as a list to sign: margins of 20 mm at the sides and 16 above and below, and a
     * footer with a text on the left and 第 1 页 共 2 页 on the right.
     */
    public static WordDocument form(String name, String footer) {
        return form(base(), name, footer);
    }

    /** A form on A4 across, for tables of many columns. */
    public static WordDocument across(String name, String footer) {
        XWPFDocument document = base();
        CTPageSz size = document.getDocument().getBody().getSectPr().getPgSz();
        size.setW(BigInteger.valueOf(16838));
        size.setH(BigInteger.valueOf(11906));
        size.setOrient(STPageOrientation.LANDSCAPE);
        return form(document, name, footer);
    }

    private static WordDocument form(XWPFDocument document, String name, String footer) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        // A grid of lines would leave what is less than a line unused.
        section.unsetDocGrid();
        CTPageMar margins = section.getPgMar();
        BigInteger margin = BigInteger.valueOf(twips(FORM_MARGIN));
        margins.setTop(BigInteger.valueOf(twips(FORM_MARGIN_ABOVE)));
        margins.setBottom(BigInteger.valueOf(twips(FORM_MARGIN_ABOVE)));
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setFooter(BigInteger.valueOf(twips(9)));
        WordDocument form = new WordDocument(document, name, true);
        WordFooter.count(document, footer, form.textWidth);
        return form;
    }

    /** Reads what the first document waits for, about a second; for a thread that nobody awaits. */
    public static void warmUp() {
        WordTable table = WordTable.columns(1, 1).row(Cell.label("一"), Cell.text("二"));
        official("一").title("一").table(table).footerNote("一").bytes();
    }

    private static XWPFDocument base() {
        try (InputStream in =
                WordDocument.class.getResourceAsStream("/assets/templates/base.docx")) {
            return new XWPFDocument(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public WordDocument title(String... lines) {
        for (String line : lines) {
            paragraph("Title", line);
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
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("GwFlush");
        String mark = label + "：";
        WordRuns.add(paragraph, mark, "黑体");
        WordRuns.add(paragraph, String.join("　", Text.paragraphs(text)));
        double hanging = Text.ems(mark);
        WordIndent.set(paragraph, 2 + hanging, 0, hanging);
        return this;
    }

    @Override
    public WordDocument footerNote(String text) {
        WordFooter.note(document, text);
        return this;
    }

    @Override
    public WordDocument pageBreak() {
        paragraph("GwGap", "").setPageBreak(true);
        return this;
    }

    @Override
    public WordDocument blank() {
        paragraph("GwFlush", "");
        return this;
    }

    @Override
    public WordDocument gap(double millimetres) {
        XWPFParagraph paragraph = paragraph("GwGap", "");
        paragraph.setSpacingBetween(millimetres * 72 / 25.4, LineSpacingRule.EXACT);
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
        new WordTableWriter(table, textWidth).writeTo(document);
        return this;
    }

    @Override
    public WordDocument signature(String unit, String date, boolean sealed) {
        double unitWidth = Text.ems(unit);
        double dateWidth = Text.ems(date);
        double dateRight = sealed ? 4 : Math.max(2, unitWidth - dateWidth);
        double unitRight =
                sealed ? 4 + (dateWidth - unitWidth) / 2 : dateRight + dateWidth - unitWidth + 2;
        right(unit, Math.max(0, unitRight)).setKeepNext(true);
        together = false;
        right(date, dateRight);
        return this;
    }

    /** Word counts by itself: each paragraph keeps to the next until the date. */
    @Override
    public WordDocument together(int lines) {
        together = true;
        return this;
    }

    private XWPFParagraph right(String text, double characters) {
        XWPFParagraph paragraph = paragraph("GwFlush", text);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        WordIndent.set(paragraph, 0, characters, 0);
        return paragraph;
    }

    @Override
    public WordDocument signLines(String... labels) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(form ? "GwNote" : "GwFlush");
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        WordTabs.signLines(paragraph, textWidth, labels);
        WordEnding.keep(document);
        return this;
    }

    @Override
    public WordDocument attachmentNote(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String number = names.size() == 1 ? "" : (i + 1) + ".";
            XWPFParagraph paragraph =
                    paragraph("GwFlush", (i == 0 ? "附件：" : "") + number + names.get(i));
            double hanging = number.isEmpty() ? 0 : 1;
            WordIndent.set(paragraph, 5 + hanging, 0, i == 0 ? 3 + hanging : hanging);
        }
        return this;
    }

    @Override
    public WordDocument attachment(String mark, String title) {
        paragraph("GwAttachment", mark).setPageBreak(true);
        return blank().title(title);
    }

    @Override
    public WordDocument pictures(List<WordPicture> pictures) {
        WordPictures.write(document, pictures, textWidth);
        return this;
    }

    @Override
    public WordDocument corner(boolean[][] squares, Corner corner, String words) {
        WordCorner.write(document, squares, corner, words);
        return this;
    }

    @Override
    public byte[] bytes() {
        if (endsWithTable()) {
            // Word wants a paragraph after the last table and adds a whole line if it is missing.
            paragraph("GwGap", "");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
            return Reproducible.zip(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void save(Path file) {
        SafeFile.write(file, bytes());
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            WordRuns.add(paragraph, text);
        }
        if (together) {
            paragraph.setKeepNext(true);
        }
        return paragraph;
    }

    private boolean endsWithTable() {
        var elements = document.getBodyElements();
        return !elements.isEmpty() && elements.getLast().getElementType() == BodyElementType.TABLE;
    }

    private CTPageMar margins() {
        return document.getDocument().getBody().getSectPr().getPgMar();
    }

    private static int whole(Object twips) {
        return Integer.parseInt(twips.toString());
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }
}
