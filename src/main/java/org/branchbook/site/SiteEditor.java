package org.branchbook.site;

import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.form.Form;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The measures of one day's work on a place, and which photos of its activity show it. */
final class SiteEditor {
    private final Ui ui;
    private final Sites sites;
    private final Steps<SiteWork.Draft> steps;

    SiteEditor(Ui ui, Sites sites, Steps<SiteWork.Draft> steps) {
        this.ui = ui;
        this.sites = sites;
        this.steps = steps;
    }

    void open(@Nullable SiteWork work) {
        int year = work == null ? ui.today().getYear() : work.draft().on().getYear();
        ui.tasks().run(() -> sites.activities(year)).onSuccess(all -> open(work, all));
    }

    private void open(@Nullable SiteWork work, List<Activity> activities) {
        Form form = new Form(ui.messages());
        SiteForm fields = new SiteForm(ui, sites, form, activities);
        fields.fill(work == null ? null : work.draft());
        new RegisterEditor(ui, form, fields.texts())
                .open(
                        "site-editor",
                        ui.text(work == null ? "site.add" : "site.change"),
                        fields::draft,
                        typed ->
                                work == null
                                        ? steps.add(typed)
                                        : steps.change(work.id(), work.draft(), typed));
    }
}
