package org.branchbook.initiative;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.branchbook.control.Badge;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The clauses of one document at the right, each with what answers it, one a row. */
final class ClauseList {
    private final Ui ui;
    private final Initiatives initiatives;
    private final RegisterView<Row> list;
    private @Nullable Initiative shown;

    /**
     * A clause with one of its proofs.
     *
     * @param first whether it is the first row of its clause
     * @param proof null where the clause has none
     */
    record Row(Clause clause, boolean first, @Nullable Proof proof) {}

    ClauseList(Ui ui, Initiatives initiatives) {
        this.ui = ui;
        this.initiatives = initiatives;
        list = new RegisterView<>(ui, this::listing, ui.text("initiative.clauses.empty"));
        list.table().getColumns().forEach(column -> column.setSortable(false));
        list.each("tie", ui.text("initiative.tie"), this::tie)
                .each("say", ui.text("initiative.say"), this::say)
                .each("untie", ui.text("initiative.untie"), this::untie);
    }

    private Listing<Row> listing(Words words) {
        return new Listing<Row>(words, "clauses", "initiative.clauses")
                .wrapped("initiative.clause", 250, this::clause)
                .mark("initiative.state", 110, this::state)
                .wrapped("initiative.proof", 280, this::proof)
                .rows(_ -> rows());
    }

    Node node() {
        return list.node();
    }

    void show(@Nullable Initiative initiative) {
        shown = initiative;
        list.shown();
    }

    private List<Row> rows() {
        Initiative of = shown;
        List<Row> rows = new ArrayList<>();
        if (of == null) {
            return rows;
        }
        for (Clause clause : initiatives.standing(of.id()).clauses()) {
            if (clause.proofs().isEmpty()) {
                rows.add(new Row(clause, true, null));
            }
            for (int i = 0; i < clause.proofs().size(); i++) {
                rows.add(new Row(clause, i == 0, clause.proofs().get(i)));
            }
        }
        return rows;
    }

    private String clause(Row row) {
        if (!row.first) {
            return "";
        }
        String said = row.clause.said();
        String text = row.clause.position() + ". " + row.clause.text();
        return said.isEmpty() ? text : text + "\n" + ui.text("initiative.said", said);
    }

    private Mark state(Row row) {
        Proof proof = row.proof;
        if (proof == null) {
            return new Mark(ui.text("initiative.none"), Badge.Tone.WARNING);
        }
        return proof.held()
                ? new Mark(ui.text("initiative.done"), Badge.Tone.GOOD)
                : new Mark(ui.text("initiative.planned"), Badge.Tone.NEUTRAL);
    }

    private String proof(Row row) {
        Proof proof = row.proof;
        if (proof == null) {
            return "";
        }
        Proof.What what = proof.what();
        var category = what.category();
        String said =
                category == null
                        ? ui.text("initiative.held", what.title(), what.people(), what.files())
                        : ui.text("initiative.served", ui.messages().text(category), what.people());
        return proof.on() + " " + said;
    }

    private void tie(Row row) {
        Initiative of = shown;
        if (of != null) {
            new TiePanel(ui, initiatives).open(of, row.clause);
        }
    }

    private void say(Row row) {
        Form form = new Form(ui.messages());
        Field<String> said = form.area("said", ui.text("initiative.say"), 5);
        said.help(ui.text("initiative.say.help"));
        said.set(row.clause.said());
        new RegisterEditor(ui, form, List.of(said))
                .open("say-editor", row.clause.text(), said::get, text -> said(row.clause, text));
    }

    private RegisterEditor.Done said(Clause clause, String text) {
        initiatives.say(clause.id(), text);
        return new RegisterEditor.Done(
                ui.text("register.changed", clause.text()),
                () -> initiatives.say(clause.id(), clause.said()));
    }

    private void untie(Row row) {
        Proof proof = row.proof;
        if (proof == null) {
            ui.notice(ui.text("initiative.none"));
            return;
        }
        ui.tasks()
                .run(() -> initiatives.untie(proof.ids()))
                .onSuccess(_ ->
                        ui.done(
                                ui.text("initiative.untied", row.clause.position()),
                                () -> initiatives.tieAgain(proof.ids())));
    }
}
