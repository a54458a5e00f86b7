package org.branchbook.followup;

import java.time.LocalDate;
import org.branchbook.base.Messages;
import org.branchbook.control.Badge;

/** How follow-ups are put into words. */
final class FollowUpText {
    private FollowUpText() {}

    static Badge badge(FollowUp one, LocalDate today, Messages messages) {
        FollowUp.State state = one.state(today);
        return new Badge(
                messages.text(state),
                switch (state) {
                    case OVERDUE -> Badge.Tone.BAD;
                    case OPEN -> Badge.Tone.NEUTRAL;
                    case DONE -> Badge.Tone.GOOD;
                });
    }

    /** 2026-03-18 已建立台账 · 台账.xlsx; "" while it is open. */
    static String done(FollowUp one) {
        FollowUp.Done done = one.done();
        if (done == null) {
            return "";
        }
        var file = done.file();
        String said = done.proof().isEmpty() ? "" : " " + done.proof().replace('\n', ' ');
        return done.on() + said + (file == null ? "" : " · " + file.name());
    }

    static String from(FollowUp one) {
        return one.from().on() + " " + one.from().title();
    }
}
