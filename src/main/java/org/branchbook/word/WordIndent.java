package org.branchbook.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * Indents in characters of the body. Word takes the characters, LibreOffice the twips; files of
 * others have only one of them.
 */
final class WordIndent {
    /** One character of the body, 15.75 pt, in twips. */
    private static final int CHARACTER = 315;

    private WordIndent() {}

    static void set(XWPFParagraph made, double left, double right, double hanging) {
        CTPPr properties = made.getCTPPr();
        CTInd indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        if (left > 0) {
            indent.setLeftChars(hundredths(left));
            indent.setLeft(BigInteger.valueOf(Math.round(left * CHARACTER)));
        }
        if (right > 0) {
            indent.setRightChars(hundredths(right));
            indent.setRight(BigInteger.valueOf(Math.round(right * CHARACTER)));
        }
        if (hanging > 0) {
            indent.setHangingChars(hundredths(hanging));
            indent.setHanging(BigInteger.valueOf(Math.round(hanging * CHARACTER)));
        }
    }

    /**
     * Sets the first line in.
     *
     * @param size of the characters, in points
     */
    static void first(XWPFParagraph made, int characters, double size) {
        CTPPr properties = made.getCTPPr();
        CTInd indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        indent.setFirstLineChars(hundredths(characters));
        indent.setFirstLine(BigInteger.valueOf(Math.round(characters * size * 20)));
    }

    private static BigInteger hundredths(double characters) {
        return BigInteger.valueOf(Math.round(characters * 100));
    }
}
