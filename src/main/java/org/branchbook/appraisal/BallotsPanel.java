package org.branchbook.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The ballots that a democratic test gave one member. */
final class BallotsPanel {
    private final Ui ui;
    private final Form form;
    private final List<Field<String>> fields = new ArrayList<>();

    BallotsPanel(Ui ui) {
        this.ui = ui;
        form = new Form(ui.messages()).columns(2);
        for (Grade grade : Grade.values()) {
            fields.add(form.text("ballots-" + grade.name(), ui.messages().text(grade)));
        }
    }

    /**
     * @param write keeps the ballots; called on the book's thread
     */
    void open(GradeRow row, Consumer<@Nullable Ballots> write) {
        Ballots before = row.marks().ballots();
        if (before != null) {
            String[] parts = before.text().split("/", -1);
            for (int i = 0; i < parts.length; i++) {
                fields.get(i).set(parts[i]);
            }
        }
        ui.open(
                new Panel(ui.text("appraisal.ballots.title", row.name()))
                        .id("ballots-panel")
                        .content(form.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("appraisal.save"), () -> save(row, before, write)));
    }

    private void save(GradeRow row, @Nullable Ballots before, Consumer<@Nullable Ballots> write) {
        List<String> typed = fields.stream().map(Field::get).map(String::strip).toList();
        boolean none = typed.stream().allMatch(String::isEmpty);
        Optional<Ballots> ballots =
                Ballots.read(
                        String.join("/", typed.stream().map(t -> t.isEmpty() ? "0" : t).toList()));
        if (!none && ballots.isEmpty()) {
            form.show(
                    fields.stream()
                            .filter(field -> !field.get().strip().matches("\\d{0,4}"))
                            .map(field -> Problem.of(field.name(), "appraisal.problem.ballots"))
                            .toList());
            return;
        }
        Ballots counted = none ? null : ballots.orElse(null);
        ui.tasks()
                .run(() -> write.accept(counted))
                .onSuccess(_ -> {
                    ui.close();
                    ui.done(
                            ui.text("appraisal.ballots.saved", row.name()),
                            () -> write.accept(before));
                });
    }
}
