package org.branchbook.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.branchbook.base.InvalidInput;
import org.branchbook.control.RowsEditor;
import org.branchbook.control.RowsEditor.Column;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;

/** The terms of the school in the settings; teaching weeks and vacations follow from them. */
public final class TermEditor {
    private final Ui ui;
    private final Terms terms;
    private final RowsEditor rows;
    private final SoftText problem = new SoftText("");
    private final VBox root = new VBox(8);

    public TermEditor(Ui ui, Terms terms) {
        this.ui = ui;
        this.terms = terms;
        this.rows =
                new RowsEditor(
                        "term",
                        List.of(
                                new Column(ui.text("almanac.termName"), 200, List.of()),
                                new Column(ui.text("almanac.termFirst"), 150, List.of()),
                                new Column(ui.text("almanac.termLast"), 150, List.of())),
                        ui.text("almanac.addTerm"),
                        ui.text("almanac.removeTerm"));
        Button save = Buttons.id("terms-save", Buttons.plain(ui.text("almanac.save"), this::save));
        problem.setId("terms-problem");
        say("");
        root.getChildren()
                .addAll(new SoftText(ui.text("almanac.termHelp")), rows.node(), problem, save);
        terms.changes().listen(() -> ui.tasks().onFx(this::reload));
        reload();
    }

    public Node node() {
        return root;
    }

    private void reload() {
        ui.tasks()
                .run(terms::school)
                .onSuccess(school ->
                        rows.set(
                                school.terms().stream()
                                        .map(term ->
                                                List.of(
                                                        term.name(),
                                                        term.first().toString(),
                                                        term.last().toString()))
                                        .toList()));
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }

    private void save() {
        List<Term> read = new ArrayList<>();
        boolean wrong = false;
        List<List<String>> values = rows.values();
        for (int i = 0; i < values.size(); i++) {
            List<String> row = values.get(i);
            LocalDate first = HolidayPanel.date(row.get(1));
            LocalDate last = HolidayPanel.date(row.get(2));
            boolean bad = !RowsEditor.blank(row) && (first == null || last == null);
            rows.error(i, bad ? ui.text("almanac.problem.termDate") : "");
            wrong |= bad;
            if (first != null && last != null) {
                read.add(new Term(row.getFirst(), first, last));
            }
        }
        if (!wrong) {
            keep(new SchoolYear(read));
        }
    }

    private void keep(SchoolYear next) {
        say("");
        ui.tasks()
                .run(() -> terms.keep(next))
                .onSuccess(
                        before -> ui.done(ui.text("almanac.termsSaved"), () -> terms.keep(before)))
                .onFailure(failure -> {
                    if (failure instanceof InvalidInput invalid) {
                        say(invalid.text(ui.messages()));
                    } else {
                        ui.failed(failure);
                    }
                });
    }
}
