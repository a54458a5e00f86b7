package org.branchbook.base;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and times are written; weeks are ISO weeks, the clock has 24 hours. */
public final class Dates {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ZH_LONG =
            DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE", Locale.CHINA);
    private static final DateTimeFormatter EN_LONG =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /** 2026年11月21日: no leading zeros, GB/T 9704-2012, 7.3.5.1. */
    public static String document(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 2026年11月21日 星期六, or Saturday, 21 November 2026. */
    public static String full(LocalDate date, Locale locale) {
        return date.format(locale.getLanguage().equals("zh") ? ZH_LONG : EN_LONG);
    }

    public static String time(LocalTime time) {
        return time.format(TIME);
    }
}
