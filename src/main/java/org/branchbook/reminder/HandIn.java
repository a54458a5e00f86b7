package org.branchbook.reminder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.branchbook.base.DataFile;

/**
 * A paper that is handed in every year or month. The days are those most superiors ask for; where
 * it is otherwise the line is put off or silenced.
 *
 * @param month 1 to 12, 0 for every month
 * @param day of the month; 31 stands for the last
 * @param leadDays how long before it is shown
 */
record HandIn(String code, int month, int day, int leadDays, String zh, String en, String view) {
    static List<HandIn> bundled() {
        return Bundled.ALL;
    }

    String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** The next day at or after a date on which it is due. */
    LocalDate next(LocalDate today) {
        YearMonth at = YearMonth.from(today);
        if (month > 0) {
            at = YearMonth.of(today.getYear(), month);
        }
        LocalDate on = in(at);
        return on.isBefore(today) ? in(month > 0 ? at.plusYears(1) : at.plusMonths(1)) : on;
    }

    private LocalDate in(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static final class Bundled {
        static final List<HandIn> ALL = DataFile.rows(HandIn.class, "hand-ins.json");
    }
}
