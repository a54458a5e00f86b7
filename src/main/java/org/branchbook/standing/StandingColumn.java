package org.branchbook.standing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchbook.base.Messages;
import org.branchbook.member.FactKind;
import org.jspecify.annotations.Nullable;

/** A column that tells one part of a dated fact; as a target, fact.LOST.FROM. */
public record StandingColumn(FactKind kind, Part part) {
    private static final String MARK = "fact.";

    /** What a roster may tell; the others need a consent that no roster has. */
    private static final List<FactKind> KINDS =
            List.of(
                    FactKind.AWAY,
                    FactKind.LOST,
                    FactKind.ABROAD,
                    FactKind.STATUS,
                    FactKind.PROBATION);

    /** What a column tells of its fact. */
    public enum Part {
        /** Whether it is so: 是 or 否, or the reason. */
        SAYS("standing.says"),
        FROM("standing.from"),
        TO("standing.to"),
        /** Where to, or why probation is extended; somebody of whom it is told is there. */
        NOTE("standing.note");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }

    /** Null for a column of something else. */
    public static @Nullable StandingColumn of(String target) {
        if (!target.startsWith(MARK)) {
            return null;
        }
        String[] parts = target.split("\\.", -1);
        return new StandingColumn(FactKind.valueOf(parts[1]), Part.valueOf(parts[2]));
    }

    String target() {
        return MARK + kind + "." + part;
    }

    /** What a column may be told to hold, with its words. */
    public static Map<String, Function<Messages, String>> words() {
        Map<String, Function<Messages, String>> words = new LinkedHashMap<>();
        for (FactKind kind : KINDS) {
            Arrays.stream(Part.values())
                    .filter(part -> part != Part.NOTE || hasPlace(kind))
                    .map(part -> new StandingColumn(kind, part))
                    .forEach(column -> words.put(column.target(), column::name));
        }
        return words;
    }

    private static boolean hasPlace(FactKind kind) {
        return kind == FactKind.AWAY || kind == FactKind.ABROAD || kind == FactKind.PROBATION;
    }

    private String name(Messages messages) {
        boolean reason = part == Part.NOTE && kind == FactKind.PROBATION;
        String what = messages.text(reason ? "standing.reason" : part.key);
        return messages.text("standing.column", messages.text(kind), what);
    }
}
