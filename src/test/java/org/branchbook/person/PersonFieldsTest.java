package org.branchbook.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.branchbook.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFieldsTest {
    @ParameterizedTest
    @CsvSource({
        "汉, 01",
        "汉族, 01",
        "' 汉 族', 01",
        "1, 01",
        "毛难族, 36",
        "毛南, 36",
        "土家族, 15",
        "土, 30",
        "维吾尔, 05",
        "56, 56",
        "外国血统中国籍人士, 98"
    })
    void readsEthnicitiesAsSheetsSpellThem(String text, String code) {
        assertEquals(Optional.of(code), Ethnicity.parse(text).map(Ethnicity::code));
    }

    @Test
    void knowsAllEthnicitiesOfTheStandard() {
        assertEquals(58, Ethnicity.all().size());
        assertEquals(55, Ethnicity.all().stream().filter(Ethnicity::minority).count());
        assertTrue(Ethnicity.all().stream().allMatch(e -> Ethnicity.parse(e.label()).isPresent()));
        assertEquals(Optional.empty(), Ethnicity.parse("火星"));
        assertEquals(Optional.empty(), Ethnicity.parse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "本科, 20, UNDERGRADUATE",
        "大学, 20, UNDERGRADUATE",
        "大学本科学历, 20, UNDERGRADUATE",
        "本科毕业, 21, UNDERGRADUATE",
        "大专, 30, COLLEGE",
        "大学专科毕业, 31, COLLEGE",
        "硕士研究生, 14, POSTGRADUATE",
        "博士, 11, POSTGRADUATE",
        "研究生, 10, POSTGRADUATE",
        "高中, 60, SECONDARY",
        "中专, 40, SECONDARY",
        "技校, 47, SECONDARY",
        "初中, 70, BASIC",
        "21, 21, UNDERGRADUATE"
    })
    void readsEducationsAsSheetsSpellThem(String text, String code, Education.Level level) {
        Education education = Education.parse(text).orElseThrow();
        assertEquals(code, education.code());
        assertEquals(level, education.level());
        assertEquals(level.compareTo(Education.Level.COLLEGE) <= 0, education.collegeOrAbove());
    }

    @Test
    void readsEveryEducationFromItsLabel() {
        assertTrue(
                Education.all().stream()
                        .allMatch(e -> Education.parse(e.label()).equals(Optional.of(e))));
        assertFalse(Education.parse("自学").isPresent());
    }

    @ParameterizedTest
    @CsvSource({"男, MALE", "女性, FEMALE", "' 1', MALE", "2, FEMALE", "Male, MALE", "f, FEMALE"})
    void readsSex(String text, Sex sex) {
        assertEquals(Optional.of(sex), Sex.parse(text));
    }

    @Test
    void readsNoSexFromNonsense() {
        assertEquals(Optional.empty(), Sex.parse("3"));
        assertEquals(2, IntStream.of(Sex.MALE.code(), Sex.FEMALE.code()).max().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678, 13812345678",
        "138 1234 5678, 13812345678",
        "138-1234-5678, 13812345678",
        "+86 13812345678, 13812345678",
        "１３８１２３４５６７８, 13812345678",
        "0731-58290000, 0731-58290000",
        "010 12345678, 01012345678"
    })
    void acceptsPhonesInTheirUsualForms(String text, String stored) {
        assertTrue(Phone.check(text).isEmpty());
        assertEquals(stored, Phone.normalise(text));
    }

    @ParameterizedTest
    @CsvSource({
        "12812345678, member.phone.bad",
        "1381234567, member.phone.bad",
        "58290000, member.phone.bad",
        "张三, member.phone.bad",
        "1861xxxxx311, member.phone.masked",
        "138****5678, member.phone.masked"
    })
    void refusesOtherPhones(String text, String key) {
        assertEquals(List.of(key), Phone.check(text).stream().map(Problem::key).toList());
    }

    @Test
    void hidesTheMiddleOfAPhone() {
        assertEquals("138****5678", Phone.mask("13812345678"));
        assertEquals("***", Phone.mask("110"));
    }
}
