package org.branchbook.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.branchbook.base.Messages;

/** The orders in which names stand on lists: by pinyin, and by strokes in two schools. */
public enum NameOrder implements Messages.Texted {
    PINYIN("member.order.pinyin", NameKey::pinyin),
    /** 姓氏笔画: a given name of one character stands first, as the Party's congresses do. */
    STROKES("member.order.strokes", NameKey::strokes),
    /** 姓名笔画: character by character, as the people's congresses do. */
    FULL_STROKES("member.order.fullStrokes", NameKey::fullStrokes);

    private final String key;
    private final Function<String, NameKey> keyOf;

    NameOrder(String key, Function<String, NameKey> keyOf) {
        this.key = key;
        this.keyOf = keyOf;
    }

    /** A key to keep beside the name where it is compared often. */
    public NameKey keyOf(String name) {
        return keyOf.apply(name);
    }

    /** The items in the order of their names; equal names keep their places. */
    public <T> List<T> sorted(Collection<T> items, Function<? super T, String> name) {
        record Keyed<T>(NameKey key, T item) {}
        return items.stream()
                .map(item -> new Keyed<>(keyOf(name.apply(item)), item))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::item)
                .toList();
    }

    @Override
    public String key() {
        return key;
    }
}
