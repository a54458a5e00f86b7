package org.branchbook.holiday;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the traditional calendar (农历).
 *
 * @param year the year that begins with 春节
 * @param leap whether the month is the double of the one before: 闰六月
 */
public record LunarDate(int year, int month, boolean leap, int day) {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final String[] MONTHS = {
        "正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"
    };

    /** The lunar day of a date; none before 春节 1950 and after 2099. */
    public static Optional<LunarDate> of(LocalDate date) {
        int year = date.getYear();
        if (!LunarYears.covers(year)) {
            return Optional.empty();
        }
        int day = date.getDayOfYear() - 1 - LunarYears.newYear(year);
        if (day < 0) {
            year--;
            if (!LunarYears.covers(year)) {
                return Optional.empty();
            }
            day = date.getDayOfYear() - 1 + date.minusYears(1).lengthOfYear();
            day -= LunarYears.newYear(year);
        }
        return Optional.of(inYear(year, day));
    }

    /** The date of a day that is not in a leap month; none where the month is too short. */
    public static Optional<LocalDate> dateOf(int year, int month, int day) {
        if (!LunarYears.covers(year)) {
            return Optional.empty();
        }
        int leapMonth = LunarYears.leapMonth(year);
        int index = leapMonth != 0 && month > leapMonth ? month : month - 1;
        if (day > LunarYears.daysIn(year, index)) {
            return Optional.empty();
        }
        int days = LunarYears.newYear(year) + day - 1;
        for (int i = 0; i < index; i++) {
            days += LunarYears.daysIn(year, i);
        }
        return Optional.of(LocalDate.of(year, 1, 1).plusDays(days));
    }

    /** 正月, 闰六月, 冬月, 腊月. */
    public String monthText() {
        return (leap ? "闰" : "") + MONTHS[month - 1] + "月";
    }

    /** 初一, 初十, 十五, 二十, 廿三, 三十. */
    public String dayText() {
        char unit = DIGITS.charAt((day - 1) % 10);
        return switch ((day - 1) / 10) {
            case 0 -> "初" + unit;
            case 1 -> day == 20 ? "二十" : "十" + unit;
            default -> day == 30 ? "三十" : "廿" + unit;
        };
    }

    /** What stands in a calendar's cell: the month on its first day, else the day. */
    public String cellText() {
        return day == 1 ? monthText() : dayText();
    }

    private static LunarDate inYear(int year, int dayOfYear) {
        int leapMonth = LunarYears.leapMonth(year);
        int index = 0;
        int day = dayOfYear;
        while (day >= LunarYears.daysIn(year, index)) {
            day -= LunarYears.daysIn(year, index);
            index++;
        }
        boolean afterLeap = leapMonth != 0 && index >= leapMonth;
        int month = afterLeap ? index : index + 1;
        return new LunarDate(year, month, afterLeap && index == leapMonth, day + 1);
    }
}
