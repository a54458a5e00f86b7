package org.branchbook.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.WorkWatch;
import org.branchbook.imports.ImportKind;
import org.branchbook.imports.ImportWork;
import org.branchbook.imports.Imports;
import org.branchbook.intake.Choices;
import org.branchbook.intake.Intake;
import org.branchbook.intake.Preview;
import org.branchbook.intake.PreviewRow;
import org.branchbook.intake.PreviewWatch;
import org.branchbook.table.CellProblem;
import org.branchbook.table.SheetBook;
import org.branchbook.ui.FileDialogs;
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
    private final ObservableList<CellProblem> problems = FXCollections.observableArrayList();
    private final ImportWork work;
    private final NoteList notes;
    private final VBox head = new VBox();
    private final SplitPane tables = new SplitPane();
    private final RowTable rows;
    private final FaultTable faults;
    private final ColumnStrip columns;
    private final ChoiceBar bar;
    private Choices choices = Choices.NONE;
    private Runnable before = () -> {};
    private @Nullable Path file;
    private @Nullable SheetBook book;
    private @Nullable Preview preview;

    public ImportView(Ui ui, Intake intake, Imports imports) {
        this.ui = ui;
        this.intake = intake;
        this.work =
                new ImportWork(
                        ui,
                        imports,
                        (done, all, what) ->
                                what.isEmpty()
                                        ? ui.text("intake.writing", done, all)
                                        : ui.text("intake.checking", done, all),
                        this::run);
        this.rows = new RowTable(ui, (row, answer) -> choose(choices.withAnswer(row, answer)));
        this.notes = new NoteList(ui);
        this.faults = new FaultTable(ui, problems);
        this.columns =
                new ColumnStrip(
                        ui, (key, target) -> choose(choices.withColumn(key, target)), this::forget);
        this.bar = new ChoiceBar(ui, rows, this::choose);
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
                    before.run();
                    ui.open(panel(chosen));
                    read();
                });
    }

    private Panel panel(Path chosen) {
        return work.under(
                new Panel(ui.text("intake.title", chosen.getFileName()))
                        .id("import")
                        .width(1040)
                        .height(700)
                        .content(head)
                        .content(work.node())
                        .content(notes.node())
                        .content(columns.node())
                        .content(bar.node())
                        .content(tables)
                        .focus(tables));
    }

    private void choose(Choices chosen) {
        choices = chosen;
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

    private void read() {
        Choices chosen = choices;
        Path path = file;
        if (path != null) {
            rows.clear();
            work.read(
                    ui.text("intake.reading", path),
                    watch -> preview(path, chosen, watch),
                    this::show);
        }
    }

    private Preview preview(Path path, Choices chosen, WorkWatch watch) {
        SheetBook known = book;
        SheetBook read = known == null ? intake.open(path, watch::stopped) : known;
        ui.tasks().onFx(() -> book = read);
        BiConsumer<List<PreviewRow>, Integer> shown =
                (more, all) -> ui.tasks().onFx(() -> grow(chosen, more, all, watch));
        return intake.preview(read, chosen, new PreviewWatch(watch::stopped, shown));
    }

    private void grow(Choices chosen, List<PreviewRow> more, int all, WorkWatch watch) {
        if (chosen == choices) {
            rows.add(more);
            watch.at(rows.size(), all, CHECKING);
        }
    }

    private void show(Preview read) {
        preview = read;
        rows.show(read.rows(), choices);
        problems.setAll(read.problems());
        work.show(
                summary(read),
                ui.text("intake.run", read.writes()),
                read.writes() > 0,
                read.problems());
        notes.show(read);
        columns.show(read.shape());
        bar.show(read, choices);
        tables.getItems().remove(faults.node());
        if (!problems.isEmpty()) {
            tables.getItems().add(faults.node());
            tables.setDividerPositions(0.62);
        }
        if (choices.equals(Choices.NONE.withKind(choices.kind()))) {
            work.first(tables).requestFocus();
        }
    }

    private String summary(Preview read) {
        return ui.text(
                "intake.summary",
                read.rows().size(),
                read.count(PreviewRow.Status.NEW),
                read.count(PreviewRow.Status.CHANGED),
                read.count(PreviewRow.Status.UNCHANGED),
                read.counts().refused());
    }

    private void run() {
        Preview now = preview;
        if (now != null) {
            work.write(
                    watch -> intake.run(now, watch).run(),
                    done -> ui.text("intake.done", done.imported(), done.updated(), done.refused()),
                    () -> {},
                    columns.node(),
                    bar.node(),
                    tables);
        }
    }
}
