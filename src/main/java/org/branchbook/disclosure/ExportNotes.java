package org.branchbook.disclosure;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Settings;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to the notes on exports with complete private values; PIPL, articles 28 and 51. */
public final class ExportNotes {
    private static final String OLD = "export notes";
    private static final int REASON_LIMIT = 100;

    private final Sql sql;
    private final Settings settings;
    private final ExportNoteRepository repository;
    private final Clock clock;

    public ExportNotes(Sql sql, Clock clock) {
        this.sql = sql;
        this.settings = new Settings(sql);
        this.repository = new ExportNoteRepository(sql);
        this.clock = clock;
    }

    /** The latest first. */
    public List<ExportNote> all() {
        return find("", null, null);
    }

    /**
     * The latest first.
     *
     * @param words stand in the file's name, in whose values, in what for, or are how many; "" for
     *     all
     * @param from first day, null where open
     * @param to last day, null where open
     */
    public List<ExportNote> find(String words, @Nullable LocalDate from, @Nullable LocalDate to) {
        takeOver();
        return repository.find(words, from, to);
    }

    /** What is wrong with a reason: there must be one. */
    public static List<Problem> problems(String reason) {
        boolean right = !reason.isBlank() && reason.strip().length() <= REASON_LIMIT;
        return right
                ? List.of()
                : List.of(Problem.of("reason", "export.problem.reason", REASON_LIMIT));
    }

    /**
     * Notes it; without a reason nothing is.
     *
     * @param whom whose values, in the words of the list
     */
    public void add(String document, String whom, String reason, int people) {
        InvalidInput.throwIfAny(problems(reason));
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        repository.insert(new ExportNote(now, document, whom, reason.strip(), people));
    }

    /** A note as books kept it before it had a table. */
    record Old(String when, String what, String reason, int people) {}

    private void takeOver() {
        settings.find(OLD)
                .ifPresent(text ->
                        sql.transaction(() -> {
                            for (Old old : read(text).reversed()) {
                                LocalDateTime at = LocalDateTime.parse(old.when());
                                repository.insert(
                                        new ExportNote(
                                                at, old.what(), "", old.reason(), old.people()));
                            }
                            settings.remove(OLD);
                            return true;
                        }));
    }

    private static List<Old> read(String text) {
        try {
            return JSON.std.listOfFrom(Old.class, text);
        } catch (IOException e) {
            throw new UncheckedIOException(OLD, e);
        }
    }
}
