package org.branchbook.export;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.branchbook.base.PartialDate;

/** How dates are written; one known only to the month or year never gets a day. */
public enum DateStyle {
    COMPACT("yyyyMMdd", "yyyyMM"),
    ISO("yyyy-MM-dd", "yyyy-MM"),
    DOTTED("yyyy.MM.dd", "yyyy.MM"),
    CHINESE("yyyy年M月d日", "yyyy年M月"),
    MONTH("yyyy.MM", "yyyy.MM");

    private final String day;
    private final String month;

    DateStyle(String day, String month) {
        this.day = day;
        this.month = month;
    }

    /** As people write the style: yyyyMMdd. */
    public String pattern() {
        return day;
    }

    public String written(PartialDate date) {
        if (date.month() == 0) {
            return date.toString();
        }
        String pattern = date.exact() ? day : month;
        return date.earliest().format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }
}
