package org.branchbook.pair;

import java.time.YearMonth;
import org.branchbook.activity.Activity;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.jspecify.annotations.Nullable;

/**
 * What each month of a year has of lesson and practice, and what it lacks; in the order of months.
 */
public record PairListing(Pairs pairs) implements Listed<PairListing.Row> {
    /** A month of a year. */
    public record Row(MonthPair pair, YearMonth month) {}

    @Override
    public Listing<Row> in(Words words) {
        return new Listing<Row>(words, "pairs", "pair.title")
                .onPaper("listing.pair")
                .ofYear()
                .unsorted("pair.month", 60, one -> words.text("spread.month", one.pair().month()))
                .mark("pair.state", 90, one -> state(one, words))
                .unsorted("pair.lesson", 250, one -> said(one.pair().found().lesson(), words))
                .names("pair.lecturer", 110, one -> String.join("、", one.pair().lecturers()))
                .unsorted("pair.practice", 250, one -> practice(one.pair(), words))
                .unsorted("pair.film", 140, one -> said(one.pair().found().film(), words))
                .unsorted("pair.takeaway", 240, one -> one.pair().choice().takeaway())
                .pages(year -> page(year, words));
    }

    private Listing.Page<Row> page(int year, Words words) {
        PairYear now = pairs.year(year);
        return new Listing.Page<>(
                now.months().stream()
                        .map(one -> new Row(one, YearMonth.of(year, one.month())))
                        .toList(),
                words.text(
                        "pair.sum",
                        now.complete(),
                        now.linked(),
                        now.takeaways(),
                        now.lecturers(),
                        now.members()));
    }

    private static Mark state(Row row, Words words) {
        MonthPair one = row.pair();
        if (one.complete()) {
            return new Mark(words.text("pair.complete"), Badge.Tone.GOOD);
        }
        if (row.month().isAfter(YearMonth.from(words.today()))) {
            return new Mark(words.text("pair.coming"), Badge.Tone.NEUTRAL);
        }
        if (one.lessonHeld()) {
            return new Mark(words.text("pair.noPractice"), Badge.Tone.WARNING);
        }
        return new Mark(
                words.text(one.practiceHeld() ? "pair.noLesson" : "pair.neither"),
                Badge.Tone.WARNING);
    }

    private static String said(@Nullable Activity one, Words words) {
        if (one == null) {
            return "";
        }
        String text = one.date().getDayOfMonth() + " " + one.title();
        return one.state().begun() ? text : text + "（" + words.text(one.state()) + "）";
    }

    private static String practice(MonthPair one, Words words) {
        String days =
                one.serviceDays() == 0 ? "" : words.text("pair.serviceDays", one.serviceDays());
        String named = said(one.found().practice(), words);
        return named.isEmpty() || days.isEmpty() ? named + days : named + "；" + days;
    }
}
