package org.branchbook.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.branchbook.base.AppException;
import org.branchbook.imports.ImportKind;
import org.branchbook.imports.Imports;
import org.branchbook.table.CellProblem;
import org.branchbook.table.ProblemList;
import org.branchbook.ui.Badge;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Tables;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The import in the window: the file, what each row would do, every fault by its cell. */
public final class ImportView {
    private final Ui ui;
    private final Intake intake;
    private final Imports imports;
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final FilteredList<PreviewRow> shown = new FilteredList<>(rows);
    private final ObservableList<CellProblem> problems = FXCollections.observableArrayList();
    private final Label summary = new Label();
    private final VBox notes = new VBox();
    private final HBox filters = new HBox(6);
    private final VBox head = new VBox();
    private final Button run;
    private final Button save;
    private Runnable before = () -> {};
    private @Nullable Preview preview;

    public ImportView(Ui ui, Intake intake, Imports imports) {
        this.ui = ui;
        this.intake = intake;
        this.imports = imports;
        this.run = Buttons.id("import-run", Buttons.primary(ui.text("intake.run", 0), this::run));
        this.save =
                Buttons.id(
                        "import-problems",
                        Buttons.quiet(ui.text("intake.saveProblems"), this::saveProblems));
        summary.setId("import-summary");
        summary.setWrapText(true);
        notes.setId("import-notes");
        filters.setAlignment(Pos.CENTER_LEFT);
        head.setManaged(false);
    }

    /**
     * With something above the summary.
     *
     * @param opening runs just before the panel opens
     */
    public ImportView headed(Node above, Runnable opening) {
        head.getChildren().setAll(above);
        head.setManaged(true);
        before = opening;
        return this;
    }

    /** Asks for a file, or takes the one given, and shows what it would do. */
    public void open(Optional<Path> file) {
        FileDialogs.Kind kind = FileDialogs.Kind.of(ui.text("intake.kind"), "xlsx", "xls", "csv");
        file.or(() -> ui.chooseOpen(ui.text("intake.choose"), kind)).ifPresent(this::read);
    }

    private void read(Path file) {
        ui.tasks()
                .run(() -> intake.preview(file))
                .withProgress(ui.text("intake.reading", file.getFileName()))
                .onSuccess(read -> {
                    before.run();
                    if (read.rows().isEmpty()) {
                        String name = read.source().name();
                        ui.failed(new AppException("proposal.blank", name, ImportKind.MEMBERS));
                        return;
                    }
                    show(read);
                    ui.open(panel(read));
                });
    }

    private void show(Preview read) {
        preview = read;
        rows.setAll(read.rows());
        problems.setAll(read.problems());
        summary.setText(
                ui.text(
                        "intake.summary",
                        read.rows().size(),
                        read.count(PreviewRow.Status.NEW),
                        read.count(PreviewRow.Status.CHANGED),
                        read.count(PreviewRow.Status.UNCHANGED),
                        read.count(PreviewRow.Status.REFUSED)));
        notes.getChildren().clear();
        if (!read.newGroups().isEmpty()) {
            note(ui.text("intake.newGroups", String.join("、", read.newGroups())));
        }
        read.notes().forEach(note -> note(note.text(ui.messages())));
        run.setText(ui.text("intake.run", read.writes()));
        run.setDisable(read.writes() == 0);
        save.setVisible(!problems.isEmpty());
        filters();
    }

    private void note(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        notes.getChildren().add(label);
    }

    private Panel panel(Preview read) {
        SplitPane tables = new SplitPane(people());
        tables.setOrientation(Orientation.VERTICAL);
        if (!problems.isEmpty()) {
            tables.getItems().add(faults());
            tables.setDividerPositions(0.6);
        }
        VBox.setVgrow(tables, Priority.ALWAYS);
        ScrollPane remarks = new ScrollPane(notes);
        remarks.setFitToWidth(true);
        remarks.setMaxHeight(88);
        remarks.setMinHeight(Math.min(88, notes.getChildren().size() * 21));
        remarks.getStyleClass().add("panel-scroll");
        return new Panel(ui.text("intake.title", read.source().name()))
                .id("import")
                .width(980)
                .height(680)
                .content(head)
                .content(summary)
                .content(remarks)
                .content(filters)
                .content(tables)
                .aside(save)
                .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                .primary(run)
                .focus(run.isDisabled() ? tables : run);
    }

    private void filters() {
        filters.getChildren().clear();
        ToggleGroup one = new ToggleGroup();
        for (PreviewRow.Status status : PreviewRow.Status.values()) {
            long count = rows.stream().filter(row -> row.status() == status).count();
            ToggleButton chip = new ToggleButton(ui.text(status.key()) + " " + count);
            chip.setId("status-" + status.name());
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(one);
            chip.setDisable(count == 0);
            chip.setOnAction(_ ->
                    shown.setPredicate(chip.isSelected() ? row -> row.status() == status : null));
            filters.getChildren().add(chip);
        }
        shown.setPredicate(null);
    }

    private Node people() {
        TableView<PreviewRow> table =
                Tables.table("import-rows", new Label(ui.text("intake.noRows")));
        table.setItems(shown);
        Tables.node(table, ui.text("intake.column.status"), 92, this::badge);
        Tables.text(table, ui.text("table.column.sheet"), 110, row -> row.place().sheet());
        Tables.number(table, ui.text("table.column.row"), 56, row -> row.place().row());
        Tables.text(table, ui.text("member.field.name"), 100, row -> row.place().name());
        wrapped(table, ui.text("intake.column.what"), this::what);
        Tables.fill(table);
        return table;
    }

    /** A column whose sentences are shown whole, in as many lines as they need. */
    private static <T> void wrapped(TableView<T> table, String title, Function<T, String> text) {
        DoubleProperty width = new SimpleDoubleProperty();
        TableColumn<T, T> column =
                Tables.node(
                        table,
                        title,
                        500,
                        row -> {
                            // A label in a cell asks for one line's height; a text knows better.
                            Text whole = new Text(text.apply(row));
                            whole.getStyleClass().add("cell-text");
                            whole.wrappingWidthProperty().bind(width);
                            return whole;
                        });
        width.bind(column.widthProperty().subtract(24));
    }

    private Node badge(PreviewRow row) {
        Badge.Tone tone =
                switch (row.status()) {
                    case NEW -> Badge.Tone.GOOD;
                    case CHANGED -> Badge.Tone.INFO;
                    case UNCHANGED -> Badge.Tone.NEUTRAL;
                    case ASK -> Badge.Tone.WARNING;
                    case REFUSED -> Badge.Tone.BAD;
                    case LEFT_OUT -> Badge.Tone.NEUTRAL;
                };
        return new Badge(StatusSign.of(row.status()) + ui.text(row.status().key()), tone);
    }

    private String what(PreviewRow row) {
        List<String> parts =
                row.status() == PreviewRow.Status.CHANGED
                        ? row.changes().stream().map(c -> c.text(ui.messages())).toList()
                        : row.problems().stream().map(p -> p.text(ui.messages())).toList();
        return parts.stream().collect(Collectors.joining("  "));
    }

    private Node faults() {
        TableView<CellProblem> table = Tables.table("import-faults", new Label());
        table.setItems(problems);
        Tables.text(table, ui.text("table.column.sheet"), 110, p -> p.place().sheet());
        Tables.number(table, ui.text("table.column.row"), 56, p -> p.place().row());
        Tables.text(table, ui.text("table.column.column"), 150, p -> p.place().column());
        Tables.text(table, ui.text("table.column.value"), 160, CellProblem::value);
        wrapped(table, ui.text("table.column.problem"), p -> p.text(ui.messages()));
        Tables.fill(table);
        return table;
    }

    private void run() {
        Preview now = preview;
        if (now == null) {
            return;
        }
        run.setDisable(true);
        ui.tasks()
                .run(() -> intake.run(now))
                .withProgress(ui.text("intake.running"))
                .onSuccess(this::ran)
                .onFailure(problem -> {
                    ui.close();
                    ui.failed(problem);
                });
    }

    private void ran(Result result) {
        ui.close();
        String text = ui.text("intake.done", result.imported(), result.updated(), result.refused());
        ui.done(text, () -> imports.undo(result.run()));
    }

    private void saveProblems() {
        Preview now = preview;
        if (now == null) {
            return;
        }
        FileDialogs.Kind kind = FileDialogs.Kind.of(ui.text("intake.kindCsv"), "csv");
        ui.chooseSave(ui.text("intake.saveProblems"), ui.text("intake.problemsFile"), kind)
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> ProblemList.write(file, now.problems(), ui.messages()))
                                .onSuccess(_ -> ui.notice(ui.text("intake.saved", file))));
    }
}
