package org.branchbook.intake;

import java.util.Map;
import org.branchbook.base.PartialDate;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/** Compares birth dates of whatever precision, taken from the ID number where there is no field. */
final class Births {
    /** What the birth dates say of two persons. */
    enum Verdict {
        SAME,
        OTHER,
        UNKNOWN
    }

    private Births() {}

    static Verdict compare(RosterEntry entry, Map<MemberField, String> row) {
        PartialDate here = of(entry.member().values());
        PartialDate there = of(row);
        if (here == null || there == null) {
            return Verdict.UNKNOWN;
        }
        boolean apart =
                here.latest().isBefore(there.earliest())
                        || there.latest().isBefore(here.earliest());
        return apart ? Verdict.OTHER : Verdict.SAME;
    }

    private static @Nullable PartialDate of(Map<MemberField, String> values) {
        PartialDate birth = PartialDate.parse(values.get(MemberField.BIRTH_DATE));
        String id = values.getOrDefault(MemberField.ID_NUMBER, "");
        if (birth != null || id.length() != 18) {
            return birth;
        }
        return PartialDate.parse(
                id.substring(6, 10) + "-" + id.substring(10, 12) + "-" + id.substring(12, 14));
    }
}
