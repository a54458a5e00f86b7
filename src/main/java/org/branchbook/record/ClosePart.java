package org.branchbook.record;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** What closing means, and the button that does it. */
final class ClosePart implements PagePart {
    private final Ui ui;
    private final Label text = new Label();
    private final Button close;
    private final VBox box;

    ClosePart(Ui ui, Runnable closing) {
        this.ui = ui;
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        close =
                Buttons.id(
                        "close-record",
                        Buttons.plain(ui.text("record.next.close"), Icon.LOCK, closing));
        box = new VBox(text, close);
        box.getStyleClass().add("plan-pane");
    }

    @Override
    public String id() {
        return "close";
    }

    @Override
    public String name() {
        return ui.text("record.step.close");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(RecordPage page) {
        var closed = page.activity().stamps().closed();
        text.setText(
                closed == null
                        ? ui.text("record.close.explain")
                        : ui.text("record.closedBanner", closed.toLocalDate().toString()));
        close.setVisible(closed == null);
    }

    @Override
    public void focus() {
        close.requestFocus();
    }
}
