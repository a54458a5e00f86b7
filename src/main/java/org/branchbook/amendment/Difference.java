package org.branchbook.amendment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Messages;

/**
 * A value that differs between two versions.
 *
 * @param name as in {@link RecordContent}
 * @param before "" where there was none
 * @param after "" where there is none
 */
public record Difference(String name, String before, String after) {
    /** What the value is of, in words: 第3人 请假事由. */
    public String label(Messages messages) {
        return FieldNames.of(name, messages);
    }

    /** What differs, in the order of the format. */
    public static List<Difference> between(RecordContent before, RecordContent after) {
        Set<String> names = new LinkedHashSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        List<Difference> all = new ArrayList<>();
        for (String name : names) {
            String was = before.value(name);
            String is = after.value(name);
            if (!was.equals(is)) {
                all.add(new Difference(name, was, is));
            }
        }
        return all;
    }
}
