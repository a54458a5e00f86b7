package org.branchbook.base;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expected failure (a locked file, a full disk): the key names a message that says what happened
 * and what to do. Bugs are not AppExceptions; invalid input is a list of {@link Problem}.
 */
public final class AppException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> args;

    public AppException(String key, Object... args) {
        this(null, key, args);
    }

    public AppException(@Nullable Throwable cause, String key, Object... args) {
        super(key, cause);
        this.args = List.of(args);
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    /** The same as something wrong with what was typed into a field. */
    public Problem at(String field) {
        return new Problem(field, key(), args);
    }

    public String text(Messages messages) {
        return messages.text(key(), args.toArray());
    }
}
