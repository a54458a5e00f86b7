package org.branchbook.record;

import java.util.List;
import javafx.scene.Node;
import org.branchbook.activity.Activity;
import org.branchbook.base.Problem;

/**
 * A part that another feature hangs into the record page, at one step of the walk. A step with
 * several parts shows them as tabs, those of the page itself first. All methods but {@link
 * #missing} are called on the FX thread.
 */
public interface RecordPart {
    Step step();

    /** Names its tab (tab-ID) in the scene. */
    String id();

    /** What its tab says. */
    String name();

    /** Whether an activity has this part at all. */
    boolean suits(Activity activity);

    /** Asked for when the part is first shown. */
    Node node();

    /**
     * Shows an activity, or what changed in it; called when the part comes into sight, and again
     * whenever activities or attendance changed while it is. Must never overwrite what is being
     * typed.
     */
    void show(Activity activity);

    /** Writes what is typed: the part or the page goes out of sight, or shows another activity. */
    default void leave() {}

    /** Gives the keyboard to what is used first. */
    default void focus() {}

    /**
     * What the walk says is missing, one short line each; empty where nothing is or the activity is
     * closed. Called off the FX thread, on the book's, at every loading of the page: a few
     * milliseconds at most.
     */
    default List<Problem> missing(Activity activity) {
        return List.of();
    }
}
