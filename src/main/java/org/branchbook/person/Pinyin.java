package org.branchbook.person;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a name is typed on a Latin keyboard: 吕志强 is lvzhiqiang, or lzq. */
public record Pinyin(String full, String initials) {
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

    public static Pinyin of(String name) {
        Surname surname = Surname.of(name);
        return spell(surname.like() + name.substring(surname.surname().length()));
    }

    /**
     * Everything one may type for a name, separated by blanks, to be stored for searching: full,
     * initials, with u for ü, and with the common reading of a surname such as 覃 or 朴.
     */
    public static String searchText(String name) {
        Pinyin common = spell(name);
        Surname surname = Surname.of(name);
        boolean usual = surname.like().equals(surname.surname());
        Pinyin right = usual ? common : of(name);
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
        String known = Readings.of(name, Surname.of(name).surname().length());
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        String syllables = known == null ? GAPS.matcher(Icu.read(name)).replaceAll(" ") : known;
        for (int i = 0; i < syllables.length(); i++) {
            char c = syllables.charAt(i);
            if (c != ' ') {
                full.append(c);
                if (i == 0 || syllables.charAt(i - 1) == ' ') {
                    initials.append(c);
                }
            }
        }
        return new Pinyin(full.toString(), initials.toString());
    }

    /** Reads whatever is in no table: letters, marks, rare characters. */
    static final class Icu {
        private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin/Names");
        private static final Pattern MARKS = Pattern.compile("\\p{M}");

        private Icu() {}

        /** The syllables without tones; only at the beginning one may be read as a surname. */
        static String read(String text) {
            String latin = LATIN.transliterate(text).toLowerCase(Locale.ROOT);
            String parts = Normalizer.normalize(latin, Normalizer.Form.NFD);
            return MARKS.matcher(parts.replace("u\u0308", "v")).replaceAll("");
        }
    }
}
