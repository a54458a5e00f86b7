package org.branchbook.evidence;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.activity.Evidence;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** One file: its picture, name, kind and caption. Space or a click shows it large. */
final class EvidenceCard extends VBox {
    private final Ui ui;
    private final Evidence evidence;
    private final EvidenceView view;
    private final StackPane picture = new StackPane();

    EvidenceCard(Ui ui, Evidence evidence, EvidenceView view, boolean editable) {
        this.ui = ui;
        this.evidence = evidence;
        this.view = view;
        setId("evidence-" + evidence.id());
        getStyleClass().add("evidence-card");
        picture.getStyleClass().add("thumbnail");
        picture.setMinSize(Thumbnails.SIDE, 126);
        picture.setPrefSize(Thumbnails.SIDE, 126);
        picture.setFocusTraversable(true);
        picture.setAccessibleText(evidence.file().name());
        picture.getChildren().setAll(Icon.FILE.node(32));
        picture.setOnMouseClicked(_ -> view.preview(evidence));
        picture.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) {
                view.preview(evidence);
                e.consume();
            } else if (e.getCode() == KeyCode.DELETE && editable) {
                view.remove(evidence);
                e.consume();
            }
        });
        Label name = new Label(evidence.file().name());
        name.setMaxWidth(Thumbnails.SIDE);
        Label size = new Label(EvidenceView.size(evidence.file().bytes()));
        size.getStyleClass().add("soft");
        getChildren().addAll(picture, name, size);
        if (editable) {
            getChildren().addAll(kind(), caption());
        } else {
            getChildren().add(new Label(evidence.caption()));
        }
        getChildren().add(buttons(editable));
    }

    boolean is(long id) {
        return evidence.id() == id;
    }

    void choose() {
        picture.requestFocus();
    }

    /** Says so where the camera names another day than the activity's. */
    void takenFor(LocalDate day) {
        var taken = evidence.taken();
        if (taken != null && !taken.toLocalDate().equals(day)) {
            Label label = new Label(ui.text("evidence.taken", taken.toLocalDate().toString()));
            label.getStyleClass().add("warning-text");
            getChildren().add(3, label);
        }
    }

    void show(Optional<Image> image) {
        if (image.isEmpty()) {
            boolean phone = evidence.file().name().matches("(?i).*\\.hei[cf]");
            Label note =
                    new Label(
                            ui.text(phone ? "evidence.heic" : "evidence.noPreview"),
                            Icon.FILE.node(28));
            note.setWrapText(true);
            note.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
            note.getStyleClass().add("soft");
            picture.getChildren().setAll(note);
            return;
        }
        ImageView shown = new ImageView(image.get());
        shown.setPreserveRatio(true);
        shown.setFitWidth(Thumbnails.SIDE);
        shown.setFitHeight(126);
        picture.getChildren().setAll(shown);
    }

    private ComboBox<Evidence.Kind> kind() {
        ComboBox<Evidence.Kind> kinds = new ComboBox<>();
        kinds.getItems().addAll(Evidence.Kind.values());
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Evidence.@Nullable Kind kind) {
                        return kind == null ? "" : ui.messages().text(kind);
                    }

                    @Override
                    public Evidence.@Nullable Kind fromString(String text) {
                        return null;
                    }
                });
        kinds.setValue(evidence.kind());
        kinds.setOnAction(_ -> {
            if (kinds.getValue() != evidence.kind()) {
                view.setKind(evidence, kinds.getValue(), () -> kinds.setValue(evidence.kind()));
            }
        });
        return kinds;
    }

    private TextField caption() {
        TextField caption = new TextField(evidence.caption());
        caption.setPromptText(ui.text("evidence.caption"));
        caption.setOnAction(_ -> view.setCaption(evidence, caption.getText()));
        caption.focusedProperty()
                .subscribe(inside -> {
                    if (!inside) {
                        view.setCaption(evidence, caption.getText());
                    }
                });
        return caption;
    }

    private HBox buttons(boolean editable) {
        HBox buttons =
                new HBox(
                        Buttons.icon(
                                Icon.OPEN, ui.text("evidence.open"), () -> view.open(evidence)));
        if (editable) {
            buttons.getChildren()
                    .add(
                            Buttons.icon(
                                    Icon.DELETE,
                                    ui.text("evidence.remove"),
                                    () -> view.remove(evidence)));
        }
        return buttons;
    }
}
