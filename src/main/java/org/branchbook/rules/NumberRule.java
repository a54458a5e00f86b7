package org.branchbook.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.base.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is one number: study hours, months, years, shares in per cent.
 *
 * @param id as {@code hours:member}; its first part is the topic
 * @param least the least and {@code most} the greatest number a branch may put in its place
 * @param to last day in force, null while it is
 */
public record NumberRule(
        String id,
        int number,
        int least,
        int most,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        Regulation regulation,
        int article) {
    public boolean inForce(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    public Article basis() {
        return new Article(regulation, article);
    }

    /** The rules that come with the application; read once. */
    static List<NumberRule> bundled() {
        return Bundled.RULES;
    }

    private static final class Bundled {
        static final List<NumberRule> RULES = DataFile.rows(NumberRule.class, "numbers.json");
    }
}
