package org.branchbook.member;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.branchbook.base.PartialDate;
import org.branchbook.person.Pinyin;
import org.jspecify.annotations.Nullable;

/**
 * A person on the roster, with the values that are true on every day; what changes with time is in
 * {@link RosterEntry}.
 *
 * @param values normalised values, see {@link MemberField}; fields that are not known are absent
 */
public record Member(MemberId id, Map<MemberField, String> values, Search search) {
    public Member {
        Map<MemberField, String> copy = new EnumMap<>(MemberField.class);
        copy.putAll(values);
        copy.values().removeIf(String::isEmpty);
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * What the quick search compares besides the name, stored when the person is saved.
     *
     * @param order place in the branch's own order, smallest first
     */
    public record Search(String pinyin, int order) {}

    /** The value of a field, "" where it is not known. */
    public String value(MemberField field) {
        return values.getOrDefault(field, "");
    }

    public String name() {
        return value(MemberField.NAME);
    }

    public @Nullable PartialDate date(MemberField field) {
        return PartialDate.parse(value(field));
    }

    /** Whether a quick search for this text finds the person: name, number, pinyin or initials. */
    public boolean matches(String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        return wanted.isEmpty()
                || name().contains(wanted)
                || value(MemberField.NUMBER).toLowerCase(Locale.ROOT).startsWith(wanted)
                || Pinyin.matches(search.pinyin(), wanted);
    }
}
