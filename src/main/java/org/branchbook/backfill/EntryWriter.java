package org.branchbook.backfill;

import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.attendance.Attendances;

/** Writes what a preview promised. */
final class EntryWriter {
    private final Activities activities;
    private final Attendances attendances;

    EntryWriter(Activities activities, Attendances attendances) {
        this.activities = activities;
        this.attendances = attendances;
    }

    /** Returns the number of the activity. */
    ActivityId write(Entry entry) {
        Activity known = entry.known();
        ActivityId id = known == null ? activities.plan(entry.plan()) : known.id();
        Entry.Content before = known == null ? Entry.Content.EMPTY : content(known);
        if (known != null && !known.plan().equals(entry.plan())) {
            activities.change(id, entry.plan());
        }
        if (known == null || known.state() == ActivityState.PLANNED) {
            activities.setHeld(id, true);
        }
        Entry.Content content = entry.content();
        if (!content.agenda().equals(before.agenda())) {
            activities.saveAgenda(id, content.agenda());
        }
        if (!content.minutes().equals(before.minutes())) {
            activities.saveMinutes(id, content.minutes());
        }
        if (!content.resolutions().equals(before.resolutions())) {
            activities.saveResolutions(id, content.resolutions());
        }
        if (!content.observers().isEmpty()) {
            attendances.saveObservers(id, content.observers());
        }
        entry.marks()
                .forEach(marking ->
                        attendances.mark(id, marking.member(), marking.mark(), marking.reason()));
        return id;
    }

    private Entry.Content content(Activity known) {
        return new Entry.Content(
                known.agenda(), known.minutes(), activities.resolutions(known.id()), List.of());
    }
}
