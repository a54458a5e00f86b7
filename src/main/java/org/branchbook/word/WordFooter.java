package org.branchbook.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.branchbook.base.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;

/** The footer of forms; that of official documents is part of base.docx. */
final class WordFooter {
    private static final double SIZE = 10.5;
    private static final double NOTE_SIZE = 9;
    private static final int NOTE_LINE = 14;

    private WordFooter() {}

    /** The text on the left, 第 1 页 共 2 页 on the right, on odd and even pages alike. */
    static void count(XWPFDocument document, String text, int width) {
        for (XWPFFooter footer : document.getFooterList()) {
            while (!footer.getParagraphs().isEmpty()) {
                footer.removeParagraph(footer.getParagraphs().getFirst());
            }
            XWPFParagraph paragraph = footer.createParagraph();
            paragraph.setStyle("Footer");
            WordTabs.right(paragraph, width);
            double room = (width - WordDocument.twips(40)) / 20.0;
            WordRuns.add(paragraph, text).setFontSize(Text.fit(text, room, SIZE));
            paragraph.createRun().addTab();
            WordRuns.add(paragraph, "第 ");
            WordRuns.field(paragraph, "PAGE");
            WordRuns.add(paragraph, " 页　共 ");
            WordRuns.field(paragraph, "NUMPAGES");
            WordRuns.add(paragraph, " 页");
            paragraph.getRuns().stream().skip(1).forEach(run -> run.setFontSize(SIZE));
        }
    }

    /**
     * The foot of the page moves down by the height of the note, so that the page number keeps its
     * 7 mm below the text.
     */
    static void note(XWPFDocument document, String text) {
        CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
        int foot = Integer.parseInt(margins.getFooter().toString());
        margins.setFooter(BigInteger.valueOf(foot - 20L * NOTE_LINE));
        for (XWPFFooter footer : document.getFooterList()) {
            XWPFParagraph number = footer.getParagraphs().getFirst();
            XWPFParagraph note = footer.createParagraph();
            note.setStyle("Footer");
            note.setAlignment(number.getAlignment());
            note.setSpacingBetween(NOTE_LINE, LineSpacingRule.EXACT);
            note.setIndentationLeft(0);
            WordRuns.add(note, text).setFontSize(NOTE_SIZE);
        }
    }
}
