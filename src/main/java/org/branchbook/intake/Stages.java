package org.branchbook.intake;

import java.time.LocalDate;
import java.util.Map;
import org.branchbook.base.PartialDate;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/** Which stage the dates in a row prove, where no column tells it. */
final class Stages {
    /** Probation lasts a year and is prolonged once, by a year at most. */
    private static final int LONGEST_PROBATION = 2;

    private Stages() {}

    /** Null where the dates leave it open: between the first and second year after admission. */
    static @Nullable Stage concluded(Map<MemberField, String> values, LocalDate today) {
        if (has(values, MemberField.FULL_DATE)) {
            return Stage.FULL;
        }
        PartialDate joined = PartialDate.parse(values.get(MemberField.JOIN_DATE));
        if (joined != null) {
            if (!joined.latest().plusYears(LONGEST_PROBATION).isAfter(today)) {
                return Stage.FULL;
            }
            return joined.earliest().plusYears(1).isAfter(today) ? Stage.PROBATIONARY : null;
        }
        if (has(values, MemberField.CANDIDATE_DATE)) {
            return Stage.CANDIDATE;
        }
        if (has(values, MemberField.ACTIVIST_DATE)) {
            return Stage.ACTIVIST;
        }
        return has(values, MemberField.APPLY_DATE) ? Stage.APPLICANT : null;
    }

    private static boolean has(Map<MemberField, String> values, MemberField field) {
        return !values.getOrDefault(field, "").isEmpty();
    }
}
