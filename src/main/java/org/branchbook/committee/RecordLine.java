package org.branchbook.committee;

import java.time.LocalDate;

/**
 * A record of an activity in a bundle.
 *
 * @param activity its number in the branch's book
 * @param type as documents write it
 * @param closed whether it was closed when it was archived
 * @param file of the record, from the bundle on; "" where it has none
 */
public record RecordLine(
        long activity,
        LocalDate on,
        String type,
        String title,
        boolean closed,
        int due,
        int present,
        String file) {
    static final int TITLE = 200;
    private static final int PATH = 1_000;

    public RecordLine {
        if (file.length() > PATH) {
            throw new IllegalArgumentException("too long");
        }
    }
}
