package org.branchbook.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.InvalidInput;
import org.branchbook.control.Menus;
import org.branchbook.control.SoftText;
import org.branchbook.disclosure.ExportNotesPanel;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** The panel in which a list is chosen, looked at and written; profiles are kept from here. */
public final class ExportEditor {
    private final Ui ui;
    private final ExportDoors doors;
    private final Exports exports;
    private final ExportProfiles profiles;
    private final LocalDate day;
    private final ComboBox<String> name = new ComboBox<>();
    private final ColumnList columns;
    private final ExportForm form;
    private final ExportWriting writing;
    private final TableView<List<String>> preview = new TableView<>();
    private final Label count = new SoftText("");
    private final Button byTemplate;
    private final ContextMenu templates = new ContextMenu();
    private final MenuItem fromFile;
    private boolean filling;

    public ExportEditor(Ui ui, ExportDoors doors, LocalDate day) {
        this.ui = ui;
        this.doors = doors;
        this.exports = doors.exports();
        this.profiles = doors.profiles();
        this.day = day;
        this.columns = new ColumnList(ui, this::changed);
        this.form = new ExportForm(ui, _ -> changed());
        this.writing = new ExportWriting(ui, doors);
        this.fromFile = Menus.item(ui.text("export.templateFile"), () -> writing.fill(asked()));
        this.byTemplate =
                Buttons.id(
                        "export-template", Buttons.plain(ui.text("export.template"), this::fill));
        name.setId("export-profile");
        name.setEditable(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setOnAction(_ -> choose());
        preview.setId("export-preview");
        preview.getStyleClass().add("plain-table");
        preview.setPlaceholder(new Label(ui.text("export.nobody")));
        preview.setPrefHeight(184);
        preview.setFocusTraversable(false);
        count.setId("export-count");
    }

    private HBox head() {
        HBox head =
                new HBox(
                        8,
                        new Label(ui.text("export.profile")),
                        name,
                        Buttons.id(
                                "export-keep", Buttons.plain(ui.text("export.keep"), this::keep)),
                        Buttons.id(
                                "export-forget",
                                Buttons.quiet(ui.text("export.forget"), this::forget)));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    public void open() {
        VBox right = new VBox(8, form.node());
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox middle = new HBox(24, columns.node(), right);
        VBox.setVgrow(middle, Priority.ALWAYS);
        ui.open(
                new Panel(ui.text("export.title"))
                        .id("export-editor")
                        .width(1080)
                        .content(head())
                        .content(middle)
                        .content(count)
                        .content(preview)
                        .aside(byTemplate)
                        .aside(
                                Buttons.id(
                                        "export-fields",
                                        Buttons.quiet(
                                                ui.text("export.fields"),
                                                () -> doors.screens().fields().run())))
                        .aside(
                                Buttons.id(
                                        "export-pages",
                                        Buttons.plain(
                                                ui.text("export.pages"), Icon.PRINT, this::pages)))
                        .aside(
                                Buttons.id(
                                        "export-sheets",
                                        Buttons.plain(ui.text("export.sheets"), this::sheets)))
                        .aside(
                                Buttons.id(
                                        "export-noted",
                                        Buttons.quiet(ui.text("export.note.title"), this::noted)))
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("export.write"), this::write));
        load("");
    }

    private void load(String wanted) {
        ui.tasks()
                .run(() -> profiles.all())
                .onSuccess(all -> {
                    filling = true;
                    name.getItems().setAll(all.stream().map(ExportProfile::name).toList());
                    filling = false;
                    all.stream()
                            .filter(profile -> profile.name().equals(wanted))
                            .findFirst()
                            .or(() -> all.stream().findFirst())
                            .ifPresent(this::show);
                });
    }

    private void show(ExportProfile profile) {
        filling = true;
        name.setValue(profile.name());
        columns.fill(profile.columns());
        form.fill(profile);
        filling = false;
        changed();
    }

    /** A name in the list brings its profile; another one is a name to keep this under. */
    private void choose() {
        String chosen = typedName();
        if (!filling && name.getItems().contains(chosen)) {
            ui.tasks()
                    .run(() -> profiles.find(chosen))
                    .onSuccess(found -> found.ifPresent(this::show));
        }
    }

    private String typedName() {
        return name.getEditor().getText().strip();
    }

    private ExportProfile profile() {
        return form.applied(
                new ExportProfile(
                        typedName(),
                        columns.columns(),
                        ExportProfile.Writing.USUAL,
                        ExportOrder.OWN,
                        ExportPeople.MEMBERS));
    }

    private void changed() {
        if (!filling) {
            ExportProfile wanted = profile();
            ui.tasks()
                    .run(() -> exports.listing(wanted, wanted.day(day), false))
                    .onSuccess(listing -> preview(wanted, listing));
        }
    }

    private void preview(ExportProfile wanted, Exports.Listing listing) {
        ExportPreview.show(preview, listing);
        count.setText(ui.text("export.count", listing.rows().size(), wanted.day(day).toString()));
    }

    private void keep() {
        ExportProfile wanted = profile();
        ui.tasks()
                .run(() -> {
                    Optional<ExportProfile> before =
                            profiles.find(wanted.name())
                                    .filter(found -> profiles.isOwn(found.name()));
                    profiles.save(wanted);
                    return before;
                })
                .onSuccess(before -> {
                    load(wanted.name());
                    ui.done(
                            ui.text("export.kept", wanted.name()),
                            () ->
                                    before.ifPresentOrElse(
                                            profiles::save, () -> profiles.remove(wanted.name())));
                })
                .onFailure(this::refused);
    }

    private void refused(Throwable problem) {
        if (problem instanceof InvalidInput invalid) {
            form.show(invalid.problems());
        } else {
            ui.failed(problem);
        }
    }

    private void forget() {
        String chosen = typedName();
        ui.tasks()
                .run(() -> {
                    Optional<ExportProfile> own =
                            profiles.find(chosen).filter(found -> profiles.isOwn(chosen));
                    own.ifPresent(_ -> profiles.remove(chosen));
                    return own;
                })
                .onSuccess(own -> {
                    load("");
                    own.ifPresentOrElse(
                            kept ->
                                    ui.done(
                                            ui.text("export.forgotten", chosen),
                                            () -> profiles.save(kept)),
                            () -> ui.notice(ui.text("export.brought", chosen)));
                });
    }

    private void write() {
        ExportProfile wanted = profile();
        if (!wanted.problems().isEmpty()) {
            form.show(wanted.problems());
        } else if (form.ready()) {
            writing.list(asked(), form.format());
        }
    }

    private ExportWriting.Asked asked() {
        ExportProfile wanted = profile();
        return new ExportWriting.Asked(wanted, wanted.day(day), form.full(), form.reason());
    }

    private void pages() {
        if (form.ready()) {
            writing.pages(asked());
        }
    }

    /** A file is asked for at once where no template is kept. */
    private void fill() {
        if (form.ready()) {
            ui.tasks()
                    .run(() -> doors.screens().kept().get())
                    .onSuccess(kept -> {
                        if (kept.isEmpty()) {
                            writing.fill(asked());
                        } else {
                            templates
                                    .getItems()
                                    .setAll(
                                            KeptMenu.items(
                                                    kept,
                                                    chosen -> writing.fill(chosen, asked()),
                                                    fromFile));
                            templates.show(byTemplate, Side.TOP, 0, 0);
                        }
                    });
        }
    }

    /** Check sheets of those whom the list would hold. */
    private void sheets() {
        ExportProfile wanted = profile();
        ui.tasks()
                .run(() ->
                        exports.people(wanted, wanted.day(day)).stream()
                                .map(RosterEntry::id)
                                .toList())
                .onSuccess(people ->
                        new CheckSheetPanel(ui, doors, wanted.day(day))
                                .open(ui.messages().text(wanted.people()), people));
    }

    private void noted() {
        new ExportNotesPanel(ui, doors.notes()).open();
    }
}
