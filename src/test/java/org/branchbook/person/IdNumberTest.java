package org.branchbook.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, FEMALE, 1949-12-31",
        "430304199903050010, MALE, 1999-03-05",
        "430304200002290020, FEMALE, 2000-02-29",
        "430304200311150128, FEMALE, 2003-11-15"
    })
    void readsSexAndBirthFromAGoodNumber(String text, Sex sex, LocalDate birth) {
        assertEquals(List.of(), IdNumber.check(text, TODAY));
        IdNumber number = new IdNumber(text);
        assertEquals(sex, number.sex());
        assertEquals(birth, number.birthDate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 11010519491231002x ",
                "110105 19491231 002X",
                "１１０１０５１９４９１２３１００２ｘ",
                "110105\u00A019491231\u200B002X",
                "\uFEFF11010519491231002X",
                "'11010519491231002X",
                "110105491231002"
            })
    void readsTheFormsThatSheetsHold(String text) {
        assertEquals(Optional.of(new IdNumber("11010519491231002X")), IdNumber.parse(text, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "430304199903050017, member.idNumber.badCheck",
        "440524188001010014, member.idNumber.badDate",
        "430304000000000012, member.idNumber.badDate",
        "43030419990305001, member.idNumber.badLength",
        "4303041999030500100, member.idNumber.badLength",
        "'', member.idNumber.badLength",
        "43030419990305OO10, member.idNumber.badCharacters",
        "X30304199903050010, member.idNumber.badCharacters"
    })
    void namesTheFirstThingWrong(String text, String key) {
        assertEquals(key, IdNumber.check(text, TODAY).getFirst().key());
        assertEquals(Optional.empty(), IdNumber.parse(text, TODAY));
    }

    @Test
    void namesEverythingWrongAtOnce() {
        List<String> keys =
                IdNumber.check("990304209913050017", TODAY).stream().map(Problem::key).toList();
        assertEquals(
                List.of(
                        "member.idNumber.badDate",
                        "member.idNumber.badCheck",
                        "member.idNumber.badProvince"),
                keys);
    }

    @Test
    void refusesABirthAfterToday() {
        LocalDate dayBefore = LocalDate.of(1999, 3, 4);
        assertEquals(
                List.of(Problem.of("idNumber", "member.idNumber.badDate", "19990305")),
                IdNumber.check("430304199903050010", dayBefore));
    }

    @Test
    void everyOtherLastCharacterFailsTheCheck() {
        for (char c : "123456789X".toCharArray()) {
            String number = "43030419990305001" + c;
            assertFalse(IdNumber.check(number, TODAY).isEmpty(), number);
            assertThrows(IllegalArgumentException.class, () -> new IdNumber(number));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4.30304E+17, false, true",
        "4.30304199903050E+17, true, true",
        "430304199903050000, true, true",
        "430304199903050000, false, true",
        "430304199903050010, true, true",
        "430304199903050010, false, false",
        "110105491231002, true, false",
        "11010519491231002X, false, false"
    })
    void noticesWhatSpreadsheetsDestroy(String text, boolean asNumber, boolean damaged) {
        assertEquals(damaged, IdNumber.damagedBySpreadsheet(text, asNumber));
    }

    @Test
    void showsOnlyThreeAndFourCharacters() {
        IdNumber number = new IdNumber("430304199903050010");
        assertEquals("430***********0010", number.masked());
        assertEquals("430***********0010", number.toString());
        assertEquals("*****", IdNumber.mask("12345"));
        assertTrue(IdNumber.mask("").isEmpty());
    }
}
