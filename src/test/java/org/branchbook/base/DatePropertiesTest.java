package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every form in which sheets write a date says that date, and a month stays a month. */
class DatePropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    @Property
    void everyFormOfADaySaysTheDay(@ForAll @IntRange(max = 73_000) int day) {
        LocalDate date = FIRST.plusDays(day);
        int y = date.getYear();
        int m = date.getMonthValue();
        int d = date.getDayOfMonth();
        String solid = String.format("%d%02d%02d", y, m, d);
        for (String text :
                List.of(
                        date.toString(),
                        solid,
                        y + "-" + m + "-" + d,
                        y + "/" + m + "/" + d,
                        y + "." + m + "." + d,
                        String.format("%d.%02d.%02d", y, m, d),
                        y + "年" + m + "月" + d + "日",
                        "  " + y + "/" + m + "/" + d + "  14:30 ",
                        wide(solid),
                        wide(y + "." + m + "." + d))) {
            assertEquals(Optional.of(PartialDate.of(date)), DateReader.read(text), text);
        }
        assertEquals(PartialDate.of(date), PartialDate.parse(date.toString()));
    }

    @Property
    void aMonthStaysAMonth(
            @ForAll @IntRange(min = 1900, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        PartialDate read = PartialDate.of(YearMonth.of(year, month));
        for (String text :
                List.of(
                        String.format("%d.%02d", year, month),
                        String.format("%d-%02d", year, month),
                        year + "年" + month + "月",
                        year + "/" + month)) {
            assertEquals(Optional.of(read), DateReader.read(text), text);
        }
        assertEquals(read, PartialDate.parse(read.toString()));
        assertEquals(YearMonth.of(year, month).atDay(1), read.earliest());
        assertEquals(YearMonth.of(year, month).atEndOfMonth(), read.latest());
    }

    @Property
    void noDayIsMadeOfADayThatIsNone(
            @ForAll @IntRange(min = 1900, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 40) int more) {
        int day = YearMonth.of(year, month).lengthOfMonth() + more;
        assertEquals(Optional.empty(), DateReader.read(year + "-" + month + "-" + day));
        assertEquals(
                Optional.empty(), DateReader.read(String.format("%d%02d%02d", year, month, day)));
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
