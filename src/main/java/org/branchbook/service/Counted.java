package org.branchbook.service;

import java.math.BigDecimal;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.volunteer.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Service of one person that counts: a record of his own, or an activity of voluntary service that
 * he came to.
 *
 * @param hours rounded down to the step of its day
 */
public record Counted(Who who, Span span, ServiceCategory category, BigDecimal hours, Part part) {
    /**
     * @param volunteer his number there, 0 for somebody of the roster who has no record of his own
     * @param member null for somebody from outside the roster
     */
    public record Who(long volunteer, @Nullable MemberId member, String name, Identity identity) {
        /** Tells people apart, whichever way they are known. */
        Object key() {
            return member == null ? Long.valueOf(volunteer) : member;
        }
    }

    /**
     * What it was part of.
     *
     * @param stint the record, null where the activity's attendance is all there is
     * @param activity null for a record that belongs to none
     * @param content of the record, or the title of the activity
     */
    public record Part(
            @Nullable Long stint,
            @Nullable ActivityId activity,
            @Nullable Long project,
            String content) {}

    public boolean recorded() {
        return part.stint != null;
    }
}
