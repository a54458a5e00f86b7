package org.branchbook.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.register.Kept;
import org.branchbook.storage.Sql;

/** The door to promises; those due within two weeks stand in 今日. */
public final class Promises implements DueSource {
    private static final int LEAD = 14;

    private final PromiseRepository repository;
    private final Kept<Promise.Draft> kept;

    public Promises(Sql sql, Clock clock) {
        this.repository = new PromiseRepository(sql);
        this.kept = new Kept<>(sql, clock, repository, Promise.Draft::problems);
    }

    public Kept<Promise.Draft> kept() {
        return kept;
    }

    /** Those not delivered yet first, by when they are due. */
    public List<Promise> all() {
        return repository.all();
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        for (Promise one : all()) {
            LocalDate due = one.draft().by().due();
            if (!one.delivered() && due != null && !due.minusDays(LEAD).isAfter(today)) {
                lines.add(
                        new DueLine(
                                "PROMISE",
                                one.id() + " " + due,
                                due,
                                messages.text(
                                        "partner.promise.due",
                                        one.partner(),
                                        one.draft().deliverable()),
                                messages.text("partner.promise.due.why", one.draft().by().owner()),
                                new NextStep.OpenRow("leifeng/service/promises", one.id(), due)));
            }
        }
        return lines;
    }
}
