package org.branchbook.person;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How a name is typed on a Latin keyboard: 吕志强 is lvzhiqiang, or lzq. Loading the readings takes
 * half a second, so it is done when a member is saved, never when the roster is shown.
 */
public record Pinyin(String full, String initials) {
    public static Pinyin of(String name) {
        Surname surname = Surname.of(name);
        return spell(surname.like() + name.substring(surname.surname().length()));
    }

    /**
     * Everything one may type for a name, separated by blanks, to be stored for searching: full,
     * initials, with u for ü, and with the common reading of a surname such as 覃 or 朴.
     */
    public static String searchText(String name) {
        Pinyin right = of(name);
        Pinyin common = spell(name);
        Set<String> words = new LinkedHashSet<>();
        words.add(right.full);
        words.add(right.initials);
        words.add(right.full.replace('v', 'u'));
        words.add(common.full);
        words.add(common.initials);
        return String.join(" ", words);
    }

    /** Whether a stored search text answers to what was typed. */
    public static boolean matches(String searchText, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace('ü', 'v').replaceAll("[\\s'·]", "");
        return !wanted.isEmpty() && searchText.contains(wanted);
    }

    private static Pinyin spell(String name) {
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        String syllables = Readings.LATIN.transliterate(name).toLowerCase(Locale.ROOT);
        for (String syllable : withoutTones(syllables).split("[^a-z0-9]+", -1)) {
            if (!syllable.isEmpty()) {
                full.append(syllable);
                initials.append(syllable.charAt(0));
            }
        }
        return new Pinyin(full.toString(), initials.toString());
    }

    private static String withoutTones(String syllables) {
        return Normalizer.normalize(syllables, Normalizer.Form.NFD)
                .replace("u\u0308", "v")
                .replaceAll("\\p{M}", "");
    }

    private static final class Readings {
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin/Names");
    }
}
