package org.branchbook.recording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.branchbook.record.PagePart;
import org.branchbook.record.RecordPage;
import org.jspecify.annotations.Nullable;

/**
 * The page of one step: its one part, or its parts as tabs. Parts are made when the step is first
 * opened and shown what the record holds when they come into sight, so that opening a record costs
 * no more than the part one looks at.
 */
final class StepPage {
    private final List<PagePart> parts = new ArrayList<>();
    private final StackPane root = new StackPane();
    private final Set<PagePart> fresh = new HashSet<>();
    private List<PagePart> shown = List.of();
    private @Nullable TabPane tabs;
    private @Nullable RecordPage page;

    void add(PagePart part) {
        parts.add(part);
    }

    Node node() {
        return root;
    }

    /** Takes what the record holds now; what is out of sight follows when it comes into sight. */
    void take(RecordPage now) {
        page = now;
        fresh.clear();
    }

    /** Shows the page, which is in sight. */
    void refresh() {
        RecordPage now = page;
        if (now == null) {
            return;
        }
        List<PagePart> wanted = parts.stream().filter(part -> part.suits(now)).toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            layout();
        }
        current(now);
    }

    private void layout() {
        if (shown.size() == 1) {
            tabs = null;
            root.getChildren().setAll(shown.getFirst().node());
            return;
        }
        TabPane pane = new TabPane();
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (PagePart part : shown) {
            Tab tab = new Tab(part.name());
            tab.setId("tab-" + part.id());
            tab.setUserData(part);
            pane.getTabs().add(tab);
        }
        pane.getSelectionModel().selectedItemProperty().addListener((_, from, _) -> switched(from));
        tabs = pane;
        root.getChildren().setAll(pane);
    }

    private void switched(@Nullable Tab from) {
        if (from != null && from.getUserData() instanceof PagePart part) {
            part.leave();
        }
        RecordPage now = page;
        if (now != null) {
            current(now);
        }
    }

    private void current(RecordPage now) {
        PagePart part = part();
        if (part == null) {
            return;
        }
        TabPane pane = tabs;
        if (pane != null) {
            Tab tab = pane.getSelectionModel().getSelectedItem();
            if (tab.getContent() == null) {
                tab.setContent(part.node());
            }
        }
        if (fresh.add(part)) {
            part.show(now);
        }
    }

    /** The part in sight. */
    private @Nullable PagePart part() {
        TabPane pane = tabs;
        if (pane == null) {
            return shown.size() == 1 ? shown.getFirst() : null;
        }
        Tab tab = pane.getSelectionModel().getSelectedItem();
        return tab != null && tab.getUserData() instanceof PagePart part ? part : null;
    }

    /** Brings a part into sight. */
    void select(String id) {
        TabPane pane = tabs;
        if (pane != null) {
            pane.getTabs().stream()
                    .filter(tab -> tab.getId().equals("tab-" + id))
                    .forEach(pane.getSelectionModel()::select);
        }
    }

    /** Gives the keyboard to the part in sight. */
    void focus() {
        PagePart part = part();
        if (part != null) {
            if (part.node().getScene() == null) {
                // The first content of a tab is in the scene only after a layout.
                root.applyCss();
                root.getScene().getRoot().layout();
            }
            part.focus();
        }
    }

    void leave() {
        shown.forEach(PagePart::leave);
    }
}
