package org.branchbook.screens;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.branchbook.archivedesk.ArchiveDoors;
import org.branchbook.archivedesk.ArchiveView;
import org.branchbook.control.SoftText;
import org.branchbook.handover.Handover;
import org.branchbook.home.OpenBook;
import org.branchbook.home.Version;
import org.branchbook.proposal.ProposalView;
import org.branchbook.ui.Ui;

/** Makes the view 归档. */
public final class ArchiveScreens {
    private final Ui ui;
    private final OpenBook book;
    private final Consumer<Path> show;

    /**
     * @param show closes the book and shows that of a folder
     */
    public ArchiveScreens(Ui ui, OpenBook book, Consumer<Path> show) {
        this.ui = ui;
        this.book = book;
        this.show = show;
    }

    public ArchiveView make() {
        return new ArchiveView(
                ui,
                new ArchiveDoors(
                        book.papers().archives(),
                        book.papers().exportNotes(),
                        book.papers()::rosterSize,
                        new ArchiveDoors.Handing(
                                new Handover(book.book(), book.clock()),
                                book.papers()::handover,
                                show,
                                this::oldYears),
                        "Branchbook " + Version.program()));
    }

    private void oldYears(Path folder) {
        new ProposalView(
                        ui,
                        book.imports(),
                        answers -> book.records().oldYears().preview(folder, answers))
                .open(folder, new SoftText(ui.text("oldyears.help")), () -> {});
    }
}
