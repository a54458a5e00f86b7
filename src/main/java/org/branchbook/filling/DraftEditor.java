package org.branchbook.filling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The fields of the chosen line of a draft; what is typed is in the draft at once. */
final class DraftEditor {
    private final Ui ui;
    private final Form form;
    private final Label why = new Label();
    private final Field<@Nullable LocalDate> date;
    private final Field<@Nullable LocalTime> start;
    private final Field<@Nullable LocalTime> end;
    private final Field<String> title;
    private final Field<String> place;
    private @Nullable DraftRow row;

    DraftEditor(Ui ui) {
        this.ui = ui;
        form = new Form(ui.messages()).columns(3);
        date = form.date("draft-date", ui.text("planning.date"));
        start = form.time("draft-start", ui.text("planning.start"));
        end = form.time("draft-end", ui.text("planning.end"));
        title = form.text("draft-title", ui.text("planning.title"));
        place = form.text("draft-place", ui.text("planning.place"));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("soft");
        form.note(why);
        for (Field<?> field : List.of(date, start, end, title, place)) {
            field.onChange(_ -> write());
        }
        show(null);
    }

    Form form() {
        return form;
    }

    void show(@Nullable DraftRow next) {
        row = null;
        form.node().setDisable(next == null);
        why.setText(next == null ? "" : next.proposal().get().why(ui.messages()));
        if (next != null) {
            ActivityPlan plan = next.proposal().get().plan();
            date.set(plan.when().date());
            start.set(plan.when().start());
            end.set(plan.when().end());
            title.set(plan.title());
            place.set(plan.place());
        }
        row = next;
    }

    private void write() {
        LocalDate day = date.get();
        LocalTime from = start.get();
        LocalTime to = end.get();
        if (row == null || day == null || from == null || to == null) {
            return;
        }
        Proposal before = row.proposal().get();
        ActivityPlan plan =
                new ActivityPlan(
                        before.plan().type(),
                        title.get(),
                        new ActivityPlan.When(day, from, to),
                        place.get(),
                        before.plan().people(),
                        before.plan().more());
        row.proposal().set(before.edited(plan));
        for (Field<?> field : List.of(date, start, end, title, place)) {
            form.mark(field, named(plan));
        }
    }

    private static List<Problem> named(ActivityPlan plan) {
        return plan.problems().stream()
                .map(p -> new Problem("draft-" + p.field(), p.key(), p.args()))
                .toList();
    }
}
