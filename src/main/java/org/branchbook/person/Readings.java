package org.branchbook.person;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Chinese characters are read in names, without tones: ICU's transliterator written out as a
 * table. It is there in a few milliseconds, where ICU takes half a second and then a tenth of one
 * for a thousand new characters; a test holds one against the other.
 */
final class Readings {
    static final String FILE = "readings.txt";

    /** Behind this mark stands what is read so only at the beginning of a name. */
    static final String BEGINNING = "^";

    private final Map<Integer, String> inside = new HashMap<>(40_000);
    private final Map<String, String> beginnings = new HashMap<>(200);

    private Readings() {
        try (InputStream in = Readings.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** A reading, a tab, and all characters read so; or the mark, a beginning, a tab, a reading. */
    private void line(String line) {
        int tab = line.indexOf('\t');
        String left = line.substring(0, tab);
        String right = line.substring(tab + 1);
        if (left.startsWith(BEGINNING)) {
            beginnings.put(left.substring(BEGINNING.length()), right);
        } else {
            right.codePoints().forEach(c -> inside.put(c, left));
        }
    }

    /**
     * The syllables of a name, separated by blanks; null where a character is in no table, such as
     * a letter or a very rare one.
     *
     * @param surname how many chars the surname has
     */
    static @Nullable String of(String name, int surname) {
        Readings table = Table.ALL;
        StringBuilder all = new StringBuilder();
        String beginning = table.beginnings.get(name.substring(0, surname));
        int next = 0;
        if (beginning != null) {
            all.append(beginning);
            next = surname;
        } else if (name.codePointCount(0, surname) > 1) {
            return null;
        }
        while (next < name.length()) {
            int character = name.codePointAt(next);
            String reading = table.inside.get(character);
            if (reading == null) {
                return null;
            }
            all.append(all.isEmpty() ? "" : " ").append(reading);
            next += Character.charCount(character);
        }
        return all.toString();
    }

    private static final class Table {
        static final Readings ALL = new Readings();
    }
}
