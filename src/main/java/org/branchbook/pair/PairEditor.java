package org.branchbook.pair;

import java.time.YearMonth;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.RegisterEditor;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Says which lesson and which practice of a month belong together, and what they taught. */
final class PairEditor {
    private final Ui ui;
    private final Pairs pairs;

    PairEditor(Ui ui, Pairs pairs) {
        this.ui = ui;
        this.pairs = pairs;
    }

    void open(YearMonth month, MonthPair pair) {
        ui.tasks()
                .run(() -> pairs.candidates(month))
                .onSuccess(activities -> show(month, pair, activities));
    }

    private void show(YearMonth month, MonthPair pair, List<Activity> activities) {
        Form form = new Form(ui.messages());
        Field<@Nullable Activity> lesson = choice(form, "lesson", "pair.lesson", activities);
        Field<@Nullable Activity> practice = choice(form, "practice", "pair.practice", activities);
        Field<@Nullable Activity> film = choice(form, "film", "pair.film", activities);
        Field<String> takeaway = form.area("takeaway", ui.text("pair.takeaway"), 4);
        takeaway.help(ui.text("pair.takeaway.help"));
        lesson.set(pair.found().lesson());
        practice.set(pair.found().practice());
        film.set(pair.found().film());
        takeaway.set(pair.choice().takeaway());
        new RegisterEditor(ui, form, List.of(takeaway))
                .open(
                        "pair-editor",
                        ui.text(
                                "pair.edit",
                                String.valueOf(month.getYear()),
                                month.getMonthValue()),
                        () ->
                                new MonthPair.Choice(
                                        id(lesson.get()),
                                        id(practice.get()),
                                        id(film.get()),
                                        takeaway.get()),
                        choice -> save(month, choice));
    }

    private Field<@Nullable Activity> choice(
            Form form, String name, String label, List<Activity> activities) {
        return form.choice(
                name,
                switch (label) {
                    case "pair.lesson" -> ui.text("pair.lesson");
                    case "pair.practice" -> ui.text("pair.practice");
                    default -> ui.text("pair.film");
                },
                activities,
                one -> one.date() + " " + one.title());
    }

    private RegisterEditor.Done save(YearMonth month, MonthPair.Choice choice) {
        MonthPair.Choice before = pairs.choice(month);
        pairs.save(month, choice);
        return new RegisterEditor.Done(
                ui.text("pair.saved", month.getMonthValue()), () -> pairs.save(month, before));
    }

    private static @Nullable ActivityId id(@Nullable Activity one) {
        return one == null ? null : one.id();
    }
}
