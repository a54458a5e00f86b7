package org.branchbook.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/** What a Chinese input method tells a field; on the FX thread. */
public final class InputMethod {
    private final Node field;

    public InputMethod(Node field) {
        this.field = field;
    }

    /** Letters typed so far, which another key may still change. */
    public void compose(String letters) {
        var run = new InputMethodTextRun(letters, InputMethodHighlight.UNSELECTED_RAW);
        tell(List.of(run), "");
    }

    /** The characters chosen for them. */
    public void commit(String characters) {
        tell(List.of(), characters);
    }

    private void tell(List<InputMethodTextRun> composed, String committed) {
        field.fireEvent(
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0));
    }
}
