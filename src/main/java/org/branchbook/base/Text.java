package org.branchbook.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;

/** Text on its way into a document: made safe for XML, split into paragraphs, measured in ems. */
public final class Text {
    private static final double SMALLEST = 6.5;

    private Text() {}

    /**
     * Without control characters, lone surrogates and non-characters, which no XML can hold; line
     * ends become \n, tabs stay.
     */
    public static String clean(String text) {
        return text.chars().allMatch(Text::isPlain) ? text : cleaned(text);
    }

    /** Nearly all that anybody writes; what it is not needs a closer look. */
    private static boolean isPlain(int c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < Character.MIN_SURROGATE) || c == '\n';
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Text::isAllowed)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** {@link #clean} on one line: tabs and line ends become blanks, none at the ends. */
    public static String line(String text) {
        return clean(text).replaceAll("[\\t\\n\\u2028\\u2029]+", " ").strip();
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return !surrogate && !control && (c & 0xFFFE) != 0xFFFE && c != 0xFEFF;
    }

    /** The lines of a text as paragraphs, without the blank ones and without their old indent. */
    public static List<String> paragraphs(String text) {
        return clean(text).lines().map(Text::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Without blanks at the ends, the ideographic and the unbreakable ones included. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r');
    }

    /**
     * The width of a line in ems: a Chinese character is 1, a Latin one about a half, and Word adds
     * a quarter where the two meet.
     */
    public static double ems(String line) {
        double width = 0;
        int before = 0;
        for (int c : line.codePoints().toArray()) {
            boolean meet =
                    before != 0 && isWord(before) && isWord(c) && isWide(before) != isWide(c);
            width += em(c) + (meet ? 0.25 : 0);
            before = c;
        }
        return width;
    }

    private static double em(int c) {
        if (isWide(c)) {
            return 1;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.isUpperCase(c) || c == '%' || c == '@' ? 0.75 : 0.5;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    static boolean isWide(int c) {
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH
                || width == UCharacter.EastAsianWidth.AMBIGUOUS;
    }

    /**
     * The size in points, in halves, at which a line such as 阿依古丽·买买提 fits a width in points; never
     * above the wanted size nor below what can be read.
     */
    public static double fit(String line, double width, double size) {
        double needed = ems(line) * size;
        if (needed <= width) {
            return size;
        }
        double fitting = Math.floor(2 * size * width / needed) / 2;
        return Math.max(SMALLEST, fitting);
    }
}
