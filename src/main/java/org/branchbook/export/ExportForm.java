package org.branchbook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.branchbook.base.Problem;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** How a list is written: people, order, dates, blanks, names; and whether in full, with why. */
final class ExportForm {
    private static final List<String> BLANKS = List.of("", "—", "无");

    private final Form form;
    private final Field<@Nullable ExportPeople> people;
    private final Field<@Nullable ExportOrder> order;
    private final Field<@Nullable DateStyle> dates;
    private final Field<@Nullable String> blank;
    private final Field<Boolean> spaced;
    private final Field<AsOf.@Nullable Kind> asOf;
    private final Field<@Nullable LocalDate> day;
    private final Field<ExportWriting.@Nullable Format> format;
    private final Field<Boolean> full;
    private final Field<String> reason;
    private boolean filling;

    /**
     * @param changed called after every change by the user
     */
    ExportForm(Ui ui, Consumer<ExportForm> changed) {
        form = new Form(ui.messages()).columns(2);
        people =
                form.choice(
                        "people",
                        ui.text("export.people"),
                        List.of(ExportPeople.values()),
                        ui.messages()::text);
        order =
                form.choice(
                        "order",
                        ui.text("member.order"),
                        List.of(ExportOrder.values()),
                        ui.messages()::text);
        dates =
                form.choice(
                        "dates",
                        ui.text("export.dates"),
                        Arrays.asList(DateStyle.values()),
                        DateStyle::pattern);
        blank =
                form.choice(
                        "blank",
                        ui.text("export.blank"),
                        BLANKS,
                        text -> text.isEmpty() ? ui.text("export.blank.empty") : text);
        asOf =
                form.choice(
                        "asOf",
                        ui.text("export.asOf"),
                        List.of(AsOf.Kind.values()),
                        ui.messages()::text);
        day = form.date("asOfDay", ui.text("export.asOfDay"));
        format = format(ui, form);
        spaced = form.check("spaced", ui.text("export.spaced")).wide();
        full = form.check("full", ui.text("export.full")).wide();
        reason = form.text("reason", ui.text("export.reason")).wide();
        reason.prompt(ui.text("export.reasonHint"));
        listen(changed);
    }

    private static Field<ExportWriting.@Nullable Format> format(Ui ui, Form form) {
        Field<ExportWriting.@Nullable Format> format =
                form.choice(
                        "format",
                        ui.text("export.format"),
                        List.of(ExportWriting.Format.values()),
                        ui.messages()::text);
        format.set(ExportWriting.Format.XLSX);
        return format;
    }

    private void listen(Consumer<ExportForm> changed) {
        day.used(false);
        asOf.onChange(kind -> day.used(kind == AsOf.Kind.DAY));
        reason.used(false);
        full.onChange(on -> reason.used(on));
        for (Field<?> field : List.of(people, order, dates, blank, spaced, asOf, day, full)) {
            field.onChange(_ -> {
                if (!filling) {
                    changed.accept(this);
                }
            });
        }
    }

    Node node() {
        return form.node();
    }

    void fill(ExportProfile profile) {
        filling = true;
        people.set(profile.people());
        order.set(profile.order());
        dates.set(profile.writing().dates());
        blank.set(profile.writing().blank());
        spaced.set(profile.writing().spaced());
        asOf.set(profile.scope().asOf().kind());
        day.set(profile.scope().asOf().day());
        full.set(profile.scope().full());
        filling = false;
    }

    /** The profile with what stands here. */
    ExportProfile applied(ExportProfile profile) {
        return profile.withPeople(Objects.requireNonNullElse(people.get(), ExportPeople.MEMBERS))
                .withOrder(Objects.requireNonNullElse(order.get(), ExportOrder.OWN))
                .withWriting(
                        new ExportProfile.Writing(
                                Objects.requireNonNullElse(dates.get(), DateStyle.ISO),
                                Objects.requireNonNullElse(blank.get(), ""),
                                spaced.get()))
                .withScope(
                        new ExportProfile.Scope(
                                new AsOf(
                                        Objects.requireNonNullElse(asOf.get(), AsOf.Kind.SHOWN),
                                        day.get()),
                                full.get()));
    }

    ExportWriting.Format format() {
        return Objects.requireNonNullElse(format.get(), ExportWriting.Format.XLSX);
    }

    boolean full() {
        return full.get();
    }

    String reason() {
        return reason.get();
    }

    /** Whether nothing stands in the way of writing; a missing reason is shown at its field. */
    boolean ready() {
        List<Problem> problems = new ArrayList<>();
        if (full()) {
            problems.addAll(ExportNotes.problems(reason()));
        }
        if (asOf.get() == AsOf.Kind.DAY && day.get() == null) {
            problems.add(Problem.of("asOfDay", "export.problem.asOfDay"));
        }
        form.show(problems);
        return problems.isEmpty();
    }

    void show(List<Problem> problems) {
        form.show(problems);
    }
}
