package org.branchbook.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.branchbook.base.Messages;
import org.branchbook.member.Stage;
import org.branchbook.search.Found.Group;
import org.branchbook.search.Found.Hit;
import org.branchbook.search.Found.Part;
import org.branchbook.search.Found.Target;
import org.jspecify.annotations.Nullable;

/** A heading, or a result: what it is, and below it the words where they stand. */
final class SearchCell extends ListCell<SearchLine> {
    private final Messages messages;

    SearchCell(Messages messages, Runnable open) {
        this.messages = messages;
        getStyleClass().add("find-cell");
        setPrefWidth(0);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && getItem() instanceof SearchLine.Result) {
                open.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SearchLine line, boolean empty) {
        super.updateItem(line, empty);
        setMouseTransparent(line instanceof SearchLine.Head);
        setGraphic(
                switch (line) {
                    case null -> null;
                    case SearchLine.Head(Group group) -> head(group);
                    case SearchLine.Result(Hit hit) -> result(hit);
                });
    }

    private Region head(Group group) {
        String name = messages.text(group.kind());
        boolean all = group.hits().size() == group.total();
        Label label =
                new Label(
                        all
                                ? messages.text("search.group", name, group.total())
                                : messages.text(
                                        "search.groupCut",
                                        name,
                                        group.total(),
                                        group.hits().size()));
        label.getStyleClass().add("find-head");
        return label;
    }

    private Region result(Hit hit) {
        Label name = new Label(hit.target().name());
        name.getStyleClass().add("find-name");
        Label about = new Label(about(hit.target()));
        about.getStyleClass().add("find-about");
        about.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(8, name, about);
        VBox box = new VBox(2, top);
        boolean nameOnly =
                hit.part() == Part.NAME
                        || (hit.part() == Part.TITLE
                                && hit.passage().text().equals(hit.target().name()));
        if (!nameOnly) {
            box.getChildren().add(passage(hit));
        }
        return box;
    }

    private String about(Target target) {
        return switch (target) {
            case Target.Person person -> {
                Stage stage = person.stage();
                String words = stage == null ? "" : messages.text(stage);
                yield person.left() ? words + " " + messages.text("search.left") : words;
            }
            case Target.Talk talk -> talk.date().toString();
            case Target.Gathering gathering ->
                    gathering.date() + " " + messages.text(gathering.type());
        };
    }

    private TextFlow passage(Hit hit) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("find-passage");
        piece(flow, messages.text(hit.part()) + "　", "find-part");
        String text = hit.passage().text();
        if (hit.passage().equals(Passage.NONE)) {
            piece(flow, messages.text("search.hidden"), "find-part");
        }
        int at = 0;
        for (Passage.Mark mark : hit.passage().marks()) {
            piece(flow, text.substring(at, mark.from()), "find-text");
            piece(flow, text.substring(mark.from(), mark.to()), "find-mark");
            at = mark.to();
        }
        piece(flow, text.substring(at), "find-text");
        return flow;
    }

    private static void piece(TextFlow flow, String text, String style) {
        if (!text.isEmpty()) {
            Text piece = new Text(text);
            piece.getStyleClass().add(style);
            flow.getChildren().add(piece);
        }
    }
}
