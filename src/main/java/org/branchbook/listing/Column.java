package org.branchbook.listing;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * One column of a listing.
 *
 * @param width in the window, in pixels
 * @param value a String, Integer, LocalDate or {@link Mark}, as its look says; null for nothing
 */
public record Column<T>(
        String title, double width, Look look, Function<T, ? extends @Nullable Object> value) {
    /** How values look and what they are. */
    public enum Look {
        TEXT,
        /** Text that nobody is to be sorted by. */
        UNSORTED,
        /** Text that is read to its end. */
        LONG,
        /** One name, or several with 、 between them; masked where a list goes public. */
        NAMES,
        DAY,
        NUMBER,
        MARK
    }

    /** What a row has here. */
    public @Nullable Object of(T row) {
        return value.apply(row);
    }

    /** The same in words, "" for nothing. */
    public String text(T row) {
        return Objects.toString(printed(row, false), "");
    }

    /** The same for a document: a String, Integer or LocalDate, null for nothing. */
    @Nullable Object printed(T row, boolean masked) {
        return switch (of(row)) {
            case null -> null;
            case Mark mark -> mark.text();
            case String names when masked && look == Look.NAMES -> masked(names);
            case Object other -> other;
        };
    }

    private static String masked(String names) {
        return Arrays.stream(names.split("、"))
                .map(PersonName::masked)
                .collect(Collectors.joining("、"));
    }
}
