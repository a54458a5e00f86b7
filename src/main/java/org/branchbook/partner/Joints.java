package org.branchbook.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.register.Kept;
import org.branchbook.storage.Sql;

/** The door to activities held together with partners. */
public final class Joints {
    private final JointRepository repository;
    private final Kept<Joint.Draft> kept;

    public Joints(Sql sql, Clock clock) {
        this.repository = new JointRepository(sql);
        this.kept = new Kept<>(sql, clock, repository, _ -> List.of());
    }

    public Kept<Joint.Draft> kept() {
        return kept;
    }

    /** By day and beginning. */
    public List<Joint> year(int year) {
        return repository.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
