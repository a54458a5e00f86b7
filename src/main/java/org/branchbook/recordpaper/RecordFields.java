package org.branchbook.recordpaper;

import java.util.List;
import org.branchbook.base.DataFile;
import org.branchbook.tag.TagField;
import org.branchbook.tag.TagFields;

/** The field dictionary of activity records: what templates may name, kept in fields.json. */
public final class RecordFields {
    private RecordFields() {}

    public static TagFields all() {
        return Known.FIELDS;
    }

    /** Read on first use. */
    private static final class Known {
        static final TagFields FIELDS = new TagFields(rows());

        private static List<TagField> rows() {
            return DataFile.rows(Kept.class, "fields.json").stream()
                    .map(row ->
                            new TagField(row.list, row.name, row.kind, row.sample, row.zh, row.en))
                    .toList();
        }
    }

    /** A field as it stands in the file. */
    record Kept(
            String list, String name, TagField.Kind kind, String sample, String zh, String en) {}
}
