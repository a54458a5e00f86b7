package org.branchbook.proposal;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Imports;
import org.branchbook.table.ProblemList;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel of an import: kind of sheet, questions, what each row would do, every fault. */
public final class ProposalView {
    private static final double NOTES_HEIGHT = 88;
    private static final double NOTE_HEIGHT = 21;

    private final Ui ui;
    private final Imports imports;
    private final Function<Answers, Proposal> reading;
    private final Label summary = new Label();
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
    public ProposalView(Ui ui, Imports imports, Function<Answers, Proposal> reading) {
        this.ui = ui;
        this.imports = imports;
        this.reading = reading;
        this.tables = new ProposalTables(ui);
        this.questions = new QuestionBar(ui, this::answered);
        this.run = Buttons.id("import-run", Buttons.primary(ui.text("proposal.run", 0), this::run));
        this.save =
                Buttons.id(
                        "import-problems",
                        Buttons.quiet(ui.text("proposal.saveProblems"), this::saveProblems));
        summary.setId("import-summary");
        summary.setWrapText(true);
        notes.setId("import-notes");
        remarks.setFitToWidth(true);
        remarks.setMaxHeight(NOTES_HEIGHT);
        remarks.getStyleClass().add("panel-scroll");
    }

    /** Runs when the rows were taken in. */
    public ProposalView after(Runnable done) {
        after = done;
        return this;
    }

    /**
     * Reads the file and opens the panel.
     *
     * @param kind says what kind of sheet it is
     * @param opening runs just before the panel opens
     */
    public void open(Path file, Node kind, Runnable opening) {
        String name = String.valueOf(file.getFileName());
        ui.tasks()
                .run(() -> reading.apply(answers))
                .withProgress(ui.text("proposal.reading", name))
                .onSuccess(read -> {
                    opening.run();
                    if (read.rows().isEmpty()) {
                        ui.failed(Proposal.blank(file, read.kind(), read.notes(), ui.messages()));
                        return;
                    }
                    show(read);
                    ui.open(panel(name, kind));
                });
    }

    private void show(Proposal read) {
        proposal = read;
        ImportRun.Counts counts = read.counts();
        summary.setText(
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
        Panel panel =
                new Panel(ui.text("proposal.title", name))
                        .id("import")
                        .width(980)
                        .height(680)
                        .content(kind)
                        .content(summary)
                        .content(questions.node())
                        .content(remarks)
                        .content(tables.filters())
                        .content(tables.node())
                        .aside(save)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(run);
        return panel.focus(run.isDisabled() ? tables.node() : run);
    }

    /** Reads anew; of answers given quickly one after the other only the last reading is shown. */
    private void answered(String key, String value) {
        answers = answers.with(key, value);
        Answers now = answers;
        int turn = asked.incrementAndGet();
        run.setDisable(true);
        ui.tasks()
                .run(() -> reading.apply(now))
                .onSuccess(read -> {
                    if (turn == asked.get()) {
                        show(read);
                    }
                });
    }

    private void run() {
        Proposal now = proposal;
        if (now == null) {
            return;
        }
        run.setDisable(true);
        ui.tasks()
                .run(() -> now.run(imports))
                .withProgress(ui.text("proposal.running"))
                .onSuccess(this::ran)
                .onFailure(problem -> {
                    ui.close();
                    ui.failed(problem);
                });
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
