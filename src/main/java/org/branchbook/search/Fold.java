package org.branchbook.search;

import java.util.Arrays;
import java.util.List;

/**
 * Texts as they are compared: capitals and full-width letters and digits are what they look like.
 * Folding keeps the length, so a place in the folded text is the same place in the text.
 */
final class Fold {
    private static final int WIDE = 'Ａ' - 'A';

    private Fold() {}

    /** The text itself where folding changes nothing, as in most Chinese ones. */
    static String of(String text) {
        char[] folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char f = fold(c);
            if (f != c) {
                folded = folded == null ? text.toCharArray() : folded;
                folded[i] = f;
            }
        }
        return folded == null ? text : new String(folded);
    }

    private static char fold(char c) {
        if (c < 'A') {
            return c;
        }
        char plain = isWideWord(c) ? (char) (c - WIDE) : c == '\u3000' ? ' ' : c;
        return c >= 'A' && plain < 0x2000 ? Character.toLowerCase(plain) : plain;
    }

    private static boolean isWideWord(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    /** The words of a question: what blanks separate, each wanted. */
    static List<String> words(String question) {
        return Arrays.stream(of(question).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
