package org.branchbook.holiday;

import java.util.List;
import java.util.Locale;
import org.branchbook.base.DataFile;

/**
 * A step of getting ready for a memorial day.
 *
 * @param on month and day of the memorial day, MM-dd of the civil calendar
 * @param days how many days before it the step should be done
 * @param plans whether the step is done once something is planned for the day
 */
public record Preparation(String on, int days, boolean plans, String zh, String en) {
    /** The steps that come with the application, of all days; read once. */
    public static List<Preparation> bundled() {
        return Bundled.ALL;
    }

    /** The steps before a memorial day, the earliest first; few days have any. */
    public static List<Preparation> of(MemorialDay day) {
        return Bundled.ALL.stream()
                .filter(step -> day.rule() == MemorialDay.Rule.FIXED && step.on.equals(day.on()))
                .filter(_ -> day.major())
                .toList();
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    private static final class Bundled {
        static final List<Preparation> ALL =
                DataFile.rows(Preparation.class, "preparations.json").stream()
                        .sorted((one, other) -> Integer.compare(other.days, one.days))
                        .toList();
    }
}
