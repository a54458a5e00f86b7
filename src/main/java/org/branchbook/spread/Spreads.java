package org.branchbook.spread;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.branch.LocalRules;
import org.branchbook.service.Services;
import org.branchbook.storage.Sql;

/**
 * The door to how a year was spread: whatever counts as service, records and activities of
 * voluntary service alike.
 */
public final class Spreads {
    private final SpreadRepository repository;
    private final Services services;
    private final LocalRules rules;
    private final Clock clock;

    public Spreads(Sql sql, Services services, LocalRules rules, Clock clock) {
        this.repository = new SpreadRepository(sql);
        this.services = services;
        this.rules = rules;
        this.clock = clock;
    }

    public Spread year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Deed> deeds =
                services.counted(first, last).stream()
                        .map(one ->
                                new Deed(
                                        one.span().on(), one.category(), one.hours().doubleValue()))
                        .toList();
        return Spread.of(year, LocalDate.now(clock), deeds);
    }

    /** What a reader might ask about a year; none where nothing was done and the year is young. */
    public List<Question> questions(Spread spread) {
        LocalDate first = LocalDate.of(spread.year(), 1, 1);
        LocalDate last = LocalDate.of(spread.year(), 12, 31);
        List<Question> found = new ArrayList<>(Question.of(spread, rules.book()));
        List<SpreadRepository.Entry> entries = repository.entries(first, last);
        Burst.in(entries, rules.book().number("spread:burst", last)).ifPresent(found::add);
        long late = entries.stream().filter(SpreadRepository.Entry::late).count();
        if (late > 0) {
            found.add(
                    new Question(
                            Question.Kind.LATE,
                            List.of(late, entries.size(), SpreadRepository.LATE_DAYS)));
        }
        for (SpreadRepository.SamePhoto photo : repository.samePhotos(first, last)) {
            found.add(
                    new Question(
                            Question.Kind.SAME_PHOTO,
                            List.of(
                                    photo.name(),
                                    photo.one().toString(),
                                    photo.other().toString())));
        }
        long unsaid = entries.stream().filter(stint -> !stint.served()).count();
        if (unsaid > 0) {
            found.add(new Question(Question.Kind.NO_BENEFICIARY, List.of(unsaid, entries.size())));
        }
        return found;
    }
}
