package org.branchbook.spread;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.branch.LocalRules;
import org.branchbook.rules.RuleBook;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.ServiceTime;
import org.branchbook.storage.Sql;

/**
 * The door to how a year was spread. It reads the stints, and the activities of voluntary service
 * that have none: those count with their length times who was present.
 */
public final class Spreads {
    private final SpreadRepository repository;
    private final LocalRules rules;
    private final Clock clock;

    public Spreads(Sql sql, LocalRules rules, Clock clock) {
        this.repository = new SpreadRepository(sql);
        this.rules = rules;
        this.clock = clock;
    }

    public Spread year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        RuleBook book = rules.book();
        Map<LocalDate, Integer> steps = new HashMap<>();
        List<Deed> deeds = new ArrayList<>();
        for (SpreadRepository.Counted stint : repository.stints(first, last)) {
            int step = steps.computeIfAbsent(stint.on(), day -> new ServiceTime(book).step(day));
            double hours = ServiceTime.hours(stint.net(), step).doubleValue();
            deeds.add(new Deed(stint.on(), stint.category(), hours, 1));
        }
        for (SpreadRepository.Held held : repository.activities(first, last)) {
            double hours = Math.max(0, held.minutes()) / 60.0 * held.present();
            deeds.add(new Deed(held.on(), ServiceCategory.OTHER, hours, held.present()));
        }
        deeds.sort(Comparator.comparing(Deed::on));
        return Spread.of(year, LocalDate.now(clock), deeds);
    }

    /** What a reader might ask about a year; none where nothing was done and the year is young. */
    public List<Question> questions(Spread spread) {
        LocalDate first = LocalDate.of(spread.year(), 1, 1);
        LocalDate last = LocalDate.of(spread.year(), 12, 31);
        List<Question> found = new ArrayList<>(Question.of(spread, rules.book()));
        List<SpreadRepository.Counted> stints = repository.stints(first, last);
        Burst.in(stints, rules.book().number("spread:burst", last)).ifPresent(found::add);
        for (SpreadRepository.SamePhoto photo : repository.samePhotos(first, last)) {
            found.add(
                    new Question(
                            Question.Kind.SAME_PHOTO,
                            List.of(
                                    photo.name(),
                                    photo.one().toString(),
                                    photo.other().toString())));
        }
        long unsaid = stints.stream().filter(stint -> !stint.served()).count();
        if (unsaid > 0) {
            found.add(new Question(Question.Kind.NO_BENEFICIARY, List.of(unsaid, stints.size())));
        }
        return found;
    }
}
