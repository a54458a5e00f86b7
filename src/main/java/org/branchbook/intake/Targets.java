package org.branchbook.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.DataFile;
import org.branchbook.base.Messages;
import org.branchbook.imports.ImportKind;
import org.branchbook.member.MemberField;
import org.branchbook.standing.StandingColumn;
import org.branchbook.table.Column;
import org.branchbook.table.ColumnNames;
import org.branchbook.table.ColumnSet;
import org.jspecify.annotations.Nullable;

/** What columns of a roster can hold: the fields of a person, and these. */
final class Targets {
    static final String STAGE = "stage";
    static final String GROUP = "group";
    static final String POSTS = "posts";
    static final String IN = "in";

    static final String NAME = MemberField.NAME.name();

    private static final Map<String, MemberField> FIELDS =
            Arrays.stream(MemberField.values())
                    .collect(Collectors.toMap(MemberField::name, Function.identity()));

    private Targets() {}

    /** What a column may be told to hold, with the key of its words; fields first. */
    static Map<String, Function<Messages, String>> words(ImportKind kind) {
        Map<String, String> keys = new LinkedHashMap<>();
        Arrays.stream(MemberField.values()).forEach(f -> keys.put(f.name(), f.key()));
        keys.put(STAGE, "member.stage");
        keys.put(GROUP, "member.group");
        keys.put(POSTS, "member.posts");
        keys.put(IN, "member.in");
        Map<String, Function<Messages, String>> words = new LinkedHashMap<>();
        keys.forEach((target, key) -> words.put(target, messages -> messages.text(key)));
        words.putAll(StandingColumn.words());
        if (kind == ImportKind.DEVELOPMENT) {
            words.putAll(StepColumn.words());
        }
        words.put(Column.SKIP, messages -> messages.text("intake.target.skip"));
        return words;
    }

    /** A list of those on the way into the Party has the steps beside what a roster has. */
    static ColumnSet columns(ImportKind kind) {
        List<ColumnNames> names =
                new ArrayList<>(
                        DataFile.rows(ColumnNames.class, "/org/branchbook/intake/columns.json"));
        if (kind == ImportKind.DEVELOPMENT) {
            names.addAll(DataFile.rows(ColumnNames.class, "/org/branchbook/intake/steps.json"));
        }
        return ColumnSet.of(
                names,
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
