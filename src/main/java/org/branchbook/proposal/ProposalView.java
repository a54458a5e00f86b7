package org.branchbook.proposal;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.ImportWork;
import org.branchbook.imports.Imports;
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
    private final ImportWork work;
    private final VBox notes = new VBox();
    private final ScrollPane remarks = new ScrollPane(notes);
    private final ProposalTables tables;
    private final QuestionBar questions;
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
                new ImportWork(
                        ui,
                        imports,
                        (done, all, file) ->
                                file.isEmpty()
                                        ? ui.text("proposal.writing", done, all)
                                        : ui.text("proposal.readFiles", done, all),
                        this::run);
        this.tables = new ProposalTables(ui);
        this.questions = new QuestionBar(ui, this::answered);
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
        Answers now = answers;
        work.read(
                ui.text("proposal.reading", name),
                watch -> reading.read(now, watch),
                read -> {
                    ui.close();
                    opening.run();
                    if (read.rows().isEmpty()) {
                        ui.failed(Proposal.blank(file, read.kind(), read.notes(), ui.messages()));
                        return;
                    }
                    show(read);
                    ui.open(panel.focus(work.first(tables.node())));
                });
    }

    private void show(Proposal read) {
        proposal = read;
        work.show(
                summary(read),
                ui.text("proposal.run", read.written()),
                read.written() > 0,
                read.problems());
        notes.getChildren().clear();
        read.notes().forEach(note -> note(note.text(ui.messages())));
        int lines = notes.getChildren().size();
        remarks.setMinHeight(Math.min(NOTES_HEIGHT, lines * NOTE_HEIGHT));
        remarks.setManaged(lines > 0);
        tables.node().setVisible(true);
        questions.show(read);
        tables.show(read);
    }

    private String summary(Proposal read) {
        ImportRun.Counts counts = read.counts();
        return ui.text(
                "proposal.summary",
                counts.read(),
                counts.imported(),
                counts.updated(),
                counts.unchanged(),
                read.count(RowStatus.ASKED),
                read.count(RowStatus.REFUSED));
    }

    private void note(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        notes.getChildren().add(label);
    }

    private Panel panel(String name, Node kind) {
        return work.under(
                new Panel(ui.text("proposal.title", name))
                        .id("import")
                        .width(980)
                        .height(680)
                        .content(kind)
                        .content(work.node())
                        .content(questions.node())
                        .content(remarks)
                        .content(tables.filters())
                        .content(tables.node()));
    }

    private void answered(String key, String value) {
        answers = answers.with(key, value);
        Answers now = answers;
        work.read(ui.text("proposal.readingAnew"), watch -> reading.read(now, watch), this::show);
    }

    private void run() {
        Proposal now = proposal;
        if (now != null) {
            work.write(
                    watch -> now.run(imports, watch),
                    done ->
                            ui.text(
                                    "proposal.done",
                                    done.imported(),
                                    done.updated(),
                                    done.refused()),
                    after,
                    questions.node(),
                    tables.filters(),
                    tables.node());
        }
    }
}
