package org.branchbook.command;

import org.branchbook.base.Named;

/** Reads a constant by its Chinese name or its code, or says which there are. */
public final class NamedValue {
    private NamedValue() {}

    public static <E extends Enum<E> & Named> E read(Console console, Class<E> kind, String word) {
        return Named.parse(kind, word)
                .orElseThrow(() ->
                        new WrongUsage(
                                console.text(
                                        "cli.noWord", word, String.join("、", Named.names(kind)))));
    }
}
