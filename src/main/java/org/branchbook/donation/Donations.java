package org.branchbook.donation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.register.Kept;
import org.branchbook.storage.Sql;

/** The door to donations. */
public final class Donations {
    private final DonationRepository repository;
    private final Kept<Donation.Draft> kept;

    public Donations(Sql sql, Clock clock) {
        this.repository = new DonationRepository(sql);
        this.kept = new Kept<>(sql, clock, repository, Donation.Draft::problems);
    }

    public Kept<Donation.Draft> kept() {
        return kept;
    }

    /** By day. */
    public List<Donation> year(int year) {
        return repository.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
