package org.branchbook.proposal;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.branchbook.control.WorkBar;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Imports;
import org.branchbook.table.ProblemList;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Job;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel of an import: kind of sheet, questions, what each row would do, every fault. */
public final class ProposalView {
    private static final double NOTES_HEIGHT = 88;
    private static final double NOTE_HEIGHT = 21;

    private final Ui ui;
    private final Imports imports;
    private final Reading reading;
    private final WorkBar work;
    private final VBox notes = new VBox();
    private final ScrollPane remarks = new ScrollPane(notes);
    private final ProposalTables tables;
    private final QuestionBar questions;
    private final Button run;
    private final Button save;
    private final AtomicInteger asked = new AtomicInteger();
    private Runnable after = () -> {};
    private Answers answers = Answers.NONE;
    private @Nullable Proposal proposal;

    /**
     * @param reading reads the file with the answers given so far
     */
    public ProposalView(Ui ui, Imports imports, Reading reading) {
        this.ui = ui;
        this.imports = imports;
        this.reading = reading;
        this.work =
                new WorkBar(
                        ui,
                        "",
                        (done, all, file) ->
                                file.isEmpty()
                                        ? ui.text("proposal.writing", done, all)
                                        : ui.text("proposal.readFiles", done, all));
        this.tables = new ProposalTables(ui);
        this.questions = new QuestionBar(ui, this::answered);
        this.run = Buttons.id("import-run", Buttons.primary(ui.text("proposal.run", 0), this::run));
        this.save =
                Buttons.id(
                        "import-problems",
                        Buttons.quiet(ui.text("proposal.saveProblems"), this::saveProblems));
        layout();
    }

    /** Nothing but the bar until the file is read. */
    private void layout() {
        notes.setId("import-notes");
        remarks.setFitToWidth(true);
        remarks.setMaxHeight(NOTES_HEIGHT);
        remarks.setManaged(false);
        remarks.getStyleClass().add("panel-scroll");
        tables.node().setVisible(false);
        run.setDisable(true);
        save.setVisible(false);
    }

    /** Runs when the rows were taken in. */
    public ProposalView after(Runnable done) {
        after = done;
        return this;
    }

    /**
     * Opens the panel and reads the file.
     *
     * @param kind says what kind of sheet it is
     * @param opening closes what was open, once the file is read
     */
    public void open(Path file, Node kind, Runnable opening) {
        String name = String.valueOf(file.getFileName());
        Panel panel = panel(name, kind);
        ui.open(panel);
        work.holds(kind);
        read(ui.text("proposal.reading", name))
                .onSuccess(read -> {
                    ui.close();
                    opening.run();
                    if (read.rows().isEmpty()) {
                        ui.failed(Proposal.blank(file, read.kind(), read.notes(), ui.messages()));
                        return;
                    }
                    show(read);
                    ui.open(panel.focus(run.isDisabled() ? tables.node() : run));
                })
                .onCancelled(ui::close)
                .onFailure(this::failed);
    }

    private Job<Proposal> read(String words) {
        Answers now = answers;
        return work.begin(words, () -> ui.tasks().run(() -> read(now)));
    }

    /** Stopped is stopped, even where the reading did not look. */
    private Proposal read(Answers now) {
        Proposal read = reading.read(now, work);
        if (work.stopped()) {
            throw new CancellationException();
        }
        return read;
    }

    private void failed(Throwable problem) {
        ui.close();
        ui.failed(problem);
    }

    private void show(Proposal read) {
        proposal = read;
        ImportRun.Counts counts = read.counts();
        work.end(
                ui.text(
                        "proposal.summary",
                        counts.read(),
                        counts.imported(),
                        counts.updated(),
                        counts.unchanged(),
                        read.count(RowStatus.ASKED),
                        read.count(RowStatus.REFUSED)));
        notes.getChildren().clear();
        read.notes().forEach(note -> note(note.text(ui.messages())));
        int lines = notes.getChildren().size();
        remarks.setMinHeight(Math.min(NOTES_HEIGHT, lines * NOTE_HEIGHT));
        remarks.setManaged(lines > 0);
        run.setText(ui.text("proposal.run", read.written()));
        run.setDisable(read.written() == 0);
        save.setVisible(!read.problems().isEmpty());
        tables.node().setVisible(true);
        questions.show(read);
        tables.show(read);
    }

    private void note(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        notes.getChildren().add(label);
    }

    private Panel panel(String name, Node kind) {
        return new Panel(ui.text("proposal.title", name))
                .id("import")
                .width(980)
                .height(680)
                .content(kind)
                .content(work.node())
                .content(questions.node())
                .content(remarks)
                .content(tables.filters())
                .content(tables.node())
                .aside(save)
                .cancel(work.cancel("import-cancel"))
                .primary(run);
    }

    /** Reads anew; of answers given quickly one after the other only the last reading is shown. */
    private void answered(String key, String value) {
        answers = answers.with(key, value);
        int turn = asked.incrementAndGet();
        run.setDisable(true);
        read(ui.text("proposal.readingAnew"))
                .onSuccess(read -> {
                    if (turn == asked.get()) {
                        show(read);
                    }
                })
                .onCancelled(() -> {
                    if (turn == asked.get()) {
                        ui.close();
                    }
                })
                .onFailure(work::failed);
    }

    private void run() {
        Proposal now = proposal;
        if (now == null) {
            return;
        }
        run.setDisable(true);
        work.rest(questions.node(), tables.filters(), tables.node());
        work.begin(ui.text("proposal.running"), () -> ui.tasks().run(() -> now.run(imports, work)))
                .onSuccess(this::ran)
                .onCancelled(() -> work.cancelled(ui.text("proposal.stopped")))
                .onFailure(this::failed);
    }

    private void ran(ImportRun done) {
        ui.close();
        ImportRun.Counts counts = done.counts();
        String text =
                ui.text("proposal.done", counts.imported(), counts.updated(), counts.refused());
        ui.done(text, () -> imports.undo(done));
        after.run();
    }

    private void saveProblems() {
        Proposal now = proposal;
        if (now == null) {
            return;
        }
        FileDialogs.Kind kind = FileDialogs.Kind.of(ui.text("proposal.kindCsv"), "csv");
        ui.chooseSave(ui.text("proposal.saveProblems"), ui.text("proposal.problemsFile"), kind)
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> ProblemList.write(file, now.problems(), ui.messages()))
                                .onSuccess(_ -> ui.notice(ui.text("proposal.saved", file))));
    }
}
