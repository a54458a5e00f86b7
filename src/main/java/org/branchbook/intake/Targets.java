package org.branchbook.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.member.MemberField;
import org.branchbook.table.Column;
import org.branchbook.table.ColumnSet;
import org.jspecify.annotations.Nullable;

/** What columns of a roster can hold: the fields of a person, and these. */
final class Targets {
    static final String STAGE = "stage";
    static final String GROUP = "group";
    static final String POSTS = "posts";
    static final String IN = "in";

    /** Told by dated facts, which a roster gives without their days. */
    static final String FACT = "fact";

    static final String NAME = MemberField.NAME.name();

    private static final Map<String, MemberField> FIELDS =
            Arrays.stream(MemberField.values())
                    .collect(Collectors.toMap(MemberField::name, Function.identity()));

    private Targets() {}

    /** What a column may be told to hold, with the key of its words; fields first. */
    static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(MemberField.values()).forEach(f -> words.put(f.name(), f.key()));
        words.put(STAGE, "member.stage");
        words.put(GROUP, "member.group");
        words.put(POSTS, "member.posts");
        words.put(IN, "member.in");
        words.put(Column.SKIP, "intake.target.skip");
        return words;
    }

    static ColumnSet columns() {
        return ColumnSet.read(
                "/org/branchbook/intake/columns.json",
                new ColumnSet.Needs(
                        List.of(NAME),
                        List.of(NAME, MemberField.ID_NUMBER.name(), MemberField.NUMBER.name()),
                        "intake.noHeader"),
                StageWords::readable);
    }

    /** The field of a person a column fills; null where it fills something else. */
    static @Nullable MemberField field(Column column) {
        return FIELDS.get(column.target());
    }
}
