package org.branchbook.help;

import java.util.ArrayList;
import java.util.List;

/** A text cut into pieces, some of which are what was asked for. */
record Marked(String text, boolean found) {
    /**
     * @param words in small letters
     */
    static List<Marked> pieces(String text, List<String> words) {
        String folded = Manual.folded(text);
        List<Marked> pieces = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < text.length(); ) {
            int length = longest(folded, at, words);
            if (length == 0) {
                at++;
                continue;
            }
            if (at > done) {
                pieces.add(new Marked(text.substring(done, at), false));
            }
            pieces.add(new Marked(text.substring(at, at + length), true));
            at += length;
            done = at;
        }
        if (done < text.length()) {
            pieces.add(new Marked(text.substring(done), false));
        }
        return pieces;
    }

    private static int longest(String text, int at, List<String> words) {
        return words.stream()
                .filter(word -> text.startsWith(word, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
