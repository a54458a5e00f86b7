package org.branchbook.person;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.DataFile;

/**
 * A surname of two characters, or one that is read differently than the same character elsewhere.
 *
 * @param like characters of the same reading that nobody bears as a surname: with them in its
 *     place, a name is spelled and sorted rightly, and all of one surname stay together
 */
record Surname(String surname, String like) {
    /** The surname a name begins with; the first character unless it is a compound one. */
    static Surname of(String name) {
        for (int length = Math.min(4, name.length() - 1); length > 1; length--) {
            Surname compound = Table.BY_TEXT.get(name.substring(0, length));
            if (compound != null) {
                return compound;
            }
        }
        String first = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        return Table.BY_TEXT.getOrDefault(first, new Surname(first, first));
    }

    private static final class Table {
        static final Map<String, Surname> BY_TEXT =
                DataFile.rows(Surname.class, "surnames.json").stream()
                        .collect(Collectors.toMap(Surname::surname, Function.identity()));
    }
}
