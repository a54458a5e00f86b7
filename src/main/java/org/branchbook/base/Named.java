package org.branchbook.base;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A constant with a Chinese name, which documents write whatever the language of the window. */
public interface Named extends Messages.Texted {
    String name();

    String documentName();

    /** By its Chinese name or its constant. */
    static <E extends Enum<E> & Named> Optional<E> parse(Class<E> kind, String word) {
        String wanted = word.strip();
        return Arrays.stream(kind.getEnumConstants())
                .filter(one ->
                        one.documentName().equals(wanted) || one.name().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** The Chinese names of all, in their order. */
    static <E extends Enum<E> & Named> List<String> names(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Named::documentName).toList();
    }
}
