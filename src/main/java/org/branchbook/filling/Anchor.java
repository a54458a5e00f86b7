package org.branchbook.filling;

import java.time.YearMonth;
import java.util.Optional;
import org.branchbook.activity.ActivityType;
import org.branchbook.holiday.MemorialDay;
import org.branchbook.holiday.MemorialDays;
import org.branchbook.holiday.Preparation;

/** The days of a month that are prepared for, each with the kind of activity that suits it best. */
final class Anchor {
    private Anchor() {}

    static Optional<MemorialDay.Occurrence> in(YearMonth month, ActivityType type) {
        return MemorialDays.bundled().between(month.atDay(1), month.atEndOfMonth()).stream()
                .filter(found -> !Preparation.of(found.day()).isEmpty())
                .filter(found -> found.day().types().getFirst().equals(type.name()))
                .findFirst();
    }
}
