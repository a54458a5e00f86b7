package org.branchbook.initiative;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.RegisterEditor;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The form of a document and its clauses, one a line. */
final class InitiativeEditor {
    private final Ui ui;
    private final Form form;
    private final Field<String> title;
    private final Field<String> number;
    private final Field<String> issuer;
    private final Field<@Nullable LocalDate> dated;
    private final Field<@Nullable LocalDate> due;
    private final Field<String> clauses;

    InitiativeEditor(Ui ui) {
        this.ui = ui;
        form = new Form(ui.messages());
        title = form.text("title", ui.text("initiative.title")).required();
        number = form.text("number", ui.text("initiative.number"));
        issuer = form.text("issuer", ui.text("initiative.issuer"));
        dated = form.date("dated", ui.text("initiative.dated"));
        due = form.date("due", ui.text("initiative.dueOn"));
        clauses = form.area("clauses", ui.text("initiative.clauses"), 8).required();
        clauses.help(ui.text("initiative.clauses.help"));
    }

    InitiativeEditor fill(Initiative.Draft draft) {
        title.set(draft.title());
        number.set(draft.number());
        issuer.set(draft.issuer());
        dated.set(draft.dated());
        due.set(draft.due());
        clauses.set(String.join("\n", draft.clauses()));
        return this;
    }

    void open(String heading, RegisterEditor.Write<Initiative.Draft> write) {
        new RegisterEditor(ui, form, List.of(title, clauses))
                .open("initiative-editor", heading, this::draft, write);
    }

    private Initiative.Draft draft() {
        return new Initiative.Draft(
                title.get(),
                number.get(),
                issuer.get(),
                dated.get(),
                due.get(),
                clauses.get().lines().toList());
    }
}
