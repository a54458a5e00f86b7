package org.branchbook.template;

import org.branchbook.base.InvalidInput;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Gives a template another name. */
final class RenamePanel {
    private final Ui ui;
    private final Templates templates;
    private final Template template;

    RenamePanel(Ui ui, Templates templates, Template template) {
        this.ui = ui;
        this.templates = templates;
        this.template = template;
    }

    void open(Runnable renamed) {
        Form form = new Form(ui.messages());
        Field<String> name = form.text("name", ui.text("template.name")).set(template.name());
        ui.open(
                new Panel(ui.text("template.renameTitle"))
                        .id("template-rename-panel")
                        .content(form.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("template.rename"),
                                () -> rename(form, name.get(), renamed)));
    }

    private void rename(Form form, String name, Runnable renamed) {
        ui.tasks()
                .run(() -> {
                    templates.rename(template.id(), name);
                    return name;
                })
                .onSuccess(_ -> {
                    ui.close();
                    ui.done(
                            ui.text("template.renamed", template.name(), name.strip()),
                            () -> templates.rename(template.id(), template.name()));
                    renamed.run();
                })
                .onFailure(failure -> {
                    if (failure instanceof InvalidInput invalid) {
                        form.show(invalid.problems());
                    } else {
                        ui.failed(failure);
                    }
                });
    }
}
