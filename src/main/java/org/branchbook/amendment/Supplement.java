package org.branchbook.amendment;

import org.branchbook.activity.ActivityId;

/** Adds what a feature of its own keeps with a record to the content that is frozen. */
@FunctionalInterface
public interface Supplement {
    /** Names begin with the feature's, as {@code lecture/lecturer}. Called on the book's thread. */
    void write(ActivityId id, RecordContent.Writer out);
}
