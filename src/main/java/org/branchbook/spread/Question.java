package org.branchbook.spread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.rules.RuleBook;

/** Something a reader of a year might ask, with the facts that raise it. */
public record Question(Kind kind, List<Object> facts) {
    /** Months from which shares of a year say something. */
    private static final int ENOUGH = 6;

    /** What is asked. */
    public enum Kind implements Messages.Texted {
        MONTHS_WITHOUT("spread.question.months"),
        MARCH("spread.question.march"),
        GAP("spread.question.gap"),
        UNEVEN("spread.question.uneven"),
        BURST("spread.question.burst"),
        LATE("spread.question.late"),
        SAME_PHOTO("spread.question.samePhoto"),
        NO_BENEFICIARY("spread.question.noBeneficiary");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public Question {
        facts = List.copyOf(facts);
    }

    public String text(Messages messages) {
        return messages.text(kind.key(), facts.toArray());
    }

    /** What the spread itself raises, by the numbers in force at its end. */
    static List<Question> of(Spread spread, RuleBook rules) {
        List<Question> found = new ArrayList<>();
        LocalDate day = spread.upTo();
        int months = spread.monthsSoFar();
        int goal = rules.number("spread:months", day);
        if (months > 0 && spread.monthsActive() * 12 < goal * months) {
            String without =
                    spread.monthsWithout().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining("、"));
            found.add(new Question(Kind.MONTHS_WITHOUT, List.of(without, goal)));
        }
        int gap = rules.number("spread:gap", day);
        if (spread.longestGap() > gap) {
            found.add(new Question(Kind.GAP, List.of(spread.longestGap(), gap)));
        }
        if (spread.hours() == 0 || months < ENOUGH) {
            return found;
        }
        int march = rules.number("spread:march", day);
        if (spread.marchShare() * 100 > march) {
            found.add(new Question(Kind.MARCH, List.of(percent(spread.marchShare()), march)));
        }
        int even = rules.number("spread:evenness", day);
        if (spread.evenness() * 100 < even) {
            found.add(new Question(Kind.UNEVEN, List.of(percent(spread.evenness()), even)));
        }
        return found;
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
