package org.branchbook.fields;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;

/** The fields a branch does not use; those of the national collection are always used. */
public record FieldChoice(Set<MemberField> hidden) {
    public static final FieldChoice ALL = new FieldChoice(Set.of());

    public FieldChoice {
        EnumSet<MemberField> copy = EnumSet.noneOf(MemberField.class);
        copy.addAll(hidden);
        copy.removeIf(FieldChoice::needed);
        hidden = Collections.unmodifiableSet(copy);
    }

    /** Whether a field cannot be left out. */
    public static boolean needed(MemberField field) {
        return Item.all().stream().anyMatch(item -> item.name().equals(field.name()));
    }

    /** Whether a field is used, or holds a value all the same. */
    public boolean shows(MemberField field, String value) {
        return !hidden.contains(field) || !value.isEmpty();
    }

    public List<MemberField> shown(Member member) {
        return Arrays.stream(MemberField.values())
                .filter(field -> shows(field, member.value(field)))
                .toList();
    }

    public FieldChoice with(MemberField field, boolean used) {
        EnumSet<MemberField> next = EnumSet.noneOf(MemberField.class);
        next.addAll(hidden);
        if (used) {
            next.remove(field);
        } else {
            next.add(field);
        }
        return new FieldChoice(next);
    }

    /** As it is kept in the book; names that mean nothing any more are passed over. */
    static FieldChoice parse(String kept) {
        Set<MemberField> hidden =
                Arrays.stream(kept.split(" ", -1))
                        .flatMap(name -> MemberField.named(name).stream())
                        .collect(Collectors.toSet());
        return new FieldChoice(hidden);
    }

    String kept() {
        return hidden.stream().map(MemberField::name).collect(Collectors.joining(" "));
    }
}
