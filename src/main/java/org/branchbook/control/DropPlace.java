package org.branchbook.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Tells what a part of the window shows, for files that are dropped anywhere on it. */
public final class DropPlace {
    private static final String KEY = "branchbook.drop";

    private DropPlace() {}

    /**
     * @param shown what files dropped on the node may belong to, null for nothing
     */
    public static void mark(Node node, Supplier<? extends @Nullable Object> shown) {
        node.getProperties().put(KEY, shown);
    }

    /** What is shown where something was dropped, if it is of this kind. */
    public static <T> Optional<T> at(EventTarget target, Class<T> kind) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getProperties().get(KEY) instanceof Supplier<?> shown) {
                Object now = shown.get();
                return kind.isInstance(now) ? Optional.of(kind.cast(now)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
