package org.branchbook.sample;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.DataFile;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Post;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.person.IdNumber;
import org.branchbook.person.Sex;

/**
 * A fictitious person of people.json.
 *
 * @param birth dates are years before the clock's year, month and day: 23-06-18; "" is unknown
 * @param group from 1
 */
record SamplePerson(
        String name,
        String sex,
        String ethnicity,
        String birth,
        Stage stage,
        String apply,
        String activist,
        String candidate,
        String join,
        String full,
        int group,
        List<String> posts,
        String education,
        String work) {
    /** No county has this code. */
    private static final String AREA = "119999";

    private static final String CHECK = "0123456789X";

    static List<SamplePerson> all() {
        return DataFile.rows(SamplePerson.class, "people.json");
    }

    MemberDraft draft(
            int number, LocalDate today, List<PartyGroup> groups, MemberDraft.Dates dates) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, name);
        values.put(MemberField.NUMBER, String.valueOf(2_000_000 + number));
        values.put(MemberField.SEX, sex);
        values.put(MemberField.ETHNICITY, ethnicity);
        values.put(MemberField.BIRTH_DATE, day(birth, today));
        values.put(MemberField.ID_NUMBER, idNumber(number, today));
        values.put(MemberField.NATIVE_PLACE, "示范省示范市");
        values.put(MemberField.EDUCATION, education);
        values.put(MemberField.WORK_POST, work);
        values.put(MemberField.MOBILE, String.valueOf(19_900_000_000L + number));
        values.put(MemberField.APPLY_DATE, day(apply, today));
        values.put(MemberField.ACTIVIST_DATE, day(activist, today));
        values.put(MemberField.CANDIDATE_DATE, day(candidate, today));
        values.put(MemberField.JOIN_DATE, day(join, today));
        values.put(MemberField.FULL_DATE, day(full, today));
        Set<Post> held = posts.stream().map(Post::valueOf).collect(Collectors.toSet());
        return new MemberDraft(values, stage, groups.get(group - 1).id(), held, dates);
    }

    private static String day(String before, LocalDate today) {
        if (before.isEmpty()) {
            return "";
        }
        int years = Integer.parseInt(before.substring(0, 2));
        return today.getYear() - years + before.substring(2);
    }

    private String idNumber(int number, LocalDate today) {
        int odd = Sex.parse(sex).orElseThrow() == Sex.MALE ? 1 : 0;
        String digits =
                AREA + day(birth, today).replace("-", "") + String.format("%03d", number * 2 + odd);
        return CHECK.chars()
                .mapToObj(check -> digits + (char) check)
                .filter(id -> IdNumber.check(id, today).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
