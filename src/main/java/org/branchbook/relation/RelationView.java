package org.branchbook.relation;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.Toolbar;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Organisational relations: letters, graduates, and those away or lost, a list each. */
public final class RelationView implements Screen {
    private final Ui ui;
    private final Branches branches;
    private final RelationLinks links;
    private final RelationViewModel model;
    private final ContactEditor editor;
    private final TableView<Transfer> letters;
    private final TableView<Graduate> graduates;
    private final TableView<ContactRow> contacts;
    private final HBox row = new HBox(8);
    private final VBox root = new VBox();
    private final ToggleGroup lists = new ToggleGroup();
    private final ToggleButton letterChip = chip("letters");
    private final ToggleButton graduateChip = chip("graduates");
    private final ToggleButton contactChip = chip("contacts");

    public RelationView(
            Ui ui, Relations relations, Members members, Branches branches, RelationLinks links) {
        this.ui = ui;
        this.branches = branches;
        this.links = links;
        this.model = new RelationViewModel(relations, members, ui.tasks(), ui.clock());
        this.editor = new ContactEditor(ui, model);
        RelationTables tables = new RelationTables(ui, model);
        this.letters =
                tables.letters(
                        new EmptyState(
                                Icon.FILE,
                                ui.text("relation.letters.empty"),
                                Buttons.plain(ui.text("relation.out"), () -> add(true, null)),
                                Buttons.plain(ui.text("relation.in"), () -> add(false, null))),
                        transfer -> new ReceiptEditor(ui, model).open(transfer));
        this.graduates =
                tables.graduates(
                        new EmptyState(Icon.PERSON, ui.text("relation.graduates.empty")),
                        graduate -> add(true, graduate.entry()));
        this.contacts =
                tables.contacts(
                        new EmptyState(
                                Icon.DONE,
                                ui.text("relation.contacts.empty"),
                                Buttons.plain(
                                        ui.text("relation.contact"), () -> editor.contact(null))),
                        found -> editor.contact(found.entry()));
        layout();
        relations.changes().listen(() -> ui.tasks().onFx(model::load));
        members.changes().listen(() -> ui.tasks().onFx(model::load));
        show(letterChip);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }

    private void layout() {
        Toolbar bar =
                new Toolbar(ui.text("relation.title"))
                        .left(letterChip, graduateChip, contactChip)
                        .right(
                                button(
                                        "relation-export",
                                        "relation.export",
                                        () -> links.export().accept(model.season())),
                                button("transfer-in", "relation.in", () -> add(false, null)),
                                Buttons.id(
                                        "transfer-out",
                                        Buttons.primary(
                                                ui.text("relation.out"),
                                                Icon.PLUS,
                                                () -> add(true, null))));
        model.counts()
                .subscribe(counts -> {
                    letterChip.setText(ui.text("relation.letters", counts.letters()));
                    graduateChip.setText(ui.text("relation.graduates", counts.graduates()));
                    contactChip.setText(ui.text("relation.contacts", counts.contacts()));
                });
        row.getStyleClass().add("filter-row");
        row.setAlignment(Pos.CENTER_LEFT);
        letters.setOnKeyPressed(this::deleteLetter);
        for (TableView<?> table : List.of(letters, graduates, contacts)) {
            VBox.setVgrow(table, Priority.ALWAYS);
        }
        root.getChildren().addAll(bar, row, letters);
    }

    private ToggleButton chip(String id) {
        ToggleButton chip = new ToggleButton();
        chip.setId("list-" + id);
        chip.setToggleGroup(lists);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> show(chip));
        return chip;
    }

    private void show(ToggleButton chip) {
        chip.setSelected(true);
        if (chip == letterChip) {
            show(letters, letterActions());
        } else if (chip == graduateChip) {
            show(graduates, graduateActions());
        } else {
            show(contacts, contactActions());
        }
    }

    private void show(TableView<?> table, List<Node> actions) {
        row.getChildren().setAll(actions);
        root.getChildren().set(2, table);
    }

    private List<Node> letterActions() {
        return List.of(
                forChosen(letters, button("letter-receipt", "relation.receipt", this::receipt)),
                forChosen(letters, button("letter-change", "relation.change", this::change)),
                forChosen(letters, button("letter-remove", "relation.remove", this::remove)),
                hint("relation.letters.help"));
    }

    private List<Node> graduateActions() {
        return List.of(
                new SeasonChoice(ui, model).node(),
                forChosen(
                        graduates,
                        button(
                                "graduate-out",
                                "relation.out",
                                () -> add(true, chosen(graduates).entry()))),
                forChosen(
                        graduates,
                        button(
                                "graduate-stay",
                                "relation.stay",
                                () -> editor.stay(chosen(graduates)))),
                hint("relation.graduates.help"));
    }

    private List<Node> contactActions() {
        return List.of(
                button(
                        "contact-add",
                        "relation.contact",
                        () -> editor.contact(entry(contacts.getSelectionModel()))),
                forChosen(
                        contacts,
                        button(
                                "contact-lost",
                                "relation.lost",
                                () -> editor.lost(chosen(contacts)))),
                forChosen(contacts, button("contact-found", "relation.found", this::found)),
                forChosen(
                        contacts,
                        button(
                                "contact-person",
                                "relation.person",
                                () -> links.person().accept(chosen(contacts).entry().id()))),
                hint("relation.contacts.help"));
    }

    private static @Nullable RosterEntry entry(
            TableView.TableViewSelectionModel<ContactRow> model) {
        ContactRow chosen = model.getSelectedItem();
        return chosen == null ? null : chosen.entry();
    }

    private Button button(String id, String key, Runnable action) {
        return Buttons.id(id, Buttons.plain(ui.text(key), action));
    }

    private static Button forChosen(TableView<?> table, Button button) {
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private static <T> T chosen(TableView<T> table) {
        return table.getSelectionModel().getSelectedItem();
    }

    private Label hint(String key) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("soft");
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private void add(boolean out, @Nullable RosterEntry entry) {
        Transfer.Direction direction = out ? Transfer.Direction.OUT : Transfer.Direction.IN;
        ui.tasks()
                .run(() -> branches.find().map(Branch::name).orElse(""))
                .onSuccess(own -> new TransferEditor(ui, model, direction).add(own, entry));
    }

    private void receipt() {
        new ReceiptEditor(ui, model).open(chosen(letters));
    }

    private void change() {
        Transfer transfer = chosen(letters);
        new TransferEditor(ui, model, transfer.direction()).change(transfer);
    }

    private void deleteLetter(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE && chosen(letters) != null) {
            event.consume();
            remove();
        }
    }

    private void remove() {
        Transfer transfer = chosen(letters);
        String said = ui.text("relation.removed", model.name(transfer.member()));
        Relations relations = model.relations();
        ui.tasks()
                .run(() -> relations.remove(transfer.id()))
                .onSuccess(_ -> ui.done(said, () -> relations.restore(transfer.id())));
    }

    private void found() {
        ContactRow contact = chosen(contacts);
        Relations relations = model.relations();
        ui.tasks()
                .run(() -> relations.found(contact.entry().id(), ui.today()))
                .onSuccess(before ->
                        ui.done(
                                ui.text("relation.foundNow", contact.entry().name()),
                                () -> relations.putBack(before)));
    }
}
