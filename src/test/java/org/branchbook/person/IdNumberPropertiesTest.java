package org.branchbook.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** ID numbers made by the book (GB 11643), and what one slip of the hand makes of them. */
class IdNumberPropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 46_300;

    /** The check character by ISO 7064, MOD 11-2, reckoned digit by digit. */
    private static String number(int day, int sequence) {
        String body =
                "430304"
                        + FIRST.plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE)
                        + String.format("%03d", sequence);
        int rest = 0;
        for (int i = 0; i < body.length(); i++) {
            rest = (rest + body.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - rest) % 11;
        return body + (check == 10 ? "X" : String.valueOf(check));
    }

    @Property
    void aNumberTellsBirthAndSexHoweverItIsTyped(
            @ForAll @IntRange(max = DAYS) int day, @ForAll @IntRange(max = 999) int sequence) {
        String number = number(day, sequence);
        IdNumber read = IdNumber.parse(number, TODAY).orElseThrow();
        assertEquals(FIRST.plusDays(day), read.birthDate());
        assertEquals(sequence % 2 == 1 ? Sex.MALE : Sex.FEMALE, read.sex());
        String typed =
                " "
                        + number.substring(0, 6)
                        + " "
                        + number.substring(6).toLowerCase(Locale.ROOT)
                        + "　";
        assertEquals(Optional.of(read), IdNumber.parse(typed, TODAY));
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        assertEquals(Optional.of(read), IdNumber.parse(wide.toString(), TODAY));
    }

    @Property
    void oneOtherDigitOrTwoExchangedAreNeverTaken(
            @ForAll @IntRange(max = DAYS) int day,
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        String number = number(day, sequence);
        char digit = (char) ('0' + (number.charAt(at) - '0' + more) % 10);
        String mistyped = number.substring(0, at) + digit + number.substring(at + 1);
        assertFalse(IdNumber.check(mistyped, TODAY).isEmpty());
        char next = number.charAt(at + 1);
        if (next != number.charAt(at) && next != 'X') {
            String exchanged =
                    number.substring(0, at) + next + number.charAt(at) + number.substring(at + 2);
            assertFalse(IdNumber.check(exchanged, TODAY).isEmpty());
        }
    }

    @Property
    void theOldNumberOfFifteenDigitsIsTheSamePerson(
            @ForAll @IntRange(max = 36_000) int day, @ForAll @IntRange(max = 999) int sequence) {
        String number = number(day, sequence);
        if (number.startsWith("19", 6)) {
            String old = number.substring(0, 6) + number.substring(8, 17);
            assertEquals(number, IdNumber.normalise(old));
        }
    }
}
