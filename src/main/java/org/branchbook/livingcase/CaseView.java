package org.branchbook.livingcase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.branchbook.base.InvalidInput;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** Living cases, how far each is, and what comes next. */
public final class CaseView implements RegisterScreen {
    private final Ui ui;
    private final CaseDoors doors;
    private final RegisterView<LivingCase> list;

    /**
     * @param paper writes a case, which may be, as a document
     */
    public CaseView(Ui ui, CaseDoors doors, Consumer<LivingCase> paper) {
        this.ui = ui;
        this.doors = doors;
        CaseEditor editor = new CaseEditor(ui, doors);
        list =
                new RegisterView<>(ui, this::listing, ui.text("livingcase.empty"))
                        .detail(new CaseDetail(ui, doors, editor)::of)
                        .reading("case-sum", doors.cases().changes())
                        .numbered(LivingCase::id)
                        .deeds(
                                ui.text("livingcase.add"),
                                new RegisterView.Deeds<>(
                                        () -> editor.open(null), editor::open, editor::remove))
                        .each("witness", ui.text("livingcase.verify.add"), editor::witness)
                        .each("consent", ui.text("livingcase.consent.add"), editor::consent)
                        .each("publish", ui.text("livingcase.publish"), editor::publish)
                        .each("withdraw", ui.text("livingcase.withdraw"), editor::withdraw)
                        .each("paper", ui.text("livingcase.paper"), one -> written(one, paper));
    }

    /** On no paper: nothing of a case goes out without its consent. */
    private Listing<LivingCase> listing(Words words) {
        return new Listing<LivingCase>(words, "cases", "livingcase.title")
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

    private void written(LivingCase one, Consumer<LivingCase> paper) {
        if (one.publishable().isEmpty()) {
            paper.accept(one);
        } else {
            ui.failed(new InvalidInput(one.publishable()));
        }
    }

    private Listing.Page<LivingCase> page(Words words) {
        List<LivingCase> all = doors.cases().all();
        return new Listing.Page<>(
                all,
                TermCases.of(all, doors.terms().get(), day -> half(day, words)).stream()
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

    @Override
    public RegisterView<LivingCase> list() {
        return list;
    }
}
