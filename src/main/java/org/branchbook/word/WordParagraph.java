package org.branchbook.word;

import org.branchbook.base.Text;

/**
 * A paragraph: its properties, set in any order and written in that of the schema, and its runs,
 * one after the other.
 */
final class WordParagraph implements WordBlock {
    private final String style;
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder runs = new StringBuilder();
    private String spacing = "";
    private String indent = "";
    private String alignment = "";
    private boolean keepNext;
    private boolean pageBreak;

    /**
     * @param style its id in base.docx
     */
    WordParagraph(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }

    WordParagraph keepNext() {
        keepNext = true;
        return this;
    }

    WordParagraph pageBreakBefore() {
        pageBreak = true;
        return this;
    }

    /** Lines of exactly this height. */
    WordParagraph line(double points) {
        long twips = Math.round(points * 20);
        spacing = "<w:spacing w:line=\"" + twips + "\" w:lineRule=\"exact\"/>";
        return this;
    }

    /**
     * @param side left, center or right
     */
    WordParagraph align(String side) {
        alignment = "<w:jc w:val=\"" + side + "\"/>";
        return this;
    }

    /**
     * @param element of {@link WordIndent}
     */
    WordParagraph indent(String element) {
        indent = element;
        return this;
    }

    /**
     * Sets a tab stop.
     *
     * @param kind left or right
     * @param position in twips
     * @param leader none, or underscore for a line to sign on
     */
    WordParagraph stop(String kind, int position, String leader) {
        tabs.append("<w:tab w:val=\"").append(kind);
        if (!leader.equals("none")) {
            tabs.append("\" w:leader=\"").append(leader);
        }
        tabs.append("\" w:pos=\"").append(position).append("\"/>");
        return this;
    }

    WordParagraph text(String text) {
        return text(text, 0);
    }

    /**
     * Adds text.
     *
     * @param size in points, 0 for that of the style
     */
    WordParagraph text(String text, double size) {
        return text(text, size, "");
    }

    /** Text in another Chinese face, for the SimHei label in front of FangSong text. */
    WordParagraph text(String text, String eastAsia) {
        return text(text, 0, " w:eastAsia=\"" + eastAsia + "\"");
    }

    /** Without the hint, “ ” — … · come out at half width in the Latin font. */
    private WordParagraph text(String text, double size, String face) {
        runs.append("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"").append(face).append("/>");
        size(size);
        runs.append("</w:rPr>");
        String clean = Text.clean(text);
        int from = 0;
        for (int i = 0; i <= clean.length(); i++) {
            boolean end = i == clean.length();
            if (end || clean.charAt(i) == '\t' || clean.charAt(i) == '\n') {
                words(clean, from, i);
                runs.append(end ? "" : clean.charAt(i) == '\t' ? "<w:tab/>" : "<w:br/>");
                from = i + 1;
            }
        }
        runs.append("</w:r>");
        return this;
    }

    private void words(String text, int from, int to) {
        if (from == to) {
            return;
        }
        boolean blankEnd = isBlank(text.charAt(from)) || isBlank(text.charAt(to - 1));
        runs.append(blankEnd ? "<w:t xml:space=\"preserve\">" : "<w:t>");
        WordXml.escape(runs, text.subSequence(from, to));
        runs.append("</w:t>");
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    private void size(double points) {
        if (points > 0) {
            runs.append("<w:sz w:val=\"").append(Math.round(points * 2)).append("\"/>");
        }
    }

    WordParagraph tab() {
        return raw("<w:tab/>", 0);
    }

    /** Something of a run that is neither text nor asks for a face. */
    WordParagraph raw(String xml, double size) {
        runs.append("<w:r>");
        if (size > 0) {
            runs.append("<w:rPr>");
            size(size);
            runs.append("</w:rPr>");
        }
        runs.append(xml).append("</w:r>");
        return this;
    }

    /** A field such as PAGE that the word processor fills in. */
    WordParagraph field(String instruction, double size) {
        return raw("<w:fldChar w:fldCharType=\"begin\"/>", size)
                .raw(
                        "<w:instrText xml:space=\"preserve\"> " + instruction + " </w:instrText>",
                        size)
                .raw("<w:fldChar w:fldCharType=\"separate\"/>", size)
                .raw("<w:t>1</w:t>", size)
                .raw("<w:fldChar w:fldCharType=\"end\"/>", size);
    }

    @Override
    public void write(StringBuilder xml) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        xml.append(keepNext ? "<w:keepNext/>" : "");
        xml.append(pageBreak ? "<w:pageBreakBefore/>" : "");
        if (!tabs.isEmpty()) {
            xml.append("<w:tabs>").append(tabs).append("</w:tabs>");
        }
        xml.append(spacing).append(indent).append(alignment).append("</w:pPr>");
        xml.append(runs).append("</w:p>");
    }
}
