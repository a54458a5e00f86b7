package org.branchbook.development;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.storage.Settings;

/** How often the superior asks for thought reports (思想汇报): a local rule, each quarter usually. */
final class ThoughtReports {
    private static final String NAME = "developmentThoughtReportMonths";
    private static final Set<String> CODES = Set.of("LOCAL-THOUGHT", "LOCAL-PROB-THOUGHT");
    private static final Map<String, Integer> KNOWN = Map.of("0", 0, "1", 1, "3", 3, "6", 6);

    private final Settings settings;

    ThoughtReports(Settings settings) {
        this.settings = settings;
    }

    int months() {
        return settings.find(NAME).map(text -> KNOWN.getOrDefault(text, 3)).orElse(3);
    }

    void months(int months) {
        if (!KNOWN.containsValue(months)) {
            throw new IllegalArgumentException("months: " + months);
        }
        settings.save(NAME, String.valueOf(months));
    }

    StepRules applied(StepRules rules) {
        int months = months();
        if (months == 0) {
            return rules.without(CODES);
        }
        List<StepRule> local =
                rules.all().stream()
                        .filter(rule -> CODES.contains(rule.code()))
                        .map(rule -> rule.every(months))
                        .toList();
        return rules.with(local);
    }
}
