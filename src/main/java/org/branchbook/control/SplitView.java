package org.branchbook.control;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.branchbook.ui.Memory;

/** A list at the left and the chosen one at the right; the divider stays where it was put. */
public final class SplitView extends SplitPane {
    /**
     * Makes the view.
     *
     * @param share of the left side at first, 0 to 1
     */
    public SplitView(Memory memory, String id, Node left, Node right, double share) {
        setId(id);
        getItems().addAll(left, right);
        String key = "divider." + id;
        setDividerPositions(memory.number(key, share));
        SplitPane.setResizableWithParent(left, false);
        getDividers()
                .getFirst()
                .positionProperty()
                .subscribe(at -> memory.put(key, String.valueOf(at)));
    }
}
