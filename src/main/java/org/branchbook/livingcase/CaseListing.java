package org.branchbook.livingcase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;

/**
 * Living cases and how far each is; on no paper, since nothing of a case goes out without its
 * consent.
 */
public record CaseListing(LivingCases cases, Supplier<SchoolYear> terms)
        implements Listed<LivingCase> {
    /** On no paper: nothing of a case goes out without its consent. */
    @Override
    public Listing<LivingCase> in(Words words) {
        return new Listing<LivingCase>(words, "cases", "livingcase.title")
                .numbered(LivingCase::id)
                .day("livingcase.on", 100, LivingCase::on)
                .names("livingcase.person", 90, LivingCase::person)
                .column("livingcase.deed", 280, one -> one.draft().deed().said())
                .mark("livingcase.state", 110, one -> state(one, words))
                .pages(_ -> page(words));
    }

    private static Mark state(LivingCase one, Words words) {
        LivingCase.State state = one.state();
        return new Mark(
                words.text(state),
                switch (state) {
                    case PUBLISHED, WRITTEN -> Badge.Tone.GOOD;
                    case WITHDRAWN -> Badge.Tone.WARNING;
                    case NOMINATED -> Badge.Tone.NEUTRAL;
                    case VERIFIED, CONSENTED -> Badge.Tone.INFO;
                });
    }

    private Listing.Page<LivingCase> page(Words words) {
        List<LivingCase> all = cases.all();
        return new Listing.Page<>(
                all,
                TermCases.of(all, terms.get(), day -> half(day, words)).stream()
                        .map(term -> said(term, words))
                        .collect(Collectors.joining("\n")));
    }

    private static String half(LocalDate day, Words words) {
        return words.text(
                day.getMonthValue() <= 6 ? "register.half.first" : "register.half.second",
                String.valueOf(day.getYear()));
    }

    private static String said(TermCases term, Words words) {
        return words.text(
                "livingcase.sum",
                term.name(),
                term.cases(),
                term.verified(),
                term.published(),
                term.agreed());
    }
}
