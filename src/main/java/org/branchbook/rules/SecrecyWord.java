package org.branchbook.rules;

import java.util.List;
import org.branchbook.base.DataFile;

/**
 * A mark of classification that must not stand in a book for non-classified work.
 *
 * @param word what is looked for
 * @param unless wordings that contain it and mean no mark, as the oath's 保守党的秘密
 */
public record SecrecyWord(String word, List<String> unless) {
    public SecrecyWord {
        unless = List.copyOf(unless);
    }

    /** Whether a text has the word outside the harmless wordings. */
    public boolean in(String text) {
        if (!text.contains(word)) {
            return false;
        }
        String rest = text;
        for (String harmless : unless) {
            rest = rest.replace(harmless, "");
        }
        return rest.contains(word);
    }

    /** The words that come with the application; read once. */
    public static List<SecrecyWord> bundled() {
        return Bundled.WORDS;
    }

    private static final class Bundled {
        static final List<SecrecyWord> WORDS = DataFile.rows(SecrecyWord.class, "secrecy.json");
    }
}
