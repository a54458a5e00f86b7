package org.branchbook.office;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The footer of forms; that of official documents is part of base.docx. */
final class WordFooter {
    private static final double SIZE = 10.5;

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
}
