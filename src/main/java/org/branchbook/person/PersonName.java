package org.branchbook.person;

import java.util.regex.Pattern;

/** Names as on the ID card: 2 to 30 characters, minority names with the middle dot U+00B7. */
public final class PersonName {
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';
    private static final Pattern HAN_GAP = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    // The dots that keyboards and sheets put where U+00B7 belongs.
    private static final Pattern DOTS = Pattern.compile("\\s*[•‧・．∙●﹒]\\s*|\\s*·\\s*");
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[\\p{L}\\p{M}·（）() .'-]{2,30}|\\p{IsHan}{2,30}");

    private PersonName() {}

    public static String normalise(String raw) {
        if (isHan(raw)) {
            return raw; // nearly every name
        }
        String name = HAN_GAP.matcher(raw.strip()).replaceAll("");
        return DOTS.matcher(name).replaceAll("·").replaceAll("\\s+", " ");
    }

    /** Whether there is nothing but Chinese characters of the usual block. */
    static boolean isHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < FIRST_HAN || text.charAt(i) > LAST_HAN) {
                return false;
            }
        }
        return true;
    }

    public static boolean plausible(String name) {
        return PLAUSIBLE.matcher(name).matches();
    }

    /** For lists that go public: 张*, 张*三; a name of one character is left as it is. */
    public static String masked(String name) {
        int length = name.codePointCount(0, name.length());
        if (length < 2) {
            return name;
        }
        String first = name.substring(0, name.offsetByCodePoints(0, 1));
        String last = name.substring(name.offsetByCodePoints(0, length - 1));
        return first + "*".repeat(Math.max(1, length - 2)) + (length > 2 ? last : "");
    }
}
