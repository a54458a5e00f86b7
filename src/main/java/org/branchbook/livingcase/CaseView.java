package org.branchbook.livingcase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.branchbook.base.InvalidInput;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** Living cases, how far each is, and what comes next. */
public final class CaseView implements Screen {
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
                new RegisterView<LivingCase>(
                                ui,
                                "cases",
                                ui.text("livingcase.title"),
                                ui.text("livingcase.empty"))
                        .column(ui.text("livingcase.on"), 100, one -> one.on().toString())
                        .column(ui.text("livingcase.person"), 90, LivingCase::person)
                        .column(ui.text("livingcase.deed"), 280, one -> one.draft().deed().said())
                        .badge(ui.text("livingcase.state"), 110, this::state)
                        .detail(new CaseDetail(ui, doors, editor)::of)
                        .reading("case-sum", _ -> page(), doors.cases().changes())
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

    private Badge state(LivingCase one) {
        LivingCase.State state = one.state();
        return new Badge(
                ui.messages().text(state),
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

    private RegisterView.Page<LivingCase> page() {
        List<LivingCase> all = doors.cases().all();
        return new RegisterView.Page<>(
                all,
                TermCases.of(all, doors.terms().get(), this::half).stream()
                        .map(this::said)
                        .collect(Collectors.joining("\n")));
    }

    private String half(LocalDate day) {
        return ui.text(
                day.getMonthValue() <= 6 ? "register.half.first" : "register.half.second",
                String.valueOf(day.getYear()));
    }

    private String said(TermCases term) {
        return ui.text(
                "livingcase.sum",
                term.name(),
                term.cases(),
                term.verified(),
                term.published(),
                term.agreed());
    }

    @Override
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }

    @Override
    public void reveal(long row, LocalDate day) {
        list.reveal(row, day);
    }
}
