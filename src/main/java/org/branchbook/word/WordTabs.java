package org.branchbook.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Tab stops: a line to sign on is a tab with an underscore leader. */
final class WordTabs {
    private static final int SPACE_BETWEEN = 315;
    private static final int LONGEST = WordDocument.twips(85);

    private WordTabs() {}

    static void signLines(XWPFParagraph paragraph, int width, String... labels) {
        CTTabs tabs = tabs(paragraph);
        int slot = Math.min(width / labels.length, LONGEST);
        for (int i = 0; i < labels.length; i++) {
            boolean last = i == labels.length - 1;
            int end = (i + 1) * slot;
            stop(tabs, STTabJc.LEFT, end - (last ? 0 : SPACE_BETWEEN))
                    .setLeader(STTabTlc.UNDERSCORE);
            WordRuns.add(paragraph, labels[i]);
            paragraph.createRun().addTab();
            if (!last) {
                stop(tabs, STTabJc.LEFT, end);
                paragraph.createRun().addTab();
            }
        }
    }

    static void right(XWPFParagraph paragraph, int position) {
        stop(tabs(paragraph), STTabJc.RIGHT, position);
    }

    private static CTTabs tabs(XWPFParagraph paragraph) {
        var properties =
                paragraph.getCTP().isSetPPr()
                        ? paragraph.getCTP().getPPr()
                        : paragraph.getCTP().addNewPPr();
        return properties.addNewTabs();
    }

    private static CTTabStop stop(CTTabs tabs, STTabJc.Enum kind, int position) {
        CTTabStop stop = tabs.addNewTab();
        stop.setVal(kind);
        stop.setPos(BigInteger.valueOf(position));
        return stop;
    }
}
