package org.branchbook.app;

import java.util.List;
import org.branchbook.home.DeedFeatures;
import org.branchbook.home.OpenBook;
import org.branchbook.paper.PaperPanel;
import org.branchbook.post.CommitmentView;
import org.branchbook.post.PostDeedView;
import org.branchbook.post.PostDoors;
import org.branchbook.post.QuarterView;
import org.branchbook.storage.FileCopies;
import org.branchbook.ui.SegmentedScreen;
import org.branchbook.ui.SegmentedScreen.Segment;
import org.branchbook.ui.Ui;

/** The screens of what is done at the post. */
final class DeedScreens {
    private final Ui ui;
    private final OpenBook book;
    private final DeedFeatures doors;
    private final Paperwork paperwork;

    DeedScreens(Ui ui, OpenBook book, Paperwork paperwork) {
        this.ui = ui;
        this.book = book;
        this.doors = book.leiFeng().deeds();
        this.paperwork = paperwork;
    }

    List<Segment> segments() {
        return List.of(new Segment("post", ui.text("post.segment"), this::post));
    }

    private SegmentedScreen post() {
        PostDoors post =
                new PostDoors(
                        doors.commitments(),
                        doors.postDeeds(),
                        book.members(),
                        new FileCopies(book.book().attachments()));
        return SegmentedScreen.inner(
                List.of(
                        new Segment(
                                "commitments",
                                ui.text("post.segment.commitments"),
                                () -> new CommitmentView(ui, post, this::postPaper)),
                        new Segment(
                                "postdeeds",
                                ui.text("post.segment.deeds"),
                                () -> new PostDeedView(ui, post)),
                        new Segment(
                                "quarters",
                                ui.text("post.segment.quarters"),
                                () -> new QuarterView(ui, post))));
    }

    private void postPaper(int year) {
        new PaperPanel(ui, book.papers().exportNotes(), paperwork)
                .open(
                        ui.text("post.paper"),
                        List.of(
                                PaperPanel.Offer.plain(
                                        "post.paper", () -> doors.papers().post(year))));
    }
}
