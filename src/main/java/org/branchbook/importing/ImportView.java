package org.branchbook.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.WorkBar;
import org.branchbook.imports.ImportKind;
import org.branchbook.imports.Imports;
import org.branchbook.intake.Choices;
import org.branchbook.intake.Intake;
import org.branchbook.intake.Preview;
import org.branchbook.intake.PreviewRow;
import org.branchbook.intake.PreviewWatch;
import org.branchbook.intake.Result;
import org.branchbook.table.CellProblem;
import org.branchbook.table.ProblemList;
import org.branchbook.table.SheetBook;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Job;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The import in the window: the file, what each row would do, every fault by its cell. Rows appear
 * while the rest is still checked; nothing is written before the button is pressed.
 */
public final class ImportView {
    private static final String CHECKING = "checking";
    private final Ui ui;
    private final Intake intake;
    private final Imports imports;
    private final ObservableList<CellProblem> problems = FXCollections.observableArrayList();
    private final WorkBar work;
    private final NoteList notes;
    private final VBox head = new VBox();
    private final SplitPane tables = new SplitPane();
    private final RowTable rows;
    private final FaultTable faults;
    private final ColumnStrip columns;
    private final ChoiceBar bar;
    private final Button run;
    private final Button save;
    private Choices choices = Choices.NONE;
    private Runnable before = () -> {};
    private @Nullable Path file;
    private @Nullable SheetBook book;
    private @Nullable Preview preview;
    private @Nullable Job<Preview> reading;

    public ImportView(Ui ui, Intake intake, Imports imports) {
        this.ui = ui;
        this.intake = intake;
        this.imports = imports;
        this.work =
                new WorkBar(
                        ui,
                        "",
                        (done, all, what) ->
                                what.isEmpty()
                                        ? ui.text("intake.writing", done, all)
                                        : ui.text("intake.checking", done, all));
        this.rows = new RowTable(ui, (row, answer) -> choose(choices.withAnswer(row, answer)));
        this.notes = new NoteList(ui);
        this.faults = new FaultTable(ui, problems);
        this.columns =
                new ColumnStrip(
                        ui, (key, target) -> choose(choices.withColumn(key, target)), this::forget);
        this.bar = new ChoiceBar(ui, rows, this::choose);
        this.run = Buttons.id("import-run", Buttons.primary(ui.text("intake.run", 0), this::run));
        this.save =
                Buttons.id(
                        "import-problems",
                        Buttons.quiet(ui.text("intake.saveProblems"), this::saveProblems));
        layout();
    }

    private void layout() {
        head.setManaged(false);
        work.holds(head);
        tables.setOrientation(Orientation.VERTICAL);
        tables.getItems().add(rows.node());
        VBox.setVgrow(tables, Priority.ALWAYS);
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

    /** What files are read as, where that is no roster. */
    public ImportView as(ImportKind kind) {
        choices = choices.withKind(kind);
        return this;
    }

    /** Asks for a file, or takes the one given, and shows what it would do. */
    public void open(Optional<Path> given) {
        FileDialogs.Kind kind = FileDialogs.Kind.of(ui.text("intake.kind"), "xlsx", "xls", "csv");
        given.or(() -> ui.chooseOpen(ui.text("intake.choose"), kind))
                .ifPresent(chosen -> {
                    file = chosen;
                    begin();
                    before.run();
                    ui.open(panel(chosen));
                    read();
                });
    }

    private Panel panel(Path chosen) {
        return new Panel(ui.text("intake.title", chosen.getFileName()))
                .id("import")
                .width(1040)
                .height(700)
                .content(head)
                .content(work.node())
                .content(notes.node())
                .content(columns.node())
                .content(bar.node())
                .content(tables)
                .aside(save)
                .cancel(work.cancel("import-cancel"))
                .primary(run)
                .focus(tables);
    }

    private void choose(Choices chosen) {
        choices = chosen;
        begin();
        read();
    }

    private void forget() {
        Preview now = preview;
        if (now != null) {
            ui.tasks()
                    .run(() -> intake.forget(now.shape().columns()))
                    .onSuccess(_ -> choose(choices.withoutColumns()));
        }
    }

    /** While rows are on their way nothing can be imported yet. */
    private void begin() {
        if (reading != null) {
            reading.cancel();
        }
        rows.clear();
        run.setDisable(true);
        save.setVisible(false);
    }

    private void read() {
        Choices chosen = choices;
        Path path = file;
        if (path == null) {
            return;
        }
        Job<Preview> job =
                work.begin(
                        ui.text("intake.reading", path),
                        () -> ui.tasks().runCancellable(stopped -> preview(path, chosen, stopped)));
        reading = job;
        job.onSuccess(
                        read -> {
                            if (job == reading) {
                                show(read);
                            }
                        })
                .onCancelled(() -> {
                    if (job == reading) {
                        ui.close();
                    }
                })
                .onFailure(problem -> {
                    if (job == reading) {
                        ui.close();
                        ui.failed(problem);
                    }
                });
    }

    private Preview preview(Path path, Choices chosen, BooleanSupplier other) {
        BooleanSupplier stopped = () -> other.getAsBoolean() || work.stopped();
        SheetBook known = book;
        SheetBook read = known == null ? intake.open(path, stopped) : known;
        ui.tasks().onFx(() -> book = read);
        BiConsumer<List<PreviewRow>, Integer> shown =
                (more, all) -> ui.tasks().onFx(() -> grow(chosen, more, all));
        return intake.preview(read, chosen, new PreviewWatch(stopped, shown));
    }

    private void grow(Choices chosen, List<PreviewRow> more, int all) {
        if (chosen == choices) {
            rows.add(more);
            work.at(rows.size(), all, CHECKING);
        }
    }

    private void show(Preview read) {
        preview = read;
        rows.show(read.rows(), choices);
        problems.setAll(read.problems());
        work.end(
                ui.text(
                        "intake.summary",
                        read.rows().size(),
                        read.count(PreviewRow.Status.NEW),
                        read.count(PreviewRow.Status.CHANGED),
                        read.count(PreviewRow.Status.UNCHANGED),
                        read.counts().refused()));
        notes.show(read);
        columns.show(read.shape());
        bar.show(read, choices);
        tables.getItems().remove(faults.node());
        if (!problems.isEmpty()) {
            tables.getItems().add(faults.node());
            tables.setDividerPositions(0.62);
        }
        run.setText(ui.text("intake.run", read.writes()));
        run.setDisable(read.writes() == 0);
        save.setVisible(!problems.isEmpty());
        if (!run.isDisabled() && choices.equals(Choices.NONE.withKind(choices.kind()))) {
            run.requestFocus();
        }
    }

    private void run() {
        Preview now = preview;
        if (now == null) {
            return;
        }
        run.setDisable(true);
        work.rest(columns.node(), bar.node(), tables);
        work.begin(ui.text("intake.running"), () -> ui.tasks().run(() -> intake.run(now, work)))
                .onSuccess(this::ran)
                .onCancelled(() -> work.cancelled(ui.text("intake.stopped")))
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
                .ifPresent(target ->
                        ui.tasks()
                                .run(() -> ProblemList.write(target, now.problems(), ui.messages()))
                                .onSuccess(_ -> ui.notice(ui.text("intake.saved", target))));
    }
}
