package org.branchbook.register;

import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/** Whole numbers as they are typed. */
public final class Numbers {
    private Numbers() {}

    /** Null where nothing stands; what is no number is refused with the problem. */
    public static @Nullable Integer read(String text, Problem problem) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,6}")) {
            throw new InvalidInput(List.of(problem));
        }
        return Integer.valueOf(digits);
    }

    public static int read(String text, int none, Problem problem) {
        Integer value = read(text, problem);
        return value == null ? none : value;
    }
}
