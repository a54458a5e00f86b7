package org.branchbook.evidence;

import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Messages;
import org.branchbook.scan.Clues;
import org.branchbook.scan.Found;

/**
 * A file that was put with an activity.
 *
 * @param by what told where it belongs; {@link Found.By#NOTHING} where somebody said it
 */
record Placed(Activity activity, long evidence, Clues clues, Found.By by) {
    ActivityId id() {
        return activity.id();
    }

    /** 签到表.jpg 按二维码放入 2026-11-24 11月支部党员大会. */
    String words(Messages messages) {
        String where =
                messages.text("evidence.activity", activity.date().toString(), activity.title());
        String key =
                switch (by) {
                    case CODE -> "evidence.placed.code";
                    case NUMBER -> "evidence.placed.number";
                    case DAY -> "evidence.placed.day";
                    case NOTHING -> "evidence.placed.said";
                };
        return messages.text(key, clues.name(), where) + remark(messages);
    }

    /** What the file will be missed for, if anything. */
    private String remark(Messages messages) {
        var taken = clues.taken();
        return switch (clues.look()) {
            case HEIC -> messages.text("evidence.remark.heic");
            case PART -> messages.text("evidence.remark.part");
            case DAMAGED -> messages.text("evidence.remark.damaged");
            default ->
                    taken != null && !taken.toLocalDate().equals(activity.date())
                            ? messages.text(
                                    "evidence.remark.otherDay", taken.toLocalDate().toString())
                            : "";
        };
    }
}
