package org.branchbook.screens;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.branchbook.home.OpenBook;
import org.branchbook.importing.ImportView;
import org.branchbook.imports.ImportKind;
import org.branchbook.proposal.KindChoice;
import org.branchbook.proposal.ProposalView;
import org.branchbook.proposal.Reading;
import org.branchbook.proposal.Recognition;
import org.branchbook.proposal.SheetKind;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Ui;

/** The one way in for sheets: says what kind a file seems to be, and reads it as that. */
public final class ImportDesk {
    private final Ui ui;
    private final OpenBook book;

    public ImportDesk(Ui ui, OpenBook book) {
        this.ui = ui;
        this.book = book;
    }

    /** Asks for a file, or takes the one given. */
    public void open(Optional<Path> file) {
        FileDialogs.Kind kind =
                FileDialogs.Kind.of(ui.text("intake.kind"), "xlsx", "xls", "csv", "docx");
        file.or(() -> ui.chooseOpen(ui.text("app.import.choose"), kind)).ifPresent(this::recognise);
    }

    private void recognise(Path file) {
        ui.tasks()
                .run(() -> Recognition.of(file))
                .withProgress(ui.text("proposal.reading", String.valueOf(file.getFileName())))
                .onSuccess(kind -> read(file, kind, () -> {}));
    }

    /**
     * @param opening closes what is shown of the file so far, once it is read anew
     */
    private void read(Path file, SheetKind kind, Runnable opening) {
        // What is not recognised is most likely a roster, whose reader tells best what is missing.
        SheetKind shown = kind == SheetKind.UNKNOWN ? SheetKind.MEMBERS : kind;
        Node choice = new KindChoice(ui, shown, other -> read(file, other, ui::close)).node();
        switch (shown) {
            case POSTS ->
                    propose(file, choice, opening, (a, w) -> book.posting().preview(file, a, w));
            case ACTIVITIES ->
                    propose(
                            file,
                            choice,
                            opening,
                            (a, w) -> book.records().backfill().activities(file, a, w));
            case ATTENDANCE ->
                    propose(
                            file,
                            choice,
                            opening,
                            (a, w) -> book.records().backfill().attendance(file, a, w));
            case APPRAISAL ->
                    propose(
                            file,
                            choice,
                            opening,
                            (a, w) -> book.kinds().grading().preview(file, a, w));
            default ->
                    new ImportView(ui, book.intake(), book.imports())
                            .as(
                                    shown == SheetKind.DEVELOPMENT
                                            ? ImportKind.DEVELOPMENT
                                            : ImportKind.MEMBERS)
                            .headed(choice, opening)
                            .open(Optional.of(file));
        }
    }

    private void propose(Path file, Node choice, Runnable opening, Reading reading) {
        new ProposalView(ui, book.imports(), reading).open(file, choice, opening);
    }
}
