package org.branchbook.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDateTest {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2025, 01-29, 02-12, 04-04, 05-31, 08-29, 10-06, 10-29, 12-21, 6",
        "2026, 02-17, 03-03, 04-05, 06-19, 08-19, 09-25, 10-18, 12-22, 0",
        "2027, 02-06, 02-20, 04-05, 06-09, 08-08, 09-15, 10-08, 12-22, 0",
        "2028, 01-26, 02-09, 04-04, 05-28, 08-26, 10-03, 10-26, 12-21, 5",
        "2029, 02-13, 02-27, 04-04, 06-16, 08-16, 09-22, 10-16, 12-21, 0",
        "2030, 02-03, 02-17, 04-05, 06-05, 08-05, 09-12, 10-05, 12-22, 0",
        "2031, 01-23, 02-06, 04-05, 06-24, 08-24, 10-01, 10-24, 12-22, 3"
    })
    void agreesWithThePublishedFestivals(
            int year,
            String spring,
            String lantern,
            String qingming,
            String dragonBoat,
            String seventh,
            String moon,
            String ninth,
            String winter,
            int leapMonth) {
        assertEquals(
                List.of(spring, lantern, qingming, dragonBoat, seventh, moon, ninth, winter),
                List.of(
                        text(LunarDate.dateOf(year, 1, 1)),
                        text(LunarDate.dateOf(year, 1, 15)),
                        text(SolarTerm.QINGMING.in(year)),
                        text(LunarDate.dateOf(year, 5, 5)),
                        text(LunarDate.dateOf(year, 7, 7)),
                        text(LunarDate.dateOf(year, 8, 15)),
                        text(LunarDate.dateOf(year, 9, 9)),
                        text(SolarTerm.DONGZHI.in(year))));
        assertEquals(leapMonth, LunarYears.leapMonth(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-16, 腊月, 廿九, 廿九",
        "2026-02-17, 正月, 初一, 正月",
        "2026-02-26, 正月, 初十, 初十",
        "2026-02-27, 正月, 十一, 十一",
        "2026-03-08, 正月, 二十, 二十",
        "2026-03-18, 正月, 三十, 三十",
        "2025-07-25, 闰六月, 初一, 闰六月",
        "2026-11-21, 十月, 十三, 十三",
        "2025-12-20, 冬月, 初一, 冬月",
        "2033-12-22, 闰冬月, 初一, 闰冬月"
    })
    void writesDaysAsCalendarsDo(LocalDate date, String month, String day, String cell) {
        LunarDate lunar = LunarDate.of(date).orElseThrow();
        assertEquals(
                List.of(month, day, cell),
                List.of(lunar.monthText(), lunar.dayText(), lunar.cellText()));
    }

    /**
     * ICU's coarser astronomy misses the new moons that fall within minutes of midnight, the Spring
     * Festivals of 2027 and 2030 among them; everywhere else the two must agree.
     */
    @Test
    void agreesWithIcuButForItsKnownMistakes() {
        ChineseCalendar icu = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        List<String> monthsAmiss =
                LocalDate.of(1980, 1, 1)
                        .datesUntil(LocalDate.of(2061, 1, 1))
                        .filter(date -> !agrees(icu, date, LunarDate.of(date).orElseThrow()))
                        .filter(date -> LunarDate.of(date).orElseThrow().day() == 2)
                        .map(LocalDate::toString)
                        .toList();
        assertEquals(
                List.of(
                        "1987-07-27",
                        "1987-08-25",
                        "1999-01-18",
                        "2012-08-18",
                        "2018-11-09",
                        "2027-02-07",
                        "2030-02-04"),
                monthsAmiss);
    }

    @Test
    void findsTheDateOfEveryLunarDay() {
        LocalDate.of(1950, 2, 17)
                .datesUntil(LocalDate.of(2100, 1, 1))
                .forEach(date -> {
                    LunarDate lunar = LunarDate.of(date).orElseThrow();
                    if (!lunar.leap()) {
                        assertEquals(
                                Optional.of(date),
                                LunarDate.dateOf(lunar.year(), lunar.month(), lunar.day()));
                    }
                });
    }

    @Test
    void saysNothingOutsideItsTable() {
        assertEquals(Optional.empty(), LunarDate.of(LocalDate.of(1950, 2, 16)));
        assertEquals(Optional.empty(), LunarDate.of(LocalDate.of(2100, 1, 1)));
        assertEquals(Optional.empty(), LunarDate.dateOf(2100, 1, 1));
        assertEquals(Optional.empty(), LunarDate.dateOf(2025, 12, 30));
        assertEquals(Optional.empty(), SolarTerm.QINGMING.in(2100));
        assertEquals(Optional.empty(), SolarTerm.on(LocalDate.of(1949, 4, 5)));
    }

    @Test
    void hasTwentyFourTermsInEveryYear() {
        for (int year : IntStream.rangeClosed(1950, 2099).toArray()) {
            LocalDate start = LocalDate.of(year, 1, 1);
            List<SolarTerm> terms =
                    start.datesUntil(start.plusYears(1))
                            .flatMap(date -> SolarTerm.on(date).stream())
                            .toList();
            assertEquals(List.of(SolarTerm.values()), terms);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025, LICHUN, 02-03", "2026, LICHUN, 02-04", "2026, QIUFEN, 09-23", "2025, QIUFEN, 09-23",
        "2024, QIUFEN, 09-22", "2026, CHUNFEN, 03-20", "2026, XIAZHI, 06-21", "2026, DAXUE, 12-07",
        "2021, DONGZHI, 12-21", "2008, XIAOMAN, 05-21"
    })
    void knowsTheDaysOfTheTerms(int year, SolarTerm term, String day) {
        assertEquals(day, text(term.in(year)));
    }

    private static boolean agrees(ChineseCalendar icu, LocalDate date, LunarDate ours) {
        icu.setTime(Date.from(date.atTime(LocalTime.NOON).atZone(BEIJING).toInstant()));
        return icu.get(Calendar.MONTH) + 1 == ours.month()
                && icu.get(Calendar.DAY_OF_MONTH) == ours.day()
                && (icu.get(ChineseCalendar.IS_LEAP_MONTH) == 1) == ours.leap();
    }

    private static String text(Optional<LocalDate> date) {
        return MonthDay.from(date.orElseThrow()).toString().substring(2);
    }
}
