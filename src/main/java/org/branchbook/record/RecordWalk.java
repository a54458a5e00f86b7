package org.branchbook.record;

import org.branchbook.activity.Activity;
import org.branchbook.attendance.Totals;
import org.branchbook.base.Messages;

/** What a step of the walk says of itself: what is there and what is missing. */
final class RecordWalk {
    private RecordWalk() {}

    static String line(Step step, RecordPage page, Messages messages) {
        Activity activity = page.activity();
        return switch (step) {
            case PLAN -> plan(activity, messages);
            case SIGN_IN -> signIn(page.sheet().totals(), messages);
            case WRITE -> written(page, messages);
            case CLOSE, DONE ->
                    messages.text(
                            activity.closed() ? "record.walk.closed" : "record.walk.notClosed");
        };
    }

    /** Whether a step that is behind lacks something nevertheless. */
    static boolean lacks(Step step, Activity activity) {
        var plan = activity.plan();
        return step == Step.PLAN
                && (plan.place().isEmpty()
                        || plan.people().chair().isEmpty()
                        || plan.people().recorder().isEmpty());
    }

    private static String plan(Activity activity, Messages messages) {
        var plan = activity.plan();
        if (plan.place().isEmpty()) {
            return messages.text("record.walk.noPlace");
        }
        if (plan.people().chair().isEmpty()) {
            return messages.text("record.walk.noChair");
        }
        return messages.text(
                plan.people().recorder().isEmpty()
                        ? "record.walk.noRecorder"
                        : "record.walk.complete");
    }

    private static String signIn(Totals totals, Messages messages) {
        return totals.unmarked() > 0
                ? messages.text("record.walk.unmarked", totals.due(), totals.unmarked())
                : messages.text(
                        "record.walk.marked",
                        totals.due(),
                        totals.present(),
                        totals.leave(),
                        totals.absent());
    }

    private static String written(RecordPage page, Messages messages) {
        if (page.activity().minutes().isBlank()) {
            return messages.text("record.walk.noMinutes");
        }
        return messages.text(
                "record.walk.written",
                page.activity().minutes().length(),
                page.resolutions().size(),
                page.files());
    }
}
