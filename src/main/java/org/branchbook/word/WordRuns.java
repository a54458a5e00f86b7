package org.branchbook.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.branchbook.base.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Runs of text and fields within a paragraph. */
final class WordRuns {
    private WordRuns() {}

    /** Without the hint, “ ” — … · come out at half width in the Latin font. */
    static XWPFRun add(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        fonts(run).setHint(STHint.EAST_ASIA);
        run.setText(Text.clean(text));
        return run;
    }

    /** A run in another Chinese face, for the SimHei label in front of FangSong text. */
    static XWPFRun add(XWPFParagraph paragraph, String text, String eastAsia) {
        XWPFRun run = add(paragraph, text);
        fonts(run).setEastAsia(eastAsia);
        return run;
    }

    private static CTFonts fonts(XWPFRun run) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        return properties.sizeOfRFontsArray() > 0
                ? properties.getRFontsArray(0)
                : properties.addNewRFonts();
    }

    /** A field such as PAGE that the word processor fills in. */
    static void field(XWPFParagraph paragraph, String instruction) {
        character(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        character(paragraph, STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        character(paragraph, STFldCharType.END);
    }

    private static void character(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }
}
