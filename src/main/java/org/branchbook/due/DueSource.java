package org.branchbook.due;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Messages;

/** A feature that knows of due things. Called on the database's thread. */
@FunctionalInterface
public interface DueSource {
    /** What is overdue on the day or comes due within the feature's own lead time, in any order. */
    List<DueLine> lines(LocalDate today, Messages messages);
}
