package org.branchbook.reading;

import java.time.LocalDate;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;

/**
 * What readers noted, on no paper: it is given out by its writer alone.
 *
 * @param texts whether what was noted is shown, and not only that something was
 */
public record NoteListing(Readings readings, boolean texts) implements Listed<Note> {
    @Override
    public Listing<Note> in(Words words) {
        Listing<Note> listing =
                new Listing<Note>(words, "notes", "reading.notes")
                        .numbered(Note::id)
                        .ofYear()
                        .day("diary.on", 110, one -> one.draft().on())
                        .names("reading.writer", 110, Note::name)
                        .column("reading.reference", 180, Note::reference)
                        .mark("reading.shared", 110, one -> shared(one, words));
        if (texts) {
            listing.wrapped("reading.text", 480, one -> one.draft().text());
        }
        return listing.pages(year -> page(year, words));
    }

    private Listing.Page<Note> page(int year, Words words) {
        Readings.Months months = readings.months(year);
        StringBuilder said = new StringBuilder(words.text("reading.months", months.members()));
        for (int month = 1; month <= begun(year, words); month++) {
            said.append(month == 1 ? " " : "  ")
                    .append(
                            words.text(
                                    "reading.month",
                                    words.text("spread.month", month),
                                    months.writers().get(month - 1)));
        }
        return new Listing.Page<>(readings.notes(year), said.toString());
    }

    /** Months to come say nothing. */
    private static int begun(int year, Words words) {
        LocalDate today = words.today();
        return year < today.getYear() ? 12 : today.getMonthValue();
    }

    private static Mark shared(Note one, Words words) {
        return one.shared() == null
                ? new Mark(words.text("reading.own"), Badge.Tone.NEUTRAL)
                : new Mark(words.text("reading.given"), Badge.Tone.GOOD);
    }
}
