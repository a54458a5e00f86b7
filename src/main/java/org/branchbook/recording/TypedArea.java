package org.branchbook.recording;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import org.branchbook.base.Text;
import org.branchbook.ui.Ui;

/** A text area that says so when pasted text held characters that no document can hold. */
final class TypedArea extends TextArea {
    private final Ui ui;

    TypedArea(Ui ui, String id) {
        this.ui = ui;
        setId(id);
        setWrapText(true);
    }

    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted == null || !isEditable()) {
            return;
        }
        String clean = Text.clean(pasted);
        int gone = pasted.replace("\r\n", "\n").length() - clean.length();
        replaceSelection(clean);
        if (gone > 0) {
            ui.notice(ui.text("record.cleaned", gone));
        }
    }
}
