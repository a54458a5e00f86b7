package org.branchbook.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done after an activity.
 *
 * @param from the activity as lists name it
 * @param done null while it is open
 */
public record FollowUp(
        long id, From from, FollowUpDraft draft, LocalDate dueOn, @Nullable Done done) {

    /**
     * The activity it comes from.
     *
     * @param frozen whether the record was closed with it, so that its wording stays
     */
    public record From(
            ActivityId activity,
            LocalDate on,
            String title,
            LocalDateTime entered,
            boolean frozen) {}

    /**
     * What shows that it was done.
     *
     * @param file a file that proves it, in the book's attachments
     */
    public record Done(LocalDate on, String proof, Evidence.@Nullable File file) {
        public Done {
            proof = proof.strip();
        }

        /** Shown by words alone. */
        public Done(LocalDate on, String proof) {
            this(on, proof, null);
        }
    }

    /** How it stands on a day. */
    public enum State implements Messages.Texted {
        OVERDUE("followup.state.overdue"),
        OPEN("followup.state.open"),
        DONE("followup.state.done");

        private final String key;

        State(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public ActivityId activity() {
        return from.activity();
    }

    public boolean rectification() {
        return draft.kind() == FollowUpDraft.Kind.RECTIFICATION;
    }

    public State state(LocalDate today) {
        if (done != null) {
            return State.DONE;
        }
        return dueOn.isBefore(today) ? State.OVERDUE : State.OPEN;
    }
}
