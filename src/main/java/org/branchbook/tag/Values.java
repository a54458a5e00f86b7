package org.branchbook.tag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/** What the fields of one document say; a row of a list sees what stands around it as well. */
public final class Values {
    private static final String TICKED = "☑";
    private static final String EMPTY = "☐";

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final @Nullable Values around;

    public Values() {
        this(null);
    }

    private Values(@Nullable Values around) {
        this.around = around;
    }

    /** A picture of the book. */
    public static final class Picture {
        private final byte[] jpeg;
        private final int width;
        private final int height;

        /**
         * @param jpeg upright
         * @param width in pixels, as the height
         */
        public Picture(byte[] jpeg, int width, int height) {
            this.jpeg = jpeg.clone();
            this.width = width;
            this.height = height;
        }

        public byte[] jpeg() {
            return jpeg.clone();
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }
    }

    public Values text(String name, String text) {
        return put(name, Text.clean(text));
    }

    public Values flag(String name, boolean value) {
        return put(name, value);
    }

    public Values picture(String name, Picture picture) {
        return put(name, picture);
    }

    /** A row that sees this; it belongs to no list before {@link #list} says so. */
    public Values row() {
        return new Values(this);
    }

    public Values list(String name, List<Values> rows) {
        return put(name, List.copyOf(rows));
    }

    private Values put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The names given here, without those of what stands around. */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /**
     * A String, Boolean, {@link Picture} or list of Values; a Boolean for a question; null where
     * nothing is known of the name.
     */
    public @Nullable Object find(String name) {
        Object value = plain(name);
        if (value != null) {
            return value;
        }
        Object asked = plain(TagFields.asked(name));
        return asked == null ? null : says(asked) != TagFields.negates(name);
    }

    private @Nullable Object plain(String name) {
        Object value = values.get(name);
        return value != null || around == null ? value : around.plain(name);
    }

    private static boolean says(Object value) {
        return switch (value) {
            case String text -> !text.isBlank();
            case Boolean flag -> flag;
            case List<?> rows -> !rows.isEmpty();
            default -> true;
        };
    }

    /** The value as text: a box for yes or no, "" for what is no text. */
    public String say(String name) {
        return switch (find(name)) {
            case String text -> text;
            case Boolean flag -> flag ? TICKED : EMPTY;
            case null, default -> "";
        };
    }

    /** The rows of a list, none where it is none. */
    public List<Values> rows(String name) {
        return find(name) instanceof List<?> rows
                ? rows.stream().map(Values.class::cast).toList()
                : List.of();
    }

    /** The same with every text that is not empty between two marks, for a preview. */
    public Values marked(char begin, char end) {
        return marked(null, begin, end);
    }

    private Values marked(@Nullable Values outer, char begin, char end) {
        Values marked = new Values(outer);
        values.forEach((name, value) -> marked.put(name, marked.mark(value, begin, end)));
        return marked;
    }

    private Object mark(Object value, char begin, char end) {
        return switch (value) {
            case String text when !text.isBlank() ->
                    begin + text.replace("\n", end + "\n" + begin) + end;
            case List<?> rows ->
                    rows.stream().map(row -> ((Values) row).marked(this, begin, end)).toList();
            default -> value;
        };
    }
}
