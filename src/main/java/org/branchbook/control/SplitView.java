package org.branchbook.control;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.branchbook.ui.Memory;

/**
 * A list at the left and the chosen one at the right. They share whatever width there is until the
 * divider is moved; from then on it stays where it was put.
 */
public final class SplitView extends SplitPane {
    private boolean moved;

    /**
     * Makes the view.
     *
     * @param share of the left side at first, 0 to 1
     */
    public SplitView(Memory memory, String id, Node left, Node right, double share) {
        setId(id);
        getItems().addAll(left, right);
        String key = "split." + id;
        moved = !memory.get(key, "").isEmpty();
        setDividerPositions(memory.number(key, share));
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, moved);
        widthProperty()
                .addListener(_ -> {
                    if (!moved) {
                        setDividerPositions(share);
                    }
                });
        getDividers()
                .getFirst()
                .positionProperty()
                .addListener((_, _, at) -> {
                    // What the width of the window does to it is no choice.
                    if (isPressed()) {
                        moved = true;
                        SplitPane.setResizableWithParent(right, true);
                        memory.put(key, String.valueOf(at));
                    }
                });
    }
}
