package org.branchbook.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.register.Kept;
import org.branchbook.register.Writes;
import org.branchbook.storage.Sql;

/** The door to visits. */
public final class Visits {
    private final VisitRepository repository;
    private final Kept<Visit.Draft> kept;
    private final Writes writes;

    public Visits(Sql sql, Clock clock) {
        this.repository = new VisitRepository(sql);
        this.kept = new Kept<>(sql, clock, repository, Visit.Draft::problems);
        this.writes = new Writes(sql);
    }

    public Kept<Visit.Draft> kept() {
        return kept;
    }

    /** By day. */
    public List<Visit> year(int year) {
        return repository.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Enters a visit, or changes it, with who goes.
     *
     * @param id 0 for a new one
     * @param people by the number of the volunteer, whether his reflection came back
     */
    public long save(long id, Visit.Draft draft, Map<Long, Boolean> people) {
        return writes.value(() -> {
            long number = id;
            if (id == 0) {
                number = kept.add(draft);
            } else {
                kept.change(id, draft);
            }
            repository.visitors(number, new LinkedHashMap<>(people));
            return number;
        });
    }
}
