package org.branchbook.search;

import java.util.List;
import org.branchbook.person.Pinyin;

/**
 * A person, a record or a talk with the texts it can be found by.
 *
 * @param pinyin how the name is typed in Latin letters, "" for the others
 */
record Item(Found.Target target, List<Text> texts, String pinyin) {
    /**
     * One text.
     *
     * @param folded see {@link Fold}
     * @param shown whether a piece of it may be shown
     * @param place where in the thing it stands
     */
    record Text(Found.Part part, String text, String folded, boolean shown, Found.Place place) {
        static Text of(Found.Part part, String text) {
            return at(Found.Place.WHOLE, part, text);
        }

        static Text at(Found.Place place, Found.Part part, String text) {
            return new Text(part, text, Fold.of(text), true, place);
        }

        /** Found, but never quoted: what was said in a heart-to-heart talk. */
        static Text silent(Found.Part part, String text) {
            return new Text(part, text, Fold.of(text), false, Found.Place.WHOLE);
        }

        boolean has(String word) {
            return folded.contains(word);
        }

        boolean hasAny(List<String> words) {
            return words.stream().anyMatch(this::has);
        }
    }

    /** Whether every word is somewhere in it. */
    boolean answers(List<String> words) {
        return words.stream()
                .allMatch(word -> spelt(word) || texts.stream().anyMatch(t -> t.has(word)));
    }

    /** Whether a word is the name, or its beginning letters, in Latin letters. */
    boolean spelt(String word) {
        return !pinyin.isEmpty() && Pinyin.matches(pinyin, word);
    }
}
