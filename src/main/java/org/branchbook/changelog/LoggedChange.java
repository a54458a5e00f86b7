package org.branchbook.changelog;

import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One row that was changed.
 *
 * @param who the user of the operating system
 * @param subject what the row calls itself; of MANY how many rows there were
 * @param belongs the activity and the person it belongs to, in words, "" for none
 */
public record LoggedChange(
        long id,
        LocalDateTime at,
        String who,
        Kind kind,
        Row row,
        String subject,
        String belongs,
        List<Field> fields) {
    /** What was done to the row; MANY stands for more rows than are told one by one. */
    public enum Kind implements Messages.Texted {
        ADDED("changelog.added"),
        CHANGED("changelog.changed"),
        REMOVED("changelog.removed"),
        RESTORED("changelog.restored"),
        MANY("changelog.many");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** The row: its table as the backup names it, its key, and whose it is. */
    public record Row(String table, String key, @Nullable Long activity, @Nullable Long member) {}

    /** A value before and after, "" where there was or is none. */
    public record Field(String column, String before, String after) {}
}
