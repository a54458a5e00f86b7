package org.branchbook.recordpaper;

import java.time.LocalDate;
import org.branchbook.activity.Activity;
import org.branchbook.activity.RecordTerm;
import org.branchbook.base.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What the foot of a document says of the record it was made from, so that paper does not claim
 * more than the book knows.
 *
 * @param number of the activity in this book
 * @param late the day of entering where that was late
 * @param amendments how often the closed record was amended
 */
public record DocumentState(long number, boolean closed, @Nullable LocalDate late, int amendments) {
    public static DocumentState of(Activity activity, RecordTerm term, int amendments) {
        return new DocumentState(
                activity.id().value(), activity.closed(), term.late(activity), amendments);
    }

    /** 活动编号 42　已关闭　补录：2026年6月17日　第 1 次修订. */
    public String text() {
        StringBuilder text = new StringBuilder("活动编号 ").append(number);
        text.append("　").append(closed ? "已关闭" : "草稿，未关闭");
        if (late != null) {
            text.append("　补录：").append(Dates.document(late));
        }
        if (amendments > 0) {
            text.append("　第 ").append(amendments).append(" 次修订");
        }
        return text.toString();
    }
}
