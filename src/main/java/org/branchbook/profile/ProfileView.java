package org.branchbook.profile;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberId;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The page of one person: what is due on top, fields at the left, the time line and figures. */
public final class ProfileView {
    private static final int LEFT = 360;
    private final Ui ui;
    private final ProfileDoors doors;
    private final ProfileLinks links;
    private final ProfileHeader header;
    private final DeadlineBox due;
    private final PhotoBox photo;
    private final FieldsPane fields;
    private final FactTable facts;
    private final PartPane part;
    private final VBox development = new VBox();
    private final VBox root = new VBox();
    private @Nullable MemberId id;
    private @Nullable ProfilePage page;

    public ProfileView(Ui ui, ProfileDoors doors, ProfileLinks links) {
        this.ui = ui;
        this.doors = doors;
        this.links = links;
        header = new ProfileHeader(ui, links.back(), this::edit, this::editor);
        due = new DeadlineBox(ui);
        photo = new PhotoBox(ui, doors.members(), doors.attachments());
        fields = new FieldsPane(ui);
        facts =
                new FactTable(ui)
                        .onCorrect(fact -> editor().ifPresent(one -> one.correct(fact)))
                        .onMeeting(links.activity())
                        .onRemove(fact -> editor().ifPresent(one -> one.remove(fact)));
        part = new PartPane(ui, links.activity());
        layout();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        doors.members().changes().listen(() -> ui.tasks().onFx(this::changed));
        doors.services().changes().listen(() -> ui.tasks().onFx(this::changed));
    }

    public Node node() {
        return root;
    }

    public void open(MemberId person) {
        boolean other = !person.equals(id);
        id = person;
        load(other);
    }

    /** Gives the keyboard to the time line. */
    public void focus() {
        facts.node().requestFocus();
    }

    /** Reads again what may have changed behind the page. */
    public void reload() {
        load(false);
    }

    private void changed() {
        if (root.getScene() != null) {
            load(false);
        }
    }

    private void load(boolean first) {
        MemberId wanted = id;
        if (wanted == null) {
            return;
        }
        ui.tasks()
                .run(() -> ProfilePage.load(doors, wanted, ui.today(), ui.messages()))
                .onSuccess(found -> {
                    if (!wanted.equals(id)) {
                        return;
                    }
                    found.ifPresentOrElse(loaded -> show(loaded, first), links.back());
                });
    }

    private void show(ProfilePage loaded, boolean first) {
        page = loaded;
        header.show(loaded);
        due.show(loaded.due());
        photo.show(loaded.id(), loaded.photo());
        fields.show(loaded.entry().member());
        facts.show(loaded);
        part.show(loaded.part());
        Optional<Node> way = links.development().apply(loaded.id());
        development.getChildren().clear();
        way.ifPresent(node ->
                development
                        .getChildren()
                        .setAll(Parts.section(ui.text("profile.development"), node)));
        Parts.show(development, way.isPresent());
        if (first) {
            facts.node().requestFocus();
        }
    }

    private void layout() {
        VBox left = new VBox(photo, fields);
        left.getStyleClass().add("profile-column");
        left.setMinWidth(LEFT);
        left.setPrefWidth(LEFT);
        left.setMaxWidth(LEFT);
        VBox line =
                Parts.section(
                        ui.text("profile.facts"),
                        new HBox(8, endButton(), addButton()),
                        facts.node());
        VBox right = new VBox(line, development, part);
        right.getStyleClass().add("profile-column");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("profile-columns");
        VBox body = new VBox(due, columns);
        body.getStyleClass().add("profile-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("profile");
        root.getChildren().addAll(header, scroll);
    }

    private Button addButton() {
        return Buttons.id(
                "fact-add", Buttons.plain(ui.text("profile.fact.add"), Icon.PLUS, this::addFact));
    }

    private Button endButton() {
        return Buttons.id("fact-end", Buttons.quiet(ui.text("profile.fact.end"), this::endFact));
    }

    private Optional<FactEditor> editor() {
        return Optional.ofNullable(page).map(shown -> new FactEditor(ui, doors, shown));
    }

    private void edit() {
        if (page != null) {
            links.edit().accept(page.entry());
        }
    }

    private void addFact() {
        editor().ifPresent(FactEditor::addAny);
    }

    private void endFact() {
        Fact fact = facts.chosen();
        if (fact != null) {
            editor().ifPresent(one -> one.end(fact));
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean done = true;
        if (code == KeyCode.F2) {
            edit();
        } else if (code == KeyCode.INSERT || (event.isShortcutDown() && code == KeyCode.N)) {
            addFact();
        } else if (code == KeyCode.ESCAPE) {
            links.back().run();
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }
}
