package org.branchbook.servicelist;

import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Dates;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.branchbook.service.Span;
import org.branchbook.shift.FillRate;
import org.branchbook.shift.Shift;
import org.branchbook.shift.Shifts;

/** The shifts of a year: who signed up, who came, how the posts were filled. */
public record ShiftListing(Shifts shifts) implements Listed<Shift> {
    @Override
    public Listing<Shift> in(Words words) {
        return new Listing<Shift>(words, "shifts", "shift.title")
                .numbered(Shift::id)
                .onPaper("listing.shift")
                .ofYear()
                .day("service.on", 100, one -> one.draft().span().on())
                .column("service.standing.day", 80, one -> weekday(one, words))
                .column("service.time", 105, one -> time(one.draft().span()))
                .column("service.project", 170, Shift::project)
                .column("shift.post", 110, one -> one.draft().post())
                .mark("shift.signed", 90, one -> signed(one, words))
                .mark("shift.came", 80, one -> came(one, words))
                .names("shift.names", 190, ShiftListing::people)
                .column("shift.handover", 180, one -> one.draft().handover())
                .pages(year -> page(year, words));
    }

    static String time(Span span) {
        return Dates.time(span.from()) + "–" + Dates.time(span.to());
    }

    private static String weekday(Shift one, Words words) {
        return one.draft()
                .span()
                .on()
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, words.messages().locale());
    }

    private static String people(Shift one) {
        return one.people().stream().map(Shift.SignUp::name).collect(Collectors.joining("、"));
    }

    private static Mark signed(Shift one, Words words) {
        return new Mark(
                words.text("shift.signed.value", one.signed(), one.draft().quota()),
                one.free() == 0 ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL);
    }

    private Mark came(Shift one, Words words) {
        if (!shifts.over(one) && one.came() == 0) {
            return new Mark(words.text("shift.ahead"), Badge.Tone.NEUTRAL);
        }
        return new Mark(
                words.text("shift.came.value", one.came()),
                one.came() > 0 ? Badge.Tone.GOOD : Badge.Tone.WARNING);
    }

    private Listing.Page<Shift> page(int year, Words words) {
        List<Shift> rows = shifts.year(year).reversed();
        FillRate rate = shifts.filled(rows);
        return new Listing.Page<>(
                rows,
                words.text(
                        "shift.sum",
                        rate.planned(),
                        rate.served(),
                        rate.wanted(),
                        rate.signed(),
                        rate.came(),
                        rate.saturdays(),
                        rate.onSaturday()));
    }
}
