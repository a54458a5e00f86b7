package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.branchbook.branch.Branch;
import org.branchbook.control.Screen;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.home.OpenBook;
import org.branchbook.member.People;
import org.branchbook.shell.Entry;
import org.branchbook.shell.Preferences;
import org.branchbook.ui.Tasks;
import org.junit.jupiter.api.Test;

/** A screen reader has a name for every button and field of every view. */
class SpokenNamesTest extends DeskTest {
    private final Set<String> nameless = new TreeSet<>();
    private int made;

    @Test
    void everyControlOfEveryViewHasAName() {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("示范大学第一支部", "示范大学委员会", null, false));
            People.many(3, List.of()).forEach(draft -> book.members().add(draft, ""));
        }
        onFx(() -> {
            Preferences preferences = Preferences.load(folder.resolve("state.properties"));
            desk = new Desk(stage(), Tasks.inline(), preferences, clock(), place());
            desk.openBook();
            Entry.all(desk.ui()).forEach(entry -> visit(entry.id(), ""));
        });
        assertTrue(made > 40, made + " views");
        assertEquals(Set.of(), nameless);
    }

    private void visit(String view, String path) {
        List<String> ids = new ArrayList<>();
        desk.navigation()
                .orElseThrow()
                .open(
                        view,
                        Screen.class,
                        screen -> {
                            boolean whole = path.isEmpty();
                            Screen inside = whole ? screen : ((SegmentedScreen) screen).open(path);
                            if (inside instanceof SegmentedScreen segments) {
                                ids.addAll(segments.ids());
                            }
                        });
        made++;
        if (ids.isEmpty()) {
            look(view + " " + path);
        }
        for (String id : ids) {
            visit(view, path.isEmpty() ? id : path + "/" + id);
        }
    }

    private void look(String where) {
        Parent root = stage().getScene().getRoot();
        Set<Node> labelled = new HashSet<>();
        walk(
                root,
                node -> {
                    if (node instanceof Label label && label.getLabelFor() != null) {
                        labelled.add(label.getLabelFor());
                    }
                });
        walk(
                root,
                node -> {
                    if (isControl(node) && !labelled.contains(node) && !named(node)) {
                        String id =
                                node.getId() == null
                                        ? node.getStyleClass().toString()
                                        : node.getId();
                        nameless.add(where + ": " + node.getClass().getSimpleName() + " " + id);
                    }
                });
    }

    /** Without a skin, panes tell only by themselves what they hold. */
    private static void walk(Node node, Consumer<Node> at) {
        if (!node.isVisible()) {
            return;
        }
        at.accept(node);
        switch (node) {
            case ScrollPane pane when pane.getContent() != null -> walk(pane.getContent(), at);
            case SplitPane pane -> pane.getItems().forEach(item -> walk(item, at));
            case TableView<?> table when table.getPlaceholder() != null ->
                    walk(table.getPlaceholder(), at);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(c -> walk(c, at));
            default -> {}
        }
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof Spinner<?>;
    }

    private static boolean named(Node node) {
        String text = node instanceof ButtonBase button ? button.getText() : null;
        String said = node.getAccessibleText();
        return !(text == null ? "" : text).isBlank() || !(said == null ? "" : said).isBlank();
    }
}
