package org.branchbook.person;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How a name is typed on a Latin keyboard: 吕志强 is lvzhiqiang, or lzq. Loading the readings takes
 * half a second, so it is done when a member is saved, never when the roster is shown.
 */
public record Pinyin(String full, String initials) {
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

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
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (String syllable : GAPS.split(Readings.of(name), -1)) {
            if (!syllable.isEmpty()) {
                full.append(syllable);
                initials.append(syllable.charAt(0));
            }
        }
        return new Pinyin(full.toString(), initials.toString());
    }

    private static String withoutTones(String syllables) {
        String parts = Normalizer.normalize(syllables, Normalizer.Form.NFD);
        return MARKS.matcher(parts.replace("u\u0308", "v")).replaceAll("");
    }

    /**
     * The readings, kept once looked up. Only at the beginning does the neighbour decide how a
     * character is read: there it may be a surname.
     */
    private static final class Readings {
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin/Names");
        static final Map<String, String> BEGINNINGS = new ConcurrentHashMap<>();
        static final Map<Integer, String> INSIDE = new ConcurrentHashMap<>();
        static final String BEFORE = "张";
        static final int BEFORE_LENGTH = read(BEFORE).length();

        static String of(String name) {
            int surname = Surname.of(name).surname().length();
            if (!name.codePoints().allMatch(Character::isIdeographic)) {
                return read(name);
            }
            StringBuilder all = new StringBuilder();
            all.append(BEGINNINGS.computeIfAbsent(name.substring(0, surname), Readings::read));
            name.substring(surname)
                    .codePoints()
                    .forEach(c ->
                            all.append(' ').append(INSIDE.computeIfAbsent(c, Readings::inside)));
            return all.toString();
        }

        private static String inside(int character) {
            return read(BEFORE + Character.toString(character)).substring(BEFORE_LENGTH);
        }

        private static String read(String text) {
            return withoutTones(LATIN.transliterate(text).toLowerCase(Locale.ROOT));
        }
    }
}
