package org.branchbook.changelog;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to the log of changes; the latest first. */
public final class LoggedChanges {
    /** So many of the newest stay, and whatever belongs to a closed record. */
    static final int KEPT = 200_000;

    private final LoggedChangeRepository repository;

    public LoggedChanges(Sql sql) {
        this.repository = new LoggedChangeRepository(sql);
    }

    /**
     * Which changes are asked for.
     *
     * @param words stand in the name of what was changed or of whose it is, "" for all
     * @param activity the number of an activity, null for all
     * @param member the number of a person, null for all
     */
    public record Wanted(
            String words,
            @Nullable Long activity,
            @Nullable Long member,
            LocalDate from,
            LocalDate to) {
        private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

        /** Null for a day that is open. */
        public static Wanted days(String words, @Nullable LocalDate from, @Nullable LocalDate to) {
            return new Wanted(
                    words, null, null, from == null ? FIRST : from, to == null ? LAST : to);
        }
    }

    /** A page of them, the newest first. */
    public List<LoggedChange> newest(Wanted wanted, int most) {
        return repository.find(wanted, Long.MAX_VALUE, most);
    }

    /** The page after one that ended with this change. */
    public List<LoggedChange> before(Wanted wanted, LoggedChange last, int most) {
        return repository.find(wanted, last.id(), most);
    }

    /** Lets go the oldest where there are too many. */
    public int cut() {
        return repository.keep(KEPT);
    }
}
