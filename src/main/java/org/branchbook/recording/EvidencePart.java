package org.branchbook.recording;

import javafx.scene.Node;
import org.branchbook.evidence.EvidenceView;
import org.branchbook.record.PagePart;
import org.branchbook.record.RecordDoors;
import org.branchbook.record.RecordPage;
import org.branchbook.ui.Ui;

/** Photos, scans and materials on the record page. */
final class EvidencePart implements PagePart {
    private final String name;
    private final EvidenceView view;

    EvidencePart(Ui ui, RecordDoors doors) {
        name = ui.text("record.tab.evidence");
        view =
                new EvidenceView(ui, doors.activities(), doors.attachments())
                        .withLists(doors.evidenceLists());
    }

    /** Gives the keyboard to a file, once it is shown. */
    void choose(long file) {
        view.choose(file);
    }

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public void show(RecordPage page) {
        view.show(page.activity());
    }
}
