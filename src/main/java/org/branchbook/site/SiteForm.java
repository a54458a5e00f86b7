package org.branchbook.site;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.Evidence;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.Chosen;
import org.branchbook.register.Numbers;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The fields of work on a place; the photos offered are those of the chosen activity. */
final class SiteForm {
    private final Ui ui;
    private final Sites sites;
    private final List<Activity> activities;
    private final Field<@Nullable LocalDate> on;
    private final Field<String> site;
    private final Field<String> area;
    private final Field<String> waste;
    private final Field<String> trees;
    private final Field<@Nullable Activity> activity;
    private final Field<@Nullable Evidence> before;
    private final Field<@Nullable Evidence> after;
    private final Field<String> note;

    SiteForm(Ui ui, Sites sites, Form form, List<Activity> activities) {
        this.ui = ui;
        this.sites = sites;
        this.activities = activities;
        on = form.date("on", ui.text("service.on")).required();
        site = form.text("site", ui.text("site.site")).required();
        site.help(ui.text("site.site.help"));
        area = form.text("area", ui.text("site.area"));
        waste = form.text("waste", ui.text("site.waste"));
        trees = form.text("trees", ui.text("site.trees"));
        activity =
                form.choice(
                        "activity",
                        ui.text("site.activity"),
                        activities,
                        one -> one.date() + " " + one.title());
        activity.help(ui.text("site.activity.help"));
        before = photo(form, "before", ui.text("site.before"));
        after = photo(form, "after", ui.text("site.after"));
        note = form.area("note", ui.text("service.note"), 2);
        on.set(ui.today());
    }

    /** Those in which an ID number can be masked. */
    List<Field<String>> texts() {
        return List.of(site, note);
    }

    private static Field<@Nullable Evidence> photo(Form form, String name, String label) {
        return form.choice(
                name,
                label,
                List.of(),
                one ->
                        one.caption().isEmpty()
                                ? one.file().name()
                                : one.caption() + " " + one.file().name());
    }

    void fill(SiteWork.@Nullable Draft draft) {
        activity.onChange(one -> photos(one, draft));
        if (draft == null) {
            return;
        }
        on.set(draft.on());
        site.set(draft.site());
        area.set(text(draft.measures().area()));
        waste.set(text(draft.measures().waste()));
        trees.set(text(draft.measures().trees()));
        note.set(draft.note());
        activity.set(Chosen.of(activities, one -> one.id().equals(draft.photos().activity())));
    }

    private static String text(@Nullable Integer value) {
        return value == null ? "" : String.valueOf(value);
    }

    private void photos(@Nullable Activity chosen, SiteWork.@Nullable Draft draft) {
        if (chosen == null) {
            offer(List.of());
            return;
        }
        ui.tasks()
                .run(() -> sites.photos(chosen.id()))
                .onSuccess(found -> {
                    offer(found);
                    if (draft != null) {
                        before.set(of(found, draft.photos().before()));
                        after.set(of(found, draft.photos().after()));
                    }
                });
    }

    @SuppressWarnings("unchecked") // Form.choice makes a box of its values
    private void offer(List<Evidence> found) {
        for (Field<@Nullable Evidence> field : List.of(before, after)) {
            ((ComboBox<Evidence>) field.control()).getItems().setAll(found);
        }
    }

    private static @Nullable Evidence of(List<Evidence> found, @Nullable Long id) {
        return Chosen.of(found, one -> id != null && one.id() == id);
    }

    SiteWork.Draft draft() {
        Activity of = activity.get();
        return new SiteWork.Draft(
                Chosen.needed(on, "service.problem.noDay"),
                site.get(),
                new SiteWork.Measures(
                        number("area", area), number("waste", waste), number("trees", trees)),
                new SiteWork.Photos(of == null ? null : of.id(), id(before.get()), id(after.get())),
                note.get());
    }

    private static @Nullable Long id(@Nullable Evidence one) {
        return one == null ? null : (Long) one.id();
    }

    private static @Nullable Integer number(String field, Field<String> text) {
        return Numbers.read(text.get(), Problem.of(field, "site.problem.measure"));
    }
}
