package org.branchbook.profile;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.AppException;
import org.branchbook.base.Photo;
import org.branchbook.control.SoftText;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Snapshots;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** A person's photo: drop one here or choose it; shown small and upright. */
final class PhotoBox extends HBox {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 128;
    private static final int SIDE = 384;

    private final Ui ui;
    private final Members members;
    private final Attachments attachments;
    private final ImageView view = new ImageView();
    private final StackPane frame = new StackPane();
    private final Button remove;
    private @Nullable MemberId person;
    private @Nullable String photo;

    PhotoBox(Ui ui, Members members, Attachments attachments) {
        this.ui = ui;
        this.members = members;
        this.attachments = attachments;
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        frame.getStyleClass().add("photo");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        frame.setId("photo");
        remove =
                Buttons.id(
                        "photo-remove", Buttons.quiet(ui.text("profile.photo.remove"), this::take));
        VBox actions =
                new VBox(
                        Buttons.id(
                                "photo-choose",
                                Buttons.plain(
                                        ui.text("profile.photo.choose"), Icon.PHOTO, this::choose)),
                        remove,
                        new SoftText(ui.text("profile.photo.drop")));
        actions.getStyleClass().add("stack");
        getStyleClass().add("photo-box");
        getChildren().addAll(frame, actions);
        setOnDragOver(this::dragged);
        setOnDragDropped(this::dropped);
    }

    void show(MemberId id, Optional<String> sha256) {
        String next = sha256.orElse(null);
        boolean same = id.equals(person) && java.util.Objects.equals(next, photo);
        person = id;
        photo = next;
        remove.setVisible(next != null);
        remove.setManaged(next != null);
        if (same) {
            return;
        }
        frame.getChildren().setAll(Icon.PERSON.node(40));
        if (next != null) {
            ui.tasks()
                    .aside(() -> Photo.read(attachments.path(next), SIDE).map(Snapshots::image))
                    .onSuccess(found -> found.ifPresent(image -> draw(next, image)));
        }
    }

    private void draw(String sha256, Image image) {
        if (sha256.equals(photo)) {
            view.setImage(image);
            frame.getChildren().setAll(view);
        }
    }

    private void choose() {
        ui.chooseOpen(
                        ui.text("profile.photo.choose"),
                        FileDialogs.Kind.of(
                                ui.text("profile.photo"), "jpg", "jpeg", "png", "bmp", "gif"))
                .ifPresent(this::take);
    }

    /** Copies a picture in beside the book's thread, then names it. */
    void take(Path file) {
        MemberId id = person;
        if (id != null) {
            ui.tasks().aside(() -> copy(file)).onSuccess(sha256 -> set(id, sha256));
        }
    }

    private void take() {
        MemberId id = person;
        if (id != null) {
            set(id, null);
        }
    }

    private String copy(Path file) {
        if (Photo.read(file, SIDE).isEmpty()) {
            throw new AppException("profile.photo.unreadable", String.valueOf(file.getFileName()));
        }
        return attachments.put(file);
    }

    private void set(MemberId id, @Nullable String sha256) {
        String before = photo;
        ui.tasks()
                .run(() -> members.setPhoto(id, sha256))
                .onSuccess(_ ->
                        ui.done(
                                ui.text(
                                        sha256 == null
                                                ? "profile.photo.removed"
                                                : "profile.photo.set"),
                                () -> members.setPhoto(id, before)));
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            take(event.getDragboard().getFiles().getFirst().toPath());
        }
        event.setDropCompleted(true);
        event.consume();
    }
}
