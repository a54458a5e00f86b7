package org.branchbook.member;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values in their normalised form, never changed; known as such, so that nobody does it twice. */
final class Values extends AbstractMap<MemberField, String> {
    private final Map<MemberField, String> values = new EnumMap<>(MemberField.class);

    private Values() {}

    static Map<MemberField, String> of(Map<MemberField, String> raw) {
        if (raw instanceof Values) {
            return raw;
        }
        Values made = new Values();
        raw.forEach((field, value) -> made.values.put(field, field.normalise(value)));
        return made;
    }

    @Override
    public @Nullable String get(@Nullable Object field) {
        return values.get(field);
    }

    @Override
    public boolean containsKey(@Nullable Object field) {
        return values.containsKey(field);
    }

    @Override
    public Set<Entry<MemberField, String>> entrySet() {
        return Collections.unmodifiableMap(values).entrySet();
    }
}
