package org.branchbook.development;

import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.DataFile;

/** How many days before its last day something of a rule is brought to mind. */
record LeadTime(String code, int days) {

    /** By the code of the rule; read once. */
    static Map<String, Integer> bundled() {
        return Bundled.DAYS;
    }

    private static final class Bundled {
        static final Map<String, Integer> DAYS =
                DataFile.rows(LeadTime.class, "lead-times.json").stream()
                        .collect(Collectors.toUnmodifiableMap(LeadTime::code, LeadTime::days));
    }
}
