package org.branchbook.livingcase;

import java.util.function.Consumer;
import org.branchbook.base.InvalidInput;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** Living cases, how far each is, and what comes next. */
public final class CaseView implements RegisterScreen {
    private final Ui ui;
    private final RegisterView<LivingCase> list;

    /**
     * @param paper writes a case, which may be, as a document
     */
    public CaseView(Ui ui, CaseDoors doors, Consumer<LivingCase> paper) {
        this.ui = ui;
        CaseEditor editor = new CaseEditor(ui, doors);
        list =
                new RegisterView<>(
                                ui,
                                new CaseListing(doors.cases(), doors.terms()),
                                ui.text("livingcase.empty"))
                        .detail(new CaseDetail(ui, doors, editor)::of)
                        .reading("case-sum", doors.cases().changes())
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

    private void written(LivingCase one, Consumer<LivingCase> paper) {
        if (one.publishable().isEmpty()) {
            paper.accept(one);
        } else {
            ui.failed(new InvalidInput(one.publishable()));
        }
    }

    @Override
    public RegisterView<LivingCase> list() {
        return list;
    }
}
