package org.branchbook.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Messages;
import org.branchbook.branch.Waiver;
import org.branchbook.rules.Cadence;

/**
 * One period of a line of the year board.
 *
 * @param rule what requires it, none where nothing is required
 * @param required how many are required, 0 where the branch was not bound
 * @param activities those that count for the period, by date; one stands twice if two of its
 *     segments count
 * @param noted how many took place that are no activity: talks of two people
 */
public record Slot(
        Optional<Cadence> rule,
        Span span,
        int required,
        List<Activity> activities,
        Optional<Waiver> waiver,
        int noted) {

    /**
     * The days of a period.
     *
     * @param last last day, included
     * @param deadline the last day on which an activity for the period is in time
     */
    public record Span(LocalDate first, LocalDate last, LocalDate deadline) {}

    /** How a period stands. */
    public enum State implements Messages.Texted {
        NOT_REQUIRED("cadence.state.notRequired"),
        WAIVED("cadence.state.waived"),
        CLOSED("cadence.state.closed"),
        HELD("cadence.state.held"),
        OVERDUE("cadence.state.overdue"),
        PLANNED("cadence.state.planned"),
        OPEN("cadence.state.open");

        private final String key;

        State(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public Slot {
        activities = List.copyOf(activities);
    }

    public int planned() {
        return count(ActivityState.PLANNED);
    }

    public int held() {
        return count(ActivityState.HELD);
    }

    public int closed() {
        return count(ActivityState.CLOSED);
    }

    private int count(ActivityState state) {
        return (int) activities.stream().filter(activity -> activity.state() == state).count();
    }

    /** How many took place, with those noted without an activity. */
    public int took() {
        return held() + closed() + noted;
    }

    /** How many of the required ones took place. */
    public int done() {
        return Math.min(required, took());
    }

    public boolean waived() {
        return waiver.isPresent() && done() < required;
    }

    /** How many are missing though the time is over. */
    public int overdue(LocalDate on) {
        return waived() || !span.deadline().isBefore(on) ? 0 : required - done();
    }

    /** Whether the period counts in the rate: over by the day, or fulfilled before its end. */
    public boolean dueBy(LocalDate on) {
        return required > 0
                && !waived()
                && !span.first().isAfter(on)
                && (span.deadline().isBefore(on) || done() == required);
    }

    public State state(LocalDate on) {
        if (waived()) {
            return State.WAIVED;
        }
        if (overdue(on) > 0) {
            return State.OVERDUE;
        }
        if (closed() > 0 && closed() >= required) {
            return State.CLOSED;
        }
        if (held() + noted > 0 && done() == required) {
            return State.HELD;
        }
        if (planned() > 0) {
            return State.PLANNED;
        }
        return required > 0 ? State.OPEN : State.NOT_REQUIRED;
    }
}
