package org.branchbook.screens;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.branchbook.control.Screen;
import org.jspecify.annotations.Nullable;

/** 归档: the branch's own archive, and behind it, for a superior who asks, that of many branches. */
final class ArchiveScreen implements Screen {
    private final Function<Runnable, Screen> makeGathered;
    private final Screen own;
    private final StackPane root = new StackPane();
    private @Nullable Screen gathered;
    private Screen front;

    /**
     * @param own made with what leads to the other
     * @param gathered made on its first visit, with what leads back
     */
    ArchiveScreen(Function<Runnable, Screen> own, Function<Runnable, Screen> gathered) {
        this.makeGathered = gathered;
        this.own = own.apply(this::gather);
        this.front = this.own;
    }

    private void gather() {
        Screen next = gathered == null ? makeGathered.apply(this::home) : gathered;
        gathered = next;
        front = next;
        shown();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        root.getChildren().setAll(front.node());
        front.shown();
    }

    @Override
    public void home() {
        front = own;
        shown();
    }

    @Override
    public void focus() {
        front.focus();
    }
}
