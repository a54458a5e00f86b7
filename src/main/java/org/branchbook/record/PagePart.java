package org.branchbook.record;

import javafx.scene.Node;

/** One tab of a step: a part of the page's own, or one that another feature handed in. */
public interface PagePart {
    String id();

    String name();

    Node node();

    default boolean suits(RecordPage page) {
        return true;
    }

    void show(RecordPage page);

    default void leave() {}

    default void focus() {
        node().requestFocus();
    }

    static PagePart of(RecordPart part) {
        return new PagePart() {
            @Override
            public String id() {
                return part.id();
            }

            @Override
            public String name() {
                return part.name();
            }

            @Override
            public Node node() {
                return part.node();
            }

            @Override
            public boolean suits(RecordPage page) {
                return part.suits(page.activity());
            }

            @Override
            public void show(RecordPage page) {
                part.show(page.activity());
            }

            @Override
            public void leave() {
                part.leave();
            }

            @Override
            public void focus() {
                part.focus();
            }
        };
    }
}
