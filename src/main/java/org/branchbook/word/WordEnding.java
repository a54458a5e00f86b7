package org.branchbook.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Keeps the end of a text with the place to sign: nobody signs on a page without text. */
final class WordEnding {
    private WordEnding() {}

    /**
     * What stands before the last paragraph, back to the last one of the text, keeps to the next.
     */
    static void keep(XWPFDocument document) {
        List<IBodyElement> all = document.getBodyElements();
        for (int i = all.size() - 2; i >= 0; i--) {
            if (!(all.get(i) instanceof XWPFParagraph paragraph)) {
                return;
            }
            paragraph.setKeepNext(true);
            if (!"GwFlush".equals(paragraph.getStyle())) {
                return;
            }
        }
    }
}
