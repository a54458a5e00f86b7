package org.branchbook.help;

import java.util.List;

/**
 * A section that holds what was asked for.
 *
 * @param words what was asked for, in small letters
 * @param passage the text around the first word that stands in it, on one line
 */
record Hit(Chapter chapter, Section section, List<String> words, String passage) {
    private static final int BEFORE = 12;
    private static final int LENGTH = 90;

    Hit {
        words = List.copyOf(words);
    }

    static Hit of(Chapter chapter, Section section, List<String> words) {
        String text = section.text().replaceAll("\\s+(- )?", " ");
        String folded = Manual.folded(text);
        int first = words.stream().mapToInt(folded::indexOf).filter(at -> at >= 0).min().orElse(0);
        int from = Math.max(0, first - BEFORE);
        int to = Math.min(text.length(), from + LENGTH);
        String passage =
                (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        return new Hit(chapter, section, words, passage);
    }
}
