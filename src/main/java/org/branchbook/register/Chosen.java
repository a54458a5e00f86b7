package org.branchbook.register;

import java.util.List;
import java.util.function.Predicate;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.jspecify.annotations.Nullable;

/** What was chosen in a form. */
public final class Chosen {
    private Chosen() {}

    /** The value of a field; refused with a text where there is none. */
    public static <T> T needed(Field<@Nullable T> field, String key) {
        T value = field.get();
        if (value == null) {
            throw new InvalidInput(List.of(Problem.of(field.name(), key)));
        }
        return value;
    }

    /** The one of a list that is meant, null where it is not there. */
    public static <T> @Nullable T of(List<T> all, Predicate<T> meant) {
        return all.stream().filter(meant).findFirst().orElse(null);
    }
}
