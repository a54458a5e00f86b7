package org.branchbook.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Evidence;
import org.branchbook.base.DataFile;

/**
 * What reviewers expect beside the record of a type of activity, from a day on.
 *
 * @param kind name of an {@link Evidence.Kind}
 */
public record Expectation(
        String type, String kind, int count, LocalDate from, String zh, String en) {
    /** Why it is asked for. */
    public String basis(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** What is expected of an activity of that type on its day. */
    public static List<Expectation> of(Activity activity) {
        return of(activity.type(), activity.date());
    }

    static List<Expectation> of(ActivityType type, LocalDate day) {
        return Bundled.ALL.stream()
                .filter(one -> one.type.equals(type.name()) && !one.from.isAfter(day))
                .toList();
    }

    public Evidence.Kind evidence() {
        return Evidence.Kind.valueOf(kind);
    }

    /**
     * Whether it is there; a photo that nobody has called wide or close is neither.
     *
     * @param outlined whether the lecture has its outline, which then need not be a file here
     */
    boolean met(List<Evidence> files, boolean outlined) {
        return there(files, outlined) >= count;
    }

    int there(List<Evidence> files, boolean outlined) {
        Evidence.Kind wanted = evidence();
        if (outlined && wanted == Evidence.Kind.OUTLINE) {
            return count;
        }
        return (int)
                files.stream()
                        .filter(file ->
                                wanted == Evidence.Kind.PHOTO
                                        ? file.kind().photo()
                                        : file.kind() == wanted)
                        .count();
    }

    private static final class Bundled {
        static final List<Expectation> ALL = DataFile.rows(Expectation.class, "expected.json");
    }
}
