package org.branchbook.site;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.Photo;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Snapshots;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The photo of before and that of after, side by side. */
final class PhotoPair {
    private static final int SIDE = 420;

    private final Ui ui;
    private final Sites sites;
    private final Attachments attachments;

    PhotoPair(Ui ui, Sites sites, Attachments attachments) {
        this.ui = ui;
        this.sites = sites;
        this.attachments = attachments;
    }

    void open(SiteWork work) {
        SiteWork.Photos photos = work.draft().photos();
        ActivityId activity = photos.activity();
        if (activity == null || !photos.both()) {
            ui.notice(ui.text("site.noPair"));
            return;
        }
        ui.tasks()
                .run(() -> sites.photos(activity))
                .onSuccess(found -> {
                    HBox row =
                            new HBox(
                                    16,
                                    side(ui.text("site.before"), found, photos.before()),
                                    side(ui.text("site.after"), found, photos.after()));
                    ui.open(
                            new Panel(work.draft().site() + "　" + work.draft().on())
                                    .id("photo-pair")
                                    .width(2 * SIDE + 64)
                                    .content(row)
                                    .primary(Buttons.primary(ui.text("site.close"), ui::close)));
                });
    }

    private VBox side(String title, List<Evidence> found, @Nullable Long id) {
        StackPane frame = new StackPane();
        frame.setMinSize(SIDE, SIDE * 3 / 4.0);
        Label none = new Label(ui.text("site.photoGone"));
        none.getStyleClass().add("soft");
        frame.getChildren().add(none);
        found.stream()
                .filter(one -> id != null && one.id() == id)
                .findFirst()
                .ifPresent(one -> read(one.file().sha256(), frame));
        return new VBox(8, new Label(title), frame);
    }

    private void read(String sha256, StackPane frame) {
        ui.tasks()
                .aside(() -> Photo.read(attachments.path(sha256), SIDE).map(Snapshots::image))
                .onSuccess(image -> image.ifPresent(one -> frame.getChildren().setAll(view(one))));
    }

    private static ImageView view(Image image) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(SIDE);
        view.setFitHeight(SIDE);
        return view;
    }
}
