package org.branchbook.evidence;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.Evidence;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** What should be there beside the record, each with what is there of it; the report's address. */
final class ExpectedBar extends VBox {
    private final Ui ui;
    private final Consumer<EvidenceList> save;
    private final FlowPane items = new FlowPane();
    private final FlowPane more = new FlowPane();
    private EvidenceList list = EvidenceList.NONE;

    ExpectedBar(Ui ui, Consumer<EvidenceList> save) {
        this.ui = ui;
        this.save = save;
        setId("expected");
        items.getStyleClass().add("expected");
        more.getStyleClass().add("expected");
        more.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("stack");
        getChildren().addAll(items, more);
    }

    void show(Activity activity, EvidenceView.Page page, boolean editable) {
        list = page.list();
        List<Evidence> files = page.files();
        items.getChildren().clear();
        for (Expectation one : Expectation.of(activity)) {
            Label label =
                    item(
                            ui.text(
                                    "evidence.expected",
                                    ui.messages().text(one.evidence()),
                                    Math.min(one.there(files, page.outlined()), one.count()),
                                    one.count()),
                            one.met(files, page.outlined()));
            label.setId("expected-" + one.kind());
            Tooltip.install(label, new Tooltip(one.basis(ui.messages().locale())));
            items.getChildren().add(label);
        }
        for (String material : list.materials()) {
            items.getChildren().add(item(material, EvidenceList.there(material, files)));
        }
        if (items.getChildren().isEmpty()) {
            items.getChildren().add(new SoftText(ui.text("evidence.expected.none")));
        }
        more(activity, files, editable);
    }

    private void more(Activity activity, List<Evidence> files, boolean editable) {
        List<Evidence> other = EvidenceLists.otherDay(activity, files);
        Label link =
                new Label(
                        list.newsLink().isEmpty()
                                ? ui.text("evidence.news.none")
                                : ui.text("evidence.news", list.newsLink()));
        link.getStyleClass().add("soft");
        link.setId("news-link");
        more.getChildren().setAll(link);
        if (editable) {
            more.getChildren()
                    .add(
                            Buttons.id(
                                    "edit-evidence-list",
                                    Buttons.quiet(
                                            ui.text("evidence.list.edit"), Icon.EDIT, this::edit)));
        }
        if (!other.isEmpty()) {
            Label label = new Label(ui.text("evidence.otherDay", other.size()));
            label.getStyleClass().add("warning-text");
            more.getChildren().add(label);
        }
    }

    private Label item(String text, boolean met) {
        Label label = new Label(text, (met ? Icon.CHECK : Icon.WARNING).node(14));
        label.getStyleClass().add(met ? "met" : "unmet");
        label.setAccessibleText(
                ui.text(met ? "evidence.expected.met" : "evidence.expected.unmet", text));
        return label;
    }

    private void edit() {
        TextField link = new TextField(list.newsLink());
        link.setId("evidence-link");
        link.setPromptText(ui.text("evidence.news.prompt"));
        TextArea materials = new TextArea(String.join("\n", list.materials()));
        materials.setId("evidence-materials");
        materials.setPrefRowCount(6);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        grid.addRow(0, new Label(ui.text("evidence.news.label")), link);
        grid.addRow(1, new Label(ui.text("evidence.materials.label")), materials);
        GridPane.setHgrow(link, javafx.scene.layout.Priority.ALWAYS);
        ui.open(
                new Panel(ui.text("evidence.list.title"))
                        .id("evidence-list")
                        .content(new SoftText(ui.text("evidence.materials.help")))
                        .content(grid)
                        .focus(link)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("evidence.list.save"),
                                () ->
                                        save.accept(
                                                new EvidenceList(
                                                        link.getText(),
                                                        List.of(
                                                                materials
                                                                        .getText()
                                                                        .split("\n", -1))))));
    }
}
