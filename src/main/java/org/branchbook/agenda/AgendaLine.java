package org.branchbook.agenda;

import org.branchbook.activity.Activity;

/** A line of the agenda: the head of a week or month, or an activity below it. */
sealed interface AgendaLine {
    /** Begins a week or a month. */
    record Head(String text) implements AgendaLine {}

    /** An activity. */
    record Entry(Activity activity) implements AgendaLine {}
}
