package org.branchbook.exchange;

import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.base.Messages;
import org.branchbook.ics.IcsEvent;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a calendar file as an activity that could be planned.
 *
 * @param type what it is taken for, null where its words do not tell
 * @param audience who is due if it is planned as that type
 */
public record Proposal(
        IcsEvent event, @Nullable ActivityType type, Audience audience, Status status) {

    /** Whether and why it can be planned. */
    public enum Status implements Messages.Texted {
        NEW("exchange.status.new"),
        NO_TYPE("exchange.status.noType"),
        EXISTS("exchange.status.exists"),
        NO_TIME("exchange.status.noTime"),
        SEVERAL_DAYS("exchange.status.severalDays"),
        NO_GROUP("exchange.status.noGroup");

        private final String key;

        Status(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        /** Whether choosing a type is all it needs. */
        public boolean plannable() {
            return this == NEW || this == NO_TYPE;
        }
    }

    ActivityPlan plan(ActivityType as) {
        String title = event.title().isEmpty() ? as.documentName() : event.title();
        return new ActivityPlan(
                as,
                shortened(title, ActivityPlan.TITLE_LIMIT),
                new ActivityPlan.When(
                        event.start().toLocalDate(),
                        event.start().toLocalTime(),
                        event.end().toLocalTime()),
                shortened(event.about().place(), ActivityPlan.PLACE_LIMIT),
                new ActivityPlan.People("", "", audience));
    }

    private static String shortened(String text, int limit) {
        return text.length() > limit ? text.substring(0, limit) : text;
    }
}
