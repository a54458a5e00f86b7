package org.branchbook.amendment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.branchbook.base.Messages;

/**
 * A value that differs between two versions.
 *
 * @param name as in {@link RecordContent}
 * @param before "" where there was none
 * @param after "" where there is none
 */
public record Difference(String name, String before, String after) {
    private static final Pattern MAKE_UP = Pattern.compile("due/\\d+/makeUp/.*");

    /** What the value is of, in words: 第3人 请假事由. */
    public String label(Messages messages) {
        return FieldNames.of(name, messages);
    }

    /** What was before in words, for people to read. */
    public String before(Messages messages) {
        return FieldValues.of(name, before, messages);
    }

    /** What is after in words. */
    public String after(Messages messages) {
        return FieldValues.of(name, after, messages);
    }

    /** Of make-up study, which closed records take too: it changes nothing of who was there. */
    boolean makeUp() {
        return MAKE_UP.matcher(name).matches();
    }

    /**
     * What differs, in the order of the format. What the older format of the two has no place for
     * cannot be compared and is left out.
     */
    public static List<Difference> between(RecordContent before, RecordContent after) {
        Set<String> names = new LinkedHashSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        int format = Math.min(before.format(), after.format());
        List<Difference> all = new ArrayList<>();
        for (String name : names) {
            String was = before.value(name);
            String is = after.value(name);
            if (!was.equals(is) && RecordContent.has(format, name)) {
                all.add(new Difference(name, was, is));
            }
        }
        return all;
    }
}
