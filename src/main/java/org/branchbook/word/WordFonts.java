package org.branchbook.word;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The face of titles. GB/T 9704 wants XiaoBiaoSong, which no system ships: base.docx says SimSun
 * bold, and the better face is taken only where it is installed.
 */
final class WordFonts {
    private static final List<String> TITLE = List.of("方正小标宋简体", "方正小标宋_GBK", "华文中宋");
    private static final String PART = "word/styles.xml";
    private static final Pattern STYLE =
            Pattern.compile("<w:style [^>]*w:styleId=\"Title\">.*?</w:style>", Pattern.DOTALL);

    private WordFonts() {}

    static void chooseTitle(WordParts parts) {
        if (!Installed.TITLE.isEmpty()) {
            parts.text(PART, titled(parts.text(PART), Installed.TITLE));
        }
    }

    /** The styles with titles in a face that is not made bold. */
    static String titled(String styles, String face) {
        return STYLE.matcher(styles)
                .replaceFirst(title -> {
                    String own = title.group().replace("<w:b/>", "").replace("<w:bCs/>", "");
                    String eastAsia = "w:eastAsia=\"" + face + "\"";
                    return Matcher.quoteReplacement(
                            own.replaceAll("w:eastAsia=\"[^\"]*\"", eastAsia));
                });
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
