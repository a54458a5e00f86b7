package org.branchbook.template;

import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.SafeFile;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Tables;
import org.branchbook.office.OfficeKind;
import org.branchbook.recordpaper.RecordFields;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The branch's templates on the left with what their check found, the types' styles on the right.
 */
public final class TemplatesPanel {
    private final Ui ui;
    private final TemplateDoors doors;
    private final TemplatesViewModel model;
    private final TableView<TemplateLine> table;
    private final VBox detail = new VBox(8);

    public TemplatesPanel(Ui ui, TemplateDoors doors) {
        this.ui = ui;
        this.doors = doors;
        this.model = new TemplatesViewModel(ui, doors.templates());
        Button first = importing();
        this.table =
                Tables.table(
                        "templates-table",
                        new EmptyState(Icon.FILE, ui.text("template.none"), first));
        Tables.text(table, ui.text("template.name"), 170, line -> line.template().name());
        Tables.text(table, ui.text("template.kind"), 84, line -> kind(line.template().kind()));
        Tables.text(table, ui.text("template.state"), 110, this::state);
        Tables.wrapped(table, ui.text("template.usedFor"), 190, this::types);
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        table.setItems(model.lines());
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
        Tables.onOpen(table, this::preview);
        model.styles().subscribe(_ -> reselect());
    }

    private String kind(OfficeKind kind) {
        return kind == OfficeKind.WORD ? "Word" : "Excel";
    }

    private String state(TemplateLine line) {
        return line.ready() ? ui.text("template.ready") : ui.text("template.wrong", line.wrong());
    }

    private String types(TemplateLine line) {
        return line.template().subject() == TemplateSubject.PEOPLE
                ? ui.messages().text(line.template().subject())
                : line.types().stream()
                        .map(ui.messages()::text)
                        .collect(Collectors.joining(ui.messages().chinese() ? "、" : ", "));
    }

    public void open() {
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(96);
        detail.setMinHeight(150);
        detail.setPrefHeight(220);
        FlowPane tools =
                new FlowPane(
                        8,
                        8,
                        Buttons.id("template-import", importing()),
                        Buttons.id(
                                "template-import-people",
                                Buttons.plain(
                                        ui.text("template.importPeople"),
                                        Icon.IMPORT,
                                        () -> add(TemplateSubject.PEOPLE))),
                        Buttons.id(
                                "template-fields",
                                Buttons.plain(
                                        ui.text("template.fields"),
                                        () -> new FieldsPanel(ui, RecordFields.all()).open())),
                        Buttons.id(
                                "template-form",
                                Buttons.quiet(ui.text("template.saveForm"), this::saveForm)));
        VBox left = new VBox(12, tools, table, detail);
        HBox.setHgrow(left, Priority.ALWAYS);
        StylesPane styles = new StylesPane(ui, model);
        ui.open(
                new Panel(ui.text("template.title"))
                        .id("templates-panel")
                        .width(1080)
                        .height(700)
                        .content(new HBox(20, left, styles.node()))
                        .focus(table)
                        .action(Buttons.plain(ui.text("template.close"), ui::close)));
        show(null);
        model.load();
    }

    private void reselect() {
        model.wanted()
                .ifPresentOrElse(
                        table.getSelectionModel()::select,
                        () -> {
                            if (table.getSelectionModel().isEmpty()) {
                                table.getSelectionModel().selectFirst();
                            }
                        });
    }

    private void show(@Nullable TemplateLine line) {
        detail.getChildren().clear();
        detail.setVisible(line != null);
        if (line != null) {
            detail.getChildren().addAll(new FindingsPane(ui, line).node(), actions(line));
        }
    }

    private Node actions(TemplateLine line) {
        Button preview =
                Buttons.id(
                        "template-preview",
                        Buttons.plain(ui.text("template.preview"), () -> preview(line)));
        // A list is seen where it is exported: there it is said whom it holds.
        boolean people = line.template().subject() == TemplateSubject.PEOPLE;
        preview.setDisable(!line.ready() || people);
        return new FlowPane(
                8,
                8,
                preview,
                Buttons.id(
                        "template-open", Buttons.plain(ui.text("template.edit"), () -> edit(line))),
                Buttons.id(
                        "template-replace",
                        Buttons.plain(ui.text("template.replace"), () -> replace(line))),
                Buttons.id(
                        "template-rename",
                        Buttons.quiet(
                                ui.text("template.rename"),
                                () ->
                                        new RenamePanel(ui, doors.templates(), line.template())
                                                .open(model::load))),
                Buttons.id(
                        "template-remove",
                        Buttons.quiet(ui.text("template.remove"), () -> model.remove(line))));
    }

    private void preview(TemplateLine line) {
        if (line.ready() && line.template().subject() == TemplateSubject.RECORD) {
            new PreviewPanel(ui, doors, new RecordStyle.Own(line.template())).open();
        }
    }

    private Button importing() {
        return Buttons.plain(
                ui.text("template.import"), Icon.IMPORT, () -> add(TemplateSubject.RECORD));
    }

    private void add(TemplateSubject subject) {
        ui.chooseOpen(
                        ui.text("template.import"),
                        FileDialogs.Kind.of(
                                ui.text("template.files"), "docx", "dotx", "xlsx", "xltx"))
                .ifPresent(file -> model.add(file, subject));
    }

    private void replace(TemplateLine line) {
        String ending = line.template().kind().ending();
        ui.chooseOpen(ui.text("template.replace"), FileDialogs.Kind.of(ending, ending))
                .ifPresent(file -> model.replace(line, file));
    }

    /** A copy to edit in Word or WPS; what is kept in the book never changes under anybody. */
    private void edit(TemplateLine line) {
        Template template = line.template();
        save(
                template.name() + "." + template.kind().ending(),
                template.kind().ending(),
                () -> java.nio.file.Files.readAllBytes(doors.templates().file(template)));
    }

    private void saveForm() {
        save(ui.text("template.formFile") + ".docx", "docx", Templates::form);
    }

    private void save(String name, String ending, java.util.concurrent.Callable<byte[]> content) {
        ui.chooseSave(ui.text("template.saveCopy"), name, FileDialogs.Kind.of(ending, ending))
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> {
                                    SafeFile.write(file, Objects.requireNonNull(content.call()));
                                    return file;
                                })
                                .onSuccess(saved ->
                                        ui.notice(
                                                ui.text("template.savedCopy", saved.getFileName()),
                                                ui.text("template.openCopy"),
                                                () -> ui.openFile(saved)))
                                .onFailure(ui::failed));
    }

    /** The line of a list with its word before it. */
    static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("heading");
        return label;
    }
}
