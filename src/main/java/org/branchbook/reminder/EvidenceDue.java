package org.branchbook.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Evidence;
import org.branchbook.almanac.HolidayTables;
import org.branchbook.base.Messages;
import org.branchbook.branch.LocalRules;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.rules.RuleBook;
import org.branchbook.rules.WorkingDays;

/**
 * Held activities of the last two months whose scan of the sign-in sheet or photos are missing: a
 * line an activity, which names all that it lacks.
 */
public final class EvidenceDue implements DueSource {
    /** Reviewers ask for photos of these (a branch's own rule asks for three). */
    private static final Set<ActivityType> WITH_PHOTOS =
            EnumSet.of(
                    ActivityType.THEME_PARTY_DAY,
                    ActivityType.PARTY_LECTURE,
                    ActivityType.VOLUNTEER_SERVICE);

    private final Activities activities;
    private final LocalRules rules;
    private final HolidayTables holidays;

    public EvidenceDue(Activities activities, LocalRules rules, HolidayTables holidays) {
        this.activities = activities;
        this.rules = rules;
        this.holidays = holidays;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        RuleBook book = rules.book();
        WorkingDays days = new WorkingDays(holidays.calendar());
        for (Activity activity : activities.between(today.minusMonths(2), today)) {
            if (activity.state() == ActivityState.PLANNED) {
                continue;
            }
            int within = book.number("record:within", activity.date());
            LocalDate on = days.plus(activity.date(), within).date();
            Set<Evidence.Kind> there = kinds(activity.id());
            List<Evidence.Kind> lacking =
                    wanted(activity).stream().filter(kind -> !there.contains(kind)).toList();
            if (!lacking.isEmpty()) {
                lines.add(line(activity, on, lacking, messages));
            }
        }
        return lines;
    }

    private static List<Evidence.Kind> wanted(Activity activity) {
        return WITH_PHOTOS.contains(activity.type())
                ? List.of(Evidence.Kind.SIGN_IN_SCAN, Evidence.Kind.PHOTO)
                : List.of(Evidence.Kind.SIGN_IN_SCAN);
    }

    private Set<Evidence.Kind> kinds(ActivityId id) {
        Set<Evidence.Kind> kinds = EnumSet.noneOf(Evidence.Kind.class);
        activities
                .evidence(id)
                .forEach(
                        file -> kinds.add(file.kind().photo() ? Evidence.Kind.PHOTO : file.kind()));
        return kinds;
    }

    private static DueLine line(
            Activity activity, LocalDate on, List<Evidence.Kind> lacking, Messages messages) {
        String names =
                lacking.stream()
                        .map(messages::text)
                        .collect(Collectors.joining(messages.text("reminder.evidence.and")));
        return new DueLine(
                "EVIDENCE",
                String.valueOf(activity.id().value()),
                on,
                messages.text("reminder.evidence", activity.title(), names),
                messages.text("reminder.evidence.why", activity.date().toString()),
                new NextStep.OpenActivity(activity.id()));
    }
}
