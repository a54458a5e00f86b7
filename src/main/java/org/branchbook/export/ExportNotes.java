package org.branchbook.export;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Settings;
import org.branchbook.storage.Sql;

/** The door to the notes on exports with complete private values; PIPL, articles 28 and 51. */
public final class ExportNotes {
    private static final String NAME = "export notes";
    private static final int KEPT = 500;
    private static final int REASON_LIMIT = 100;

    private final Settings settings;
    private final Clock clock;

    public ExportNotes(Sql sql, Clock clock) {
        this.settings = new Settings(sql);
        this.clock = clock;
    }

    /** The latest first. */
    public List<ExportNote> all() {
        try {
            return settings.find(NAME).isEmpty()
                    ? List.of()
                    : JSON.std.listOfFrom(ExportNote.class, settings.find(NAME).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    /** What is wrong with a reason: there must be one. */
    public static List<Problem> problems(String reason) {
        boolean right = !reason.isBlank() && reason.strip().length() <= REASON_LIMIT;
        return right
                ? List.of()
                : List.of(Problem.of("reason", "export.problem.reason", REASON_LIMIT));
    }

    /** Notes it; without a reason nothing is. */
    public void add(String what, String reason, int people) {
        InvalidInput.throwIfAny(problems(reason));
        String when = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
        List<ExportNote> next = new ArrayList<>();
        next.add(new ExportNote(when, what, reason.strip(), people));
        all().stream().limit(KEPT - 1).forEach(next::add);
        try {
            settings.save(NAME, JSON.std.asString(next));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }
}
