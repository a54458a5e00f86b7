package org.branchbook.base;

import java.util.List;

/**
 * One thing wrong with an input: the field it is shown at, and a message key with its arguments.
 *
 * @param field name of the record component or command-line option it belongs to
 */
public record Problem(String field, String key, List<Object> args) {
    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(String field, String key, Object... args) {
        return new Problem(field, key, List.of(args));
    }

    public String text(Messages messages) {
        return messages.text(key, args.toArray());
    }
}
