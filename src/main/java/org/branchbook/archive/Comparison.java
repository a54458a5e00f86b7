package org.branchbook.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Messages;

/**
 * A bundle beside the book: what has come, gone or become another since.
 *
 * @param title of the activity as the side tells it that has it
 */
public record Comparison(Kind kind, long activity, String date, String title) {
    /** What became of a record. */
    public enum Kind implements Messages.Texted {
        ADDED("archive.compare.added"),
        CHANGED("archive.compare.changed"),
        GONE("archive.compare.gone");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /**
     * @param now the items of the year as they would be archived today
     */
    static List<Comparison> of(YearData bundle, List<Item> now) {
        Map<Long, YearData.Entry> before = new HashMap<>();
        for (YearData.Entry entry : bundle.items()) {
            YearData.RecordEntry record = entry.record();
            if (record != null) {
                before.put(record.activity(), entry);
            }
        }
        List<Comparison> found = new ArrayList<>();
        for (Item item : now) {
            Item.Sealed sealed = item.record();
            if (sealed == null) {
                continue;
            }
            YearData.Entry entry = before.remove(sealed.activity());
            YearData.RecordEntry record = entry == null ? null : entry.record();
            if (record == null || !record.sha256().equals(sealed.content().get().sha256())) {
                found.add(
                        new Comparison(
                                record == null ? Kind.ADDED : Kind.CHANGED,
                                sealed.activity(),
                                item.date().toString(),
                                item.title()));
            }
        }
        before.forEach((activity, entry) ->
                found.add(new Comparison(Kind.GONE, activity, entry.date(), entry.title())));
        return found;
    }
}
