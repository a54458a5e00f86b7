package org.branchbook.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which tables and columns the change log leaves out, masks or names a row by. */
public final class ChangeColumns {
    /** What the program keeps for itself, or of what is logged already. */
    private static final Set<String> KEPT =
            Set.of(
                    "CHANGE_LOG",
                    "SCHEMA_VERSION",
                    "SETTING",
                    "IMPORT_CHANGE",
                    "IMPORT_GROUP",
                    "IMPORT_ACTIVITY",
                    "IMPORT_MAPPING",
                    "PERSON_MERGE_ROW",
                    "RECORD_VERSION",
                    "RECORD_SEAL",
                    "RESOLUTION_DRAFT",
                    "FROZEN_DUE",
                    "FROZEN_NOT_DUE",
                    "FIGURE_SNAPSHOT",
                    "DUE_POSTPONED");

    private static final Set<String> SILENT =
            Set.of(
                    "ID",
                    "ENTERED_AT",
                    "CHANGED_AT",
                    "REMOVED_AT",
                    "HELD_ENTERED_AT",
                    "PINYIN",
                    "SORT_ORDER",
                    "COUNTED",
                    "SHA256",
                    "BYTES",
                    "FILE_BYTES",
                    "ADDED_AT",
                    "SIGNED_AT");

    /** Of these the last four characters stay. */
    private static final Set<String> NUMBERS =
            Set.of("MEMBER.ID_NUMBER", "MEMBER.MOBILE", "MEMBER.PHONE", "PARTNER.PHONE");

    /** Of these only that they changed. */
    private static final Set<String> HIDDEN =
            Set.of("MEMBER.ADDRESS", "MEMBER.HARDSHIP", "TALK.CONTENT");

    /** Typed over minutes and saved every second: one entry for a while of it. */
    private static final Set<String> TYPED =
            Set.of("AGENDA", "MINUTES", "OUTLINE", "CONTENT", "STORY", "REMARK", "NOTE", "SAID");

    private static final List<String> NAMES =
            List.of(
                    "NAME",
                    "TITLE",
                    "TOPIC",
                    "TASK",
                    "ITEM",
                    "SUBJECT",
                    "SUBJECT_NAME",
                    "WORDING",
                    "PERSON",
                    "SITE",
                    "CODE",
                    "PROMISE",
                    "DEED",
                    "FILE_NAME",
                    "DOCUMENT");

    private static final int LONG = 200;

    private ChangeColumns() {}

    static boolean kept(String table) {
        return KEPT.contains(table);
    }

    static boolean silent(String column) {
        return SILENT.contains(column);
    }

    /** What is not shown unless somebody asks for complete values and says why. */
    public static boolean isPrivate(String table, String column) {
        String name = table + "." + column;
        return NUMBERS.contains(name) || HIDDEN.contains(name);
    }

    static boolean typed(Set<String> columns) {
        return TYPED.containsAll(columns);
    }

    static @Nullable String masked(String table, String column, @Nullable String value) {
        String name = table + "." + column;
        if (value == null || value.isEmpty()) {
            return value;
        }
        if (HIDDEN.contains(name)) {
            return "******";
        }
        int last = value.length() - 4;
        return NUMBERS.contains(name)
                ? "*".repeat(Math.max(last, 4)) + value.substring(Math.max(last, 0))
                : value;
    }

    /** What a row is called in its own words; "" where it has none. */
    static String name(Map<String, @Nullable String> row) {
        for (String column : NAMES) {
            String value = row.get(column);
            if (value != null && !value.isBlank()) {
                return value.length() > LONG ? value.substring(0, LONG) + "…" : value;
            }
        }
        return "";
    }
}
