package org.branchbook.record;

import java.time.LocalDate;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Messages;

/** The way of every activity; the next step is the first that is not done. */
public enum Step implements Messages.Texted {
    PLAN("record.step.plan", "record.next.plan"),
    NOTIFY("record.step.notify", "record.next.notify"),
    SIGN_IN("record.step.signIn", "record.next.signIn"),
    WRITE("record.step.write", "record.next.write"),
    CHECK("record.step.check", "record.next.check"),
    CLOSE("record.step.close", "record.next.close"),
    DONE("record.step.done", "record.step.done");

    private final String key;
    private final String action;

    Step(String key, String action) {
        this.key = key;
        this.action = action;
    }

    @Override
    public String key() {
        return key;
    }

    /** What is done in it, as a button says. */
    public String action(Messages messages) {
        return messages.text(action);
    }

    /** The next step of an activity with so many people not marked yet. */
    public static Step next(Activity activity, int unmarked, LocalDate today) {
        if (activity.closed()) {
            return DONE;
        }
        if (activity.state() == ActivityState.PLANNED || unmarked > 0) {
            boolean ahead =
                    activity.state() == ActivityState.PLANNED && activity.date().isAfter(today);
            return ahead && activity.stamps().notified() == null ? NOTIFY : SIGN_IN;
        }
        return activity.minutes().isBlank() ? WRITE : CLOSE;
    }
}
