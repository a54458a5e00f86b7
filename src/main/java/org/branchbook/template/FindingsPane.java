package org.branchbook.template;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.SoftText;
import org.branchbook.tag.Finding;
import org.branchbook.ui.Ui;

/** What the check of a template found, each with its place; what is wrong before the notes. */
final class FindingsPane {
    private final VBox root = new VBox(8);

    FindingsPane(Ui ui, TemplateLine line) {
        VBox lines = new VBox(6);
        line.findings().stream()
                .filter(Finding::wrong)
                .forEach(finding -> lines.getChildren().add(line(ui, finding)));
        line.findings().stream()
                .filter(finding -> !finding.wrong())
                .forEach(finding -> lines.getChildren().add(line(ui, finding)));
        boolean people = line.template().subject() == TemplateSubject.PEOPLE;
        String said =
                line.ready()
                        ? ui.text(people ? "template.isReadyForPeople" : "template.isReady")
                        : ui.text("template.isWrong", line.wrong());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(root, Priority.ALWAYS);
        root.getChildren()
                .addAll(TemplatesPanel.heading(line.template().name()), new SoftText(said));
        if (!line.findings().isEmpty()) {
            root.getChildren().add(scroll);
        }
    }

    private static Label line(Ui ui, Finding finding) {
        Label label = new Label(finding.text(ui.messages()));
        label.setWrapText(true);
        label.getStyleClass().add(finding.wrong() ? "field-error" : "soft");
        return label;
    }

    Node node() {
        return root;
    }
}
