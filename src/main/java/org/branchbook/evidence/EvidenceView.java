package org.branchbook.evidence;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.Photo;
import org.branchbook.control.EmptyState;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Snapshots;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The files of one activity: drop them here, look at them, name them. */
public final class EvidenceView {
    private static final int LARGE = 1100;
    private final Ui ui;
    private final Activities activities;
    private final Attachments attachments;
    private final Arrivals arrivals;
    private final ExpectedBar expected;
    private @Nullable EvidenceLists lists;
    private final Thumbnails thumbnails;
    private final VBox root = new VBox();
    private final FlowPane cards = new FlowPane();
    private final Button add;
    private List<Evidence> shown = List.of();
    private final ScrollPane scroll = new ScrollPane(cards);
    private boolean editable;
    private long chosen;
    private @Nullable ActivityId id;

    public EvidenceView(Ui ui, Activities activities, Attachments attachments) {
        this.ui = ui;
        this.activities = activities;
        this.attachments = attachments;
        arrivals = new Arrivals(ui, activities, attachments);
        expected = new ExpectedBar(ui, this::save);
        thumbnails = new Thumbnails(ui.tasks(), attachments);
        add = Buttons.id("add-file", Buttons.plain(text("evidence.add"), Icon.PLUS, this::choose));
        Label hint = new Label(text("evidence.drop"));
        hint.getStyleClass().add("soft");
        HBox head = new HBox(add, hint);
        head.getStyleClass().add("row");
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        hint.visibleProperty().bind(add.visibleProperty());
        cards.getStyleClass().add("evidence-cards");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("evidence");
        root.setId("drop-zone");
        root.getChildren().addAll(head, expected, scroll);
        expected.setVisible(false);
        expected.setManaged(false);
        root.setOnDragOver(this::dragged);
        root.setOnDragExited(_ -> root.getStyleClass().remove("dropping"));
        root.setOnDragDropped(this::dropped);
    }

    /** Shows what should be there too. */
    public EvidenceView withLists(EvidenceLists of) {
        lists = of;
        expected.setVisible(true);
        expected.setManaged(true);
        return this;
    }

    public Node node() {
        return root;
    }

    /** Shows the files of an activity; the same ones again leave a caption being typed alone. */
    public void show(Activity activity) {
        ActivityId wanted = activity.id();
        boolean other = !wanted.equals(id) || editable == activity.closed();
        id = wanted;
        editable = !activity.closed();
        add.setVisible(editable);
        EvidenceLists of = lists;
        ui.tasks()
                .run(() ->
                        new Page(
                                activities.evidence(wanted),
                                of == null ? EvidenceList.NONE : of.of(wanted),
                                of != null && of.outlined(wanted)))
                .onSuccess(page -> {
                    if (wanted.equals(id)) {
                        expected.show(activity, page, editable);
                        if (other || !page.files().equals(shown)) {
                            fill(page.files(), activity);
                        }
                        focusChosen();
                    }
                });
    }

    /** Gives the keyboard to a file and brings it into sight, now or once it is shown. */
    public void choose(long file) {
        chosen = file;
        focusChosen();
    }

    private void focusChosen() {
        for (Node node : cards.getChildren()) {
            if (node instanceof EvidenceCard card && card.is(chosen)) {
                chosen = 0;
                root.applyCss();
                root.layout();
                double beyond = cards.getHeight() - scroll.getViewportBounds().getHeight();
                scroll.setVvalue(beyond <= 0 ? 0 : card.getBoundsInParent().getMinY() / beyond);
                card.choose();
                return;
            }
        }
    }

    /** What is there of an activity; of a lecture, whether its outline is. */
    record Page(List<Evidence> files, EvidenceList list, boolean outlined) {}

    private void save(EvidenceList list) {
        ActivityId target = id;
        EvidenceLists of = lists;
        if (target != null && of != null) {
            ui.tasks().run(() -> of.save(target, list)).onSuccess(_ -> ui.close());
        }
    }

    private void fill(List<Evidence> found, Activity activity) {
        shown = List.copyOf(found);
        cards.getChildren().clear();
        boolean bare = found.isEmpty() && !editable;
        scroll.setContent(bare ? new EmptyState(Icon.FILE, text("evidence.none")) : cards);
        for (Evidence evidence : found) {
            EvidenceCard card = new EvidenceCard(ui, evidence, this, editable);
            card.takenFor(activity.date());
            thumbnails.of(evidence.file().sha256(), card::show);
            cards.getChildren().add(card);
        }
    }

    private void choose() {
        ui.chooseOpen(text("evidence.add")).ifPresent(file -> take(List.of(file.toFile())));
    }

    private void dragged(DragEvent event) {
        if (editable && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!root.getStyleClass().contains("dropping")) {
                root.getStyleClass().add("dropping");
            }
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        take(event.getDragboard().getFiles());
        event.setDropCompleted(true);
        event.consume();
    }

    /** Files dropped here belong to this activity, unless a code on them says another. */
    void take(List<File> files) {
        ActivityId target = id;
        if (target != null && editable) {
            arrivals.take(files, target);
        }
    }

    void preview(Evidence evidence) {
        var file = attachments.path(evidence.file().sha256());
        ui.tasks()
                .aside(() -> Photo.read(file, LARGE).map(Snapshots::image))
                .onSuccess(image ->
                        image.ifPresentOrElse(
                                found -> enlarge(evidence, found), () -> open(evidence)));
    }

    private void enlarge(Evidence evidence, Image image) {
        ImageView large = new ImageView(image);
        large.setPreserveRatio(true);
        large.setFitWidth(Math.max(320, ui.root().getWidth() - 160));
        large.setFitHeight(Math.max(240, ui.root().getHeight() - 220));
        String caption = evidence.caption();
        ui.open(
                new Panel(caption.isEmpty() ? evidence.file().name() : caption)
                        .id("preview")
                        .width(large.getBoundsInLocal().getWidth() + 48)
                        .content(large)
                        .action(Buttons.plain(text("evidence.open"), () -> open(evidence)))
                        .primary(text("ui.close"), ui::close));
    }

    void open(Evidence evidence) {
        ui.tasks().aside(() -> arrivals.taking().outside(evidence)).onSuccess(ui::openFile);
    }

    void setKind(Evidence evidence, Evidence.Kind kind, Runnable back) {
        withId(target -> activities.setEvidenceKind(target, evidence.id(), kind), back);
    }

    /** What the book refuses stays in the field, is tried again, and asked about at leaving. */
    void setCaption(Evidence evidence, String typed) {
        ActivityId target = id;
        String caption = typed.strip();
        Caption place = new Caption(evidence.id());
        if (target == null || ui.unsaved().holds(place, caption)) {
            return;
        }
        ui.unsaved().forget(place);
        boolean known =
                shown.stream()
                        .anyMatch(e -> e.id() == evidence.id() && e.caption().equals(caption));
        if (!known) {
            Tasks.Work write = () -> activities.setCaption(target, evidence.id(), caption);
            ui.tasks()
                    .run(write)
                    .onFailure(problem -> {
                        ui.unsaved()
                                .keep(
                                        place,
                                        caption,
                                        write,
                                        () -> ui.notice(ui.text("ui.unsaved.saved")));
                        ui.failed(problem);
                    });
        }
    }

    private record Caption(long file) {}

    void remove(Evidence evidence) {
        ActivityId target = id;
        if (target == null) {
            return;
        }
        ui.tasks()
                .run(() -> activities.removeEvidence(target, evidence.id()))
                .onSuccess(_ ->
                        ui.done(
                                ui.text("evidence.removed", evidence.file().name()),
                                () -> activities.restoreEvidence(target, evidence.id())));
    }

    private void withId(Consumer<ActivityId> work, Runnable back) {
        Optional.ofNullable(id).ifPresent(target -> ui.written(() -> work.accept(target), back));
    }

    /** 1.4 MB, 12 KB. */
    static String size(long bytes) {
        return bytes < 1 << 20
                ? Math.max(1, bytes >> 10) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }

    private String text(String key) {
        return ui.text(key);
    }
}
