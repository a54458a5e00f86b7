package org.branchbook.spread;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Whether a year of service was written down within one week, long after most of it. */
final class Burst {
    /** Fewer entries say nothing. */
    private static final int LEAST = 8;

    /** Service of so few weeks may well be entered within one. */
    private static final int SPREAD_DAYS = 60;

    private Burst() {}

    /**
     * @param percent how much of a year's entries one week may have
     */
    static Optional<Question> in(List<SpreadRepository.Entry> stints, int percent) {
        if (stints.size() < LEAST) {
            return Optional.empty();
        }
        LocalDate first = stints.getFirst().on();
        LocalDate last = stints.getLast().on();
        if (ChronoUnit.DAYS.between(first, last) < SPREAD_DAYS) {
            return Optional.empty();
        }
        List<LocalDate> entered =
                stints.stream().map(one -> one.entered().toLocalDate()).sorted().toList();
        int most = 0;
        int from = 0;
        int begin = 0;
        for (int i = 0; i < entered.size(); i++) {
            while (ChronoUnit.DAYS.between(entered.get(begin), entered.get(i)) >= 7) {
                begin++;
            }
            if (i - begin + 1 > most) {
                most = i - begin + 1;
                from = begin;
            }
        }
        return most * 100 <= percent * entered.size()
                ? Optional.empty()
                : Optional.of(
                        new Question(
                                Question.Kind.BURST,
                                List.of(most, entered.size(), entered.get(from).toString())));
    }
}
