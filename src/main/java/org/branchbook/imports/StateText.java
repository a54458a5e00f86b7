package org.branchbook.imports;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.Member;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.MemberState;
import org.branchbook.step.StepEntry;
import org.jspecify.annotations.Nullable;

/**
 * A person with all facts and steps as JSON: the same for the same state, whatever was written
 * between.
 */
final class StateText {
    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::kind)
                    .thenComparing(Fact::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Fact::detail);

    private StateText() {}

    static String of(Member member, List<Fact> facts, Map<Integer, StepEntry> steps) {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        member.values().forEach((field, value) -> values.put(field.name(), value));
        all.put("values", values);
        all.put("facts", facts.stream().sorted(ORDER).map(StateText::map).toList());
        if (!steps.isEmpty()) {
            all.put("steps", StepText.of(steps));
        }
        try {
            return JSON.std.asString(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> map(Fact fact) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("kind", fact.kind().name());
        map.put("detail", fact.detail());
        put(map, "from", fact.from());
        put(map, "to", fact.to());
        put(map, "source", fact.ground().source());
        put(map, "note", fact.ground().note());
        put(map, "approvedBy", fact.ground().approvedBy());
        put(map, "approvedOn", fact.ground().approvedOn());
        return map;
    }

    private static void put(Map<String, String> map, String key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            map.put(key, value.toString());
        }
    }

    static MemberState read(MemberId id, String text) {
        try {
            Map<String, Object> all = JSON.std.mapFrom(text);
            Map<MemberField, String> values = new EnumMap<>(MemberField.class);
            strings(all.get("values"))
                    .forEach((name, value) -> values.put(MemberField.valueOf(name), value));
            List<Fact> facts = new ArrayList<>();
            if (all.get("facts") instanceof List<?> list) {
                list.forEach(map -> facts.add(fact(strings(map))));
            }
            MemberDraft draft =
                    new MemberDraft(values, null, null, Set.of(), MemberDraft.Dates.UNKNOWN);
            return new MemberState(id, draft, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries for steps that a state holds. */
    static Map<Integer, StepEntry> steps(String text) {
        try {
            return StepText.read(JSON.std.mapFrom(text).get("steps"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> strings(@Nullable Object json) {
        Map<String, String> strings = new LinkedHashMap<>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((key, value) -> strings.put(String.valueOf(key), String.valueOf(value)));
        }
        return strings;
    }

    private static Fact fact(Map<String, String> map) {
        return new Fact(
                FactKind.valueOf(map.getOrDefault("kind", "")),
                map.getOrDefault("detail", ""),
                day(map, "from"),
                day(map, "to"),
                new Fact.Ground(
                        map.getOrDefault("source", ""),
                        map.getOrDefault("note", ""),
                        map.getOrDefault("approvedBy", ""),
                        day(map, "approvedOn")));
    }

    private static @Nullable LocalDate day(Map<String, String> map, String key) {
        String day = map.get(key);
        return day == null ? null : LocalDate.parse(day);
    }

    static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
