package org.branchbook.preparation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.control.Badge;
import org.branchbook.due.Postponements;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;

/** The steps before the memorial days of a year: by when each should be done, and whether it is. */
public record PreparationListing(Activities activities, Postponements postponements)
        implements Listed<PreparationListing.Row> {
    /**
     * A step of a year.
     *
     * @param settled whether somebody said that it is done
     */
    public record Row(Prepared prepared, boolean settled) {
        LocalDate on() {
            return prepared.at().date();
        }
    }

    @Override
    public Listing<Row> in(Words words) {
        return new Listing<Row>(words, "preparations", "prepare.title")
                .onPaper("listing.preparation")
                .ofYear()
                .wrapped("prepare.day", 150, one -> day(one, words))
                .day("prepare.on", 100, Row::on)
                .number("prepare.before", 100, one -> one.prepared().step().days())
                .day("prepare.by", 100, one -> one.prepared().by())
                .mark("prepare.state", 120, one -> state(one, words))
                .wrapped("prepare.step", 420, one -> step(one, words))
                .pages(year -> page(year, words));
    }

    private static String day(Row one, Words words) {
        return one.prepared().at().day().name(words.messages().locale());
    }

    private static String step(Row one, Words words) {
        return one.prepared().step().name(words.messages().locale());
    }

    private static Mark state(Row one, Words words) {
        if (one.settled()) {
            return new Mark(words.text("prepare.settled"), Badge.Tone.GOOD);
        }
        if (one.prepared().plannedFor()) {
            return new Mark(words.text("prepare.planned"), Badge.Tone.GOOD);
        }
        if (one.on().isBefore(words.today())) {
            return new Mark(words.text("prepare.over"), Badge.Tone.NEUTRAL);
        }
        long left = ChronoUnit.DAYS.between(words.today(), one.prepared().by());
        return left < 0
                ? new Mark(words.text("prepare.late"), Badge.Tone.WARNING)
                : new Mark(words.text("prepare.left", left), Badge.Tone.INFO);
    }

    private Listing.Page<Row> page(int year, Words words) {
        Set<String> settled = postponements.settled(Prepared.CODE);
        List<Row> rows =
                Prepared.between(activities, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .stream()
                        .map(one -> new Row(one, settled.contains(one.subject())))
                        .toList();
        String sum =
                rows.stream()
                        .map(one -> said(one, words))
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return new Listing.Page<>(rows, sum);
    }

    /** What is planned for the day of a step. */
    private static String said(Row one, Words words) {
        Activity planned = one.prepared().planned();
        String on = one.on().toString();
        return planned == null
                ? words.text("prepare.sum.none", day(one, words), on)
                : words.text(
                        "prepare.sum",
                        day(one, words),
                        on,
                        planned.date().toString(),
                        planned.title());
    }
}
