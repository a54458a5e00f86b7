package org.branchbook.lasting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.storage.Sql;

/** The door to who keeps serving; it only reads. */
public final class Lastings {
    private final LastingRepository repository;
    private final Clock clock;

    public Lastings(Sql sql, Clock clock) {
        this.repository = new LastingRepository(sql);
        this.clock = clock;
    }

    /** Everybody who had served by the end of a year, or by today, by the first day. */
    public List<Lasting> people(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        return repository.until(end.isBefore(today) ? end : today);
    }

    public Retention retention(int year) {
        return repository.retention(year);
    }
}
