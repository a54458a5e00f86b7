package org.branchbook.record;

import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Messages;

/** The way of every activity; the next step is the first that is not done. */
public enum Step implements Messages.Texted {
    PLAN("record.step.plan"),
    SIGN_IN("record.step.signIn"),
    WRITE("record.step.write"),
    CLOSE("record.step.close"),
    DONE("record.step.done");

    private final String key;

    Step(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The next step of an activity with so many people not marked yet. */
    static Step next(Activity activity, int unmarked) {
        if (activity.closed()) {
            return DONE;
        }
        if (activity.state() == ActivityState.PLANNED || unmarked > 0) {
            return SIGN_IN;
        }
        return activity.minutes().isBlank() ? WRITE : CLOSE;
    }
}
