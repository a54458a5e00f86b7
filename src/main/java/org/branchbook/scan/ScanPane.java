package org.branchbook.scan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.activity.Evidence;
import org.branchbook.control.EmptyState;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Snapshots;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Shows scans beside a list: page by page, turned, zoomed, dragged with the mouse. How each page
 * was turned is kept while the window is open.
 */
public final class ScanPane extends VBox {
    private static final int SIDE = 2400;
    private final Ui ui;
    private final Function<String, Path> files;
    private final ComboBox<Evidence> choice = new ComboBox<>();
    private final ImageView picture = new ImageView();
    private final ScrollPane scroll = new ScrollPane(new StackPane(new Group(picture)));
    private final StackPane body = new StackPane();
    private final Label where = new Label();
    private final Map<String, Integer> turns = new HashMap<>();
    private final FlowPane tools;
    private double zoom = 1;
    private int page;
    private int pages = 1;
    private @Nullable Evidence shown;

    /**
     * @param files where the content with a SHA-256 lies
     */
    public ScanPane(Ui ui, Function<String, Path> files) {
        this.ui = ui;
        this.files = files;
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        where.setId("scan-page");
        scroll.setPannable(true);
        scroll.setId("scan");
        scroll.getStyleClass().add("scan");
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
        scroll.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        tools = tools();
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new NameOf());
        choice.valueProperty().subscribe(this::choose);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("scan-pane");
        getChildren().addAll(choice, tools, body);
        show(List.of());
    }

    private FlowPane tools() {
        FlowPane row =
                new FlowPane(
                        button("scan-before", Icon.LEFT, "scan.before", () -> go(page - 1)),
                        where,
                        button("scan-after", Icon.RIGHT, "scan.after", () -> go(page + 1)),
                        text("scan-left", "scan.turnLeft", () -> turn(-90)),
                        text("scan-right", "scan.turnRight", () -> turn(90)),
                        text("scan-smaller", "scan.smaller", () -> zoom(zoom / 1.25)),
                        text("scan-larger", "scan.larger", () -> zoom(zoom * 1.25)),
                        text("scan-fit", "scan.fit", () -> zoom(1)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("scan-tools");
        return row;
    }

    private Button button(String id, Icon icon, String key, Runnable action) {
        return Buttons.id(id, Buttons.icon(icon, ui.text(key), action));
    }

    private Button text(String id, String key, Runnable action) {
        Button button = Buttons.id(id, Buttons.quiet(ui.text(key), action));
        button.setFocusTraversable(false);
        return button;
    }

    /** Offers these scans; the one shown stays where it is still among them. */
    public void show(List<Evidence> scans) {
        Evidence now = shown;
        choice.getItems().setAll(scans);
        choice.setVisible(scans.size() > 1);
        choice.setManaged(scans.size() > 1);
        tools.setVisible(!scans.isEmpty());
        tools.setManaged(!scans.isEmpty());
        if (scans.isEmpty()) {
            shown = null;
            body.getChildren().setAll(new EmptyState(Icon.SCAN, ui.text("scan.none")));
        } else {
            choice.setValue(
                    scans.stream()
                            .filter(scan -> now != null && scan.id() == now.id())
                            .findFirst()
                            .orElse(scans.getFirst()));
        }
    }

    private void choose(@Nullable Evidence scan) {
        Evidence before = shown;
        if (scan == null || (before != null && before.id() == scan.id())) {
            return;
        }
        shown = scan;
        zoom = 1;
        ui.tasks()
                .aside(() -> PictureFile.pages(path(scan), scan.file().name()))
                .onSuccess(count -> {
                    pages = count;
                    go(0);
                });
    }

    private void go(int wanted) {
        Evidence scan = shown;
        if (scan == null || wanted < 0 || wanted >= pages) {
            return;
        }
        page = wanted;
        where.setText(ui.text("scan.page", page + 1, pages));
        ui.tasks()
                .aside(() ->
                        PictureFile.page(path(scan), scan.file().name(), wanted, SIDE)
                                .map(Snapshots::image))
                .onSuccess(image -> {
                    if (scan.equals(shown) && wanted == page) {
                        put(image);
                    }
                });
    }

    private void put(Optional<Image> image) {
        if (image.isEmpty()) {
            body.getChildren().setAll(new EmptyState(Icon.FILE, ui.text("scan.unreadable")));
            return;
        }
        picture.setImage(image.get());
        picture.setRotate(turns.getOrDefault(key(), 0));
        body.getChildren().setAll(scroll);
        fit();
    }

    private Path path(Evidence scan) {
        return files.apply(scan.file().sha256());
    }

    private String key() {
        Evidence scan = shown;
        return scan == null ? "" : scan.file().sha256() + "/" + page;
    }

    private void turn(int degrees) {
        int now = Math.floorMod(turns.getOrDefault(key(), 0) + degrees, 360);
        turns.put(key(), now);
        picture.setRotate(now);
        fit();
    }

    private void zoom(double wanted) {
        zoom = Math.clamp(wanted, 0.5, 8);
        fit();
    }

    /** At zoom 1 the upright picture is as wide as the pane. */
    private void fit() {
        Image image = picture.getImage();
        double room = scroll.getViewportBounds().getWidth() - 8;
        if (image == null || room <= 0) {
            return;
        }
        boolean lies = picture.getRotate() % 180 != 0;
        double width = lies ? room * image.getWidth() / image.getHeight() : room;
        picture.setFitWidth(width * zoom);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? zoom * 1.1 : zoom / 1.1);
            event.consume();
        }
    }

    private static final class NameOf extends StringConverter<Evidence> {
        @Override
        public String toString(@Nullable Evidence scan) {
            return scan == null ? "" : scan.file().name();
        }

        @Override
        public @Nullable Evidence fromString(String text) {
            return null;
        }
    }
}
