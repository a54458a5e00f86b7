package org.branchbook.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the user said to the {@link Question}s of a file. */
public record Answers(Map<String, String> values) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Map.copyOf(values);
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** With an answer more; an empty one takes it back. */
    public Answers with(String key, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.remove(key);
        if (!value.isBlank()) {
            more.put(key, value.strip());
        }
        return new Answers(more);
    }

    /** A whole number above zero; empty for anything else. */
    public Optional<Integer> number(String key) {
        return get(key).filter(text -> text.matches("[1-9]\\d{0,3}")).map(Integer::valueOf);
    }
}
