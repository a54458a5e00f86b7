package org.branchbook.member;

import static org.branchbook.member.People.full;
import static org.branchbook.member.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form or an import may say of a person. */
class MemberDraftTest {
    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(p -> p.field() + " " + p.key()).toList();
    }

    private static List<String> problems(MemberDraft draft) {
        return keys(draft.problems(TestBook.TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, x, SEX member.problem.sex",
        "ETHNICITY, 火星, ETHNICITY member.problem.ethnicity",
        "EDUCATION, 很高, EDUCATION member.problem.education",
        "JOIN_DATE, 昨天, JOIN_DATE member.problem.date",
        "JOIN_DATE, 2030-01-01, JOIN_DATE member.problem.future",
        "ID_NUMBER, 430304199903050017, ID_NUMBER member.idNumber.badCheck",
        "ID_NUMBER, 440524188001010014, ID_NUMBER member.idNumber.badDate",
        "MOBILE, 1861xxxxx311, MOBILE member.phone.masked",
        "MOBILE, 12345, MOBILE member.phone.bad",
    })
    void refusesWhatCannotBe(String field, String value, String problem) {
        assertEquals(List.of(problem), problems(full("张三", field, value)));
    }

    @Test
    void normalisesWhatIsTyped() {
        MemberDraft draft =
                full(
                        " 阿依古丽 • 买买提 ",
                        "SEX",
                        "2",
                        "ETHNICITY",
                        "维吾尔族",
                        "EDUCATION",
                        "大学本科",
                        "ID_NUMBER",
                        "４３０３０４２０００　０２２９００２０",
                        "MOBILE",
                        "+86 138-1234-5678",
                        "JOIN_DATE",
                        "2019年6月");
        assertEquals(List.of(), problems(draft));
        assertEquals("阿依古丽·买买提", draft.value(MemberField.NAME));
        assertEquals("FEMALE", draft.value(MemberField.SEX));
        assertEquals("05", draft.value(MemberField.ETHNICITY));
        assertEquals("430304200002290020", draft.value(MemberField.ID_NUMBER));
        assertEquals("13812345678", draft.value(MemberField.MOBILE));
        assertEquals("2019-06", draft.value(MemberField.JOIN_DATE));
    }

    @Test
    void wantsAName() {
        assertEquals(List.of("NAME member.problem.noName"), problems(full("  ")));
    }

    @Test
    void refusesASexThatIsNotThatOfTheIdNumberAndWarnsOfABirthDate() {
        assertEquals(
                List.of("SEX member.problem.sexDiffers"),
                problems(full("张三", "ID_NUMBER", "430304199903050010", "SEX", "女")));
        MemberDraft other =
                full("张三", "ID_NUMBER", "430304199903050010", "BIRTH_DATE", "1998-03-05");
        assertEquals(List.of(), problems(other));
        assertEquals(
                List.of("BIRTH_DATE member.problem.birthDiffers"),
                keys(other.warnings(TestBook.TODAY)));
        assertEquals(
                List.of(),
                keys(
                        full("张三", "ID_NUMBER", "430304199903050010", "BIRTH_DATE", "1999.03")
                                .warnings(TestBook.TODAY)));
    }

    @Test
    void refusesDatesThatRunBackwards() {
        assertEquals(
                List.of("FULL_DATE member.problem.order"),
                problems(full("张三", "JOIN_DATE", "2024-06-01", "FULL_DATE", "2023-06-01")));
        assertEquals(
                List.of(), problems(full("张三", "JOIN_DATE", "2024-06-01", "FULL_DATE", "2024")));
    }

    @Test
    void warnsOfPeopleWithoutAStage() {
        assertEquals(
                List.of("stage member.problem.noStage"),
                keys(person("张三", null).warnings(TestBook.TODAY)));
    }

    @Test
    void severalNamesInOneLineAreJoinedByOneMark() {
        MemberDraft draft = People.full("张三", "INTRODUCERS", "李　四, 王五;买买提•某");
        assertEquals("李四、王五、买买提·某", draft.value(MemberField.INTRODUCERS));
    }
}
