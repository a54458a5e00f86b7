package org.branchbook.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.base.Text;

/** The footer of forms; that of official documents is part of base.docx. */
final class WordFooter {
    private static final double SIZE = 10.5;
    private static final double NOTE_SIZE = 9;
    private static final int NOTE_LINE = 14;

    /** Of odd and of even pages. */
    private static final List<String> PARTS = List.of("word/footer1.xml", "word/footer2.xml");

    private static final Pattern ALIGNMENT = Pattern.compile("<w:jc w:val=\"(\\w+)\"/>");

    private WordFooter() {}

    /** The text on the left, 第 1 页 共 2 页 on the right, on odd and even pages alike. */
    static void count(WordParts parts, String text, int width) {
        double room = (width - WordXml.twips(40)) / 20.0;
        StringBuilder xml = new StringBuilder(WordXml.START);
        xml.append("<w:ftr").append(WordXml.NAMES).append('>');
        new WordParagraph("Footer")
                .stop("right", width, "none")
                .text(text, Text.fit(text, room, SIZE))
                .raw("<w:tab/>", SIZE)
                .text("第 ", SIZE)
                .field("PAGE", SIZE)
                .text(" 页　共 ", SIZE)
                .field("NUMPAGES", SIZE)
                .text(" 页", SIZE)
                .write(xml);
        xml.append("</w:ftr>");
        PARTS.forEach(part -> parts.text(part, xml));
    }

    /**
     * The foot of the page moves down by the height of the note, so that the page number keeps its
     * 7 mm below the text.
     */
    static void note(WordParts parts, WordSection section, String text) {
        section.margin("footer", section.margin("footer") - 20 * NOTE_LINE);
        for (String part : PARTS) {
            Matcher number = ALIGNMENT.matcher(parts.text(part));
            StringBuilder xml = new StringBuilder();
            new WordParagraph("Footer")
                    .align(number.find() ? number.group(1) : "left")
                    .line(NOTE_LINE)
                    .indent("<w:ind w:left=\"0\"/>")
                    .text(text, NOTE_SIZE)
                    .write(xml);
            parts.append(part, xml.toString());
        }
    }
}
