package org.branchbook.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.Audience;
import org.branchbook.base.Problem;
import org.branchbook.holiday.HolidayCalendar;
import org.jspecify.annotations.Nullable;

/** What looks wrong in a plan but may be meant. */
final class PlanWarnings {
    private static final Duration SHORT = Duration.ofMinutes(30);
    private static final Duration LONG = Duration.ofHours(4);

    private final HolidayCalendar holidays;
    private final Clashes clashes;
    private final Locale locale;

    PlanWarnings(HolidayCalendar holidays, Clashes clashes, Locale locale) {
        this.holidays = holidays;
        this.clashes = clashes;
        this.locale = locale;
    }

    /**
     * The warnings for a plan.
     *
     * @param sameDay the activities of its day
     * @param self the activity that is changed, null for a new one
     */
    List<Problem> of(ActivityPlan plan, List<Activity> sameDay, @Nullable ActivityId self) {
        List<Problem> warnings = new ArrayList<>();
        day(plan, warnings);
        duration(plan, warnings);
        clashes.of(plan, sameDay, self).forEach(clash -> warnings.add(clash.problem()));
        Audience audience = plan.people().audience();
        if (audience.kind() == Audience.Kind.CHOSEN && audience.chosen().isEmpty()) {
            warnings.add(Problem.of("people", "planning.warning.nobody"));
        }
        return warnings;
    }

    private void day(ActivityPlan plan, List<Problem> warnings) {
        var date = plan.when().date();
        HolidayCalendar.Status status = holidays.status(date);
        switch (status.kind()) {
            case HOLIDAY ->
                    warnings.add(
                            Problem.of("date", "planning.warning.holiday", status.name(locale)));
            case WEEKEND -> warnings.add(Problem.of("date", "planning.warning.weekend"));
            case MAKE_UP_WORKDAY ->
                    warnings.add(
                            Problem.of("date", "planning.warning.makeUp", status.name(locale)));
            case WORKDAY -> {}
        }
        if (!holidays.announced(date.getYear())) {
            warnings.add(Problem.of("date", "planning.warning.notAnnounced", date.getYear()));
        }
    }

    private static void duration(ActivityPlan plan, List<Problem> warnings) {
        Duration duration = Duration.between(plan.when().start(), plan.when().end());
        if (duration.isPositive() && duration.compareTo(SHORT) < 0) {
            warnings.add(Problem.of("end", "planning.warning.short", duration.toMinutes()));
        }
        if (duration.compareTo(LONG) > 0) {
            warnings.add(Problem.of("end", "planning.warning.long"));
        }
    }
}
