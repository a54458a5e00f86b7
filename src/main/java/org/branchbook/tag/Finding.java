package org.branchbook.tag;

import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;

/**
 * One thing a check found in a template.
 *
 * @param wrong whether the template cannot be filled in until it is mended; else a note
 * @param tag as it stands in the template, "" where it is about no tag
 * @param problem what it is and what to do
 */
public record Finding(boolean wrong, Place place, String tag, Problem problem) {
    public static Finding wrong(Place place, String tag, String key, Object... args) {
        return new Finding(true, place, tag, new Problem("template", key, List.of(args)));
    }

    public static Finding note(Place place, String tag, String key, Object... args) {
        return new Finding(false, place, tag, new Problem("template", key, List.of(args)));
    }

    /** Where and what, in one line. */
    public String text(Messages messages) {
        return messages.text("tag.finding", place.text(messages), problem.text(messages));
    }
}
