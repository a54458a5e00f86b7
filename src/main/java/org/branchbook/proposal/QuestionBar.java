package org.branchbook.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The questions of a file as fields; an answer is told a moment after it was given. */
final class QuestionBar {
    /** More would push the rows off the panel; the others follow when these are answered. */
    private static final int SHOWN = 4;

    private final Ui ui;
    private final BiConsumer<String, String> answered;
    private final FlowPane root = new FlowPane(16, 8);
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private String last = "";
    private int made;

    QuestionBar(Ui ui, BiConsumer<String, String> answered) {
        this.ui = ui;
        this.answered = answered;
        root.setId("import-questions");
    }

    Node node() {
        return root;
    }

    /**
     * Shows the questions of the file and the first ones of its rows; fields there are stay. The
     * one answered last stays too, though it is settled: a slip is mended where it was made.
     */
    void show(Proposal proposal) {
        Map<String, Node> before = new LinkedHashMap<>(fields);
        fields.clear();
        Stream<Question> rows =
                proposal.rows().stream().flatMap(row -> row.questions().stream()).limit(SHOWN);
        List<Question> all = Stream.concat(proposal.questions().stream(), rows).toList();
        boolean asked = all.stream().anyMatch(question -> question.key().equals(last));
        Node settled = asked ? null : before.get(last);
        if (settled != null) {
            fields.put(last, settled);
        }
        for (Question question : all) {
            Node field = before.get(question.key());
            fields.put(question.key(), field == null ? field(question) : field);
        }
        List<Node> nodes = List.copyOf(fields.values());
        place(nodes);
        root.setVisible(!nodes.isEmpty());
        root.setManaged(!nodes.isEmpty());
    }

    /** What stays is not taken out: a field that is being typed in would lose the keyboard. */
    private void place(List<Node> nodes) {
        List<Node> children = root.getChildren();
        children.retainAll(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (i == children.size() || children.get(i) != node) {
                children.remove(node);
                children.add(i, node);
            }
        }
    }

    private void answer(String key, String value) {
        last = key;
        answered.accept(key, value);
    }

    private Node field(Question question) {
        Control input = question.choices().isEmpty() ? typed(question) : choice(question);
        input.setId("question-" + made++);
        Label label = new Label(question.text().text(ui.messages()));
        label.setLabelFor(input);
        HBox line = new HBox(8, label, input);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Control typed(Question question) {
        TextField input = new TextField();
        input.setPrefColumnCount(5);
        PauseTransition pause = new PauseTransition(Duration.millis(400));
        pause.setOnFinished(_ -> answer(question.key(), input.getText()));
        input.textProperty().addListener((_, _, _) -> pause.playFromStart());
        return input;
    }

    private Control choice(Question question) {
        ComboBox<Question.@Nullable Choice> box = new ComboBox<>();
        box.getItems().addAll(question.choices());
        box.setVisibleRowCount(12);
        box.setMaxWidth(420);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Question.@Nullable Choice choice) {
                        return choice == null ? "" : choice.text().text(ui.messages());
                    }

                    @Override
                    public Question.@Nullable Choice fromString(String text) {
                        return null;
                    }
                });
        box.setOnAction(_ -> {
            Question.Choice chosen = box.getValue();
            answer(question.key(), chosen == null ? "" : chosen.value());
        });
        return box;
    }
}
