package org.branchbook.screens;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.branchbook.archivedesk.ArchiveDoors;
import org.branchbook.archivedesk.ArchiveView;
import org.branchbook.committeedesk.CommitteeDoors;
import org.branchbook.committeedesk.CommitteeView;
import org.branchbook.control.Screen;
import org.branchbook.control.SoftText;
import org.branchbook.handover.Handover;
import org.branchbook.home.OpenBook;
import org.branchbook.home.Places;
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

    public Screen make() {
        return new ArchiveScreen(this::own, this::gathered);
    }

    private Screen gathered(Runnable back) {
        return new CommitteeView(ui, new CommitteeDoors(ui, Places.collection()), back);
    }

    private Screen own(Runnable gathered) {
        ArchiveView view = new ArchiveView(ui, doors(gathered));
        book.activities().changes().listen(view::changed);
        return view;
    }

    private ArchiveDoors doors(Runnable gathered) {
        return new ArchiveDoors(
                book.papers().archives(),
                book.papers().exportNotes(),
                book.papers()::rosterSize,
                new ArchiveDoors.Handing(
                        new Handover(book.book(), book.clock()),
                        book.papers()::handover,
                        show,
                        this::oldYears,
                        gathered),
                "Branchbook " + Version.program());
    }

    private void oldYears(Path folder, IntConsumer year) {
        new ProposalView(ui, book.imports(), book.records().oldYears().reading(folder))
                .after(() -> ui.tasks().run(this::latest).onSuccess(year::accept))
                .open(folder, new SoftText(ui.text("oldyears.help")), () -> {});
    }

    private int latest() {
        return book.activities().yearEnteredLast().orElseGet(() -> ui.today().getYear());
    }
}
