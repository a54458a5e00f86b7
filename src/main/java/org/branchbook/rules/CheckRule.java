package org.branchbook.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * That a machine check is asked for, how much it matters and where that is written.
 *
 * @param code R01 to R40, as the review sheets number them
 * @param level as it counts, with the branch's own decision where there is one
 * @param to last day in force, null while it is
 */
public record CheckRule(
        String code,
        CheckLevel level,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        Regulation regulation,
        int article) {
    static final String PREFIX = "check:";
    private static final String CODE = "R[0-9]{2}";

    /** The rule's name for good, under which a branch may decide otherwise. */
    public String id() {
        return PREFIX + code;
    }

    public boolean inForce(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    public Article basis() {
        return new Article(regulation, article);
    }

    CheckRule at(CheckLevel other) {
        return new CheckRule(code, other, zh, en, from, to, regulation, article);
    }

    /** Whether a rule of this name is a check, not a number that checks use. */
    static boolean named(String id) {
        return id.startsWith(PREFIX) && id.substring(PREFIX.length()).matches(CODE);
    }

    static Optional<CheckRule> find(String id) {
        return bundled().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The checks that come with the application, by code; read once. */
    public static List<CheckRule> bundled() {
        return Bundled.RULES;
    }

    private static final class Bundled {
        static final List<CheckRule> RULES = DataFile.rows(CheckRule.class, "checks.json");
    }
}
