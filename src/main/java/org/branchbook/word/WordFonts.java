package org.branchbook.word;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * The face of titles. GB/T 9704 wants XiaoBiaoSong, which no system ships: base.docx says SimSun
 * bold, and the better face is taken only where it is installed.
 */
final class WordFonts {
    private static final List<String> TITLE = List.of("方正小标宋简体", "方正小标宋_GBK", "华文中宋");

    private WordFonts() {}

    static void chooseTitle(XWPFDocument document) {
        if (Installed.TITLE.isEmpty()) {
            return;
        }
        XWPFStyle style = document.getStyles().getStyle("Title");
        CTRPr properties = style.getCTStyle().getRPr();
        properties.getRFontsArray(0).setEastAsia(Installed.TITLE);
        properties.setBArray(null);
        properties.setBCsArray(null);
    }

    /** Asked once, on first use: the list of fonts takes AWT a while. */
    private static final class Installed {
        static final String TITLE = best();

        private static String best() {
            Set<String> families =
                    new HashSet<>(
                            Arrays.asList(
                                    GraphicsEnvironment.getLocalGraphicsEnvironment()
                                            .getAvailableFontFamilyNames(Locale.CHINA)));
            return WordFonts.TITLE.stream().filter(families::contains).findFirst().orElse("");
        }
    }
}
