package org.branchbook.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.branch.Branches;
import org.branchbook.control.CutText;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Menus;
import org.branchbook.control.Screen;
import org.branchbook.control.SearchField;
import org.branchbook.control.SplitView;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.fields.Completeness;
import org.branchbook.fields.FieldChoices;
import org.branchbook.fields.Gap;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The roster: search and filters above, people at the left, the chosen one at the right. */
public final class MemberListView implements Screen {
    private final Ui ui;
    private final Members members;
    private final MemberLinks links;
    private final MemberListViewModel model;
    private final MemberEditor editor;
    private final MemberDetail detail;
    private final MemberTable rows;
    private final TableView<RosterEntry> table;
    private final SearchField search;
    private final Label counts = new Label();
    private final Button completeness = Buttons.quiet("", this::completeness);
    private final AsOfBar asOf;
    private final MemberFilters filters;
    private final VBox root = new VBox();
    private @Nullable MemberId wanted;
    private boolean exchanging;

    public MemberListView(
            Ui ui, Members members, Branches branches, FieldChoices choices, MemberLinks links) {
        this.ui = ui;
        this.members = members;
        this.links = links;
        this.model = new MemberListViewModel(members, branches, ui.tasks(), ui.clock());
        this.editor = new MemberEditor(ui, members, branches, choices);
        this.detail = new MemberDetail(ui, members, model::groupName, links);
        this.search = new SearchField(ui.text("member.search"), this::search);
        this.rows = new MemberTable(ui, model, search, empty());
        this.table = rows.table();
        this.asOf = new AsOfBar(ui, model);
        this.filters = new MemberFilters(ui, model);
        counts.setId("member-counts");
        counts.getStyleClass().add("soft");
        CutText.tell(counts);
        completeness.setId("member-completeness");
        layout();
        bind();
        members.changes().listen(() -> ui.tasks().onFx(model::load));
        branches.changes().listen(() -> ui.tasks().onFx(model::load));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }

    /** Gives the keyboard to the people. */
    @Override
    public void focus() {
        table.requestFocus();
    }

    /** Shows one person, also one whom the filters hide. */
    public void show(MemberId id) {
        wanted = id;
        asOf.today();
        search.clear();
        model.filter(RosterFilter.ALL);
        model.load();
    }

    private void layout() {
        Toolbar bar =
                new Toolbar(ui.text("nav.members"))
                        .left(counts, completeness)
                        .right(
                                asOf.picker(),
                                search,
                                button(
                                        "member-import",
                                        "member.import",
                                        Icon.IMPORT,
                                        this::importing),
                                button(
                                        "member-export",
                                        "member.export",
                                        Icon.EXPORT,
                                        () -> links.exporting().accept(model.day())),
                                Buttons.id(
                                        "member-add",
                                        Buttons.primary(
                                                ui.text("member.add"), Icon.PLUS, this::add)));
        VBox list = new VBox(asOf.banner(), filters.node(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        detail.actions(
                button("member-open", "member.open", Icon.OPEN, this::open),
                button("member-edit", "member.edit", Icon.EDIT, this::edit),
                Buttons.id(
                        "member-remove", Buttons.danger(ui.text("member.remove"), this::remove)));
        SplitView split = new SplitView(ui.memory(), "members", list, detail.node(), 0.66);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getChildren().addAll(bar, split);
    }

    private Button button(String id, String key, Icon icon, Runnable action) {
        return Buttons.id(id, Buttons.plain(ui.text(key), icon, action));
    }

    private EmptyState empty() {
        return new EmptyState(
                Icon.MEMBERS,
                ui.text("member.empty"),
                Buttons.primary(ui.text("member.import"), Icon.IMPORT, this::importing),
                Buttons.plain(ui.text("member.add"), Icon.PLUS, this::add));
    }

    private void bind() {
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.counts().subscribe(this::count);
        model.completeness().subscribe(this::say);
        model.onLoaded(filters::count);
        Tables.onOpen(table, entry -> links.open().accept(entry.id()));
        table.setContextMenu(menu());
        model.onShown(this::show);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        SheetDrop.onto(root, file -> links.importing().accept(Optional.of(file)));
    }

    private ContextMenu menu() {
        return new ContextMenu(
                Menus.item(ui.text("member.edit"), this::edit),
                Menus.item(
                        "menu-check-sheet",
                        ui.text("member.checkSheet"),
                        () -> Optional.ofNullable(chosen()).ifPresent(links.checkSheet())));
    }

    private void count(MemberListViewModel.Counts now) {
        String text = ui.text("member.counts", now.members(), now.full(), now.probationary());
        counts.setText(
                now.others() == 0 ? text : text + ui.text("member.counts.others", now.others()));
    }

    private void say(List<Completeness> all) {
        long complete = all.stream().filter(Completeness::complete).count();
        completeness.setText(ui.text("fields.complete", complete, all.size()));
        completeness.setVisible(!all.isEmpty());
    }

    private void completeness() {
        new CompletenessPanel(ui, model.completeness(), this::mend).open();
    }

    /** What is a dated fact stands on the person's page, everything else in the form. */
    private void mend(Completeness found, Gap gap) {
        String field = gap.problem().field();
        if (field.equals(Gap.FACT)) {
            ui.close();
            show(found.entry().id());
        } else {
            editor.edit(found.entry(), field);
        }
    }

    private void search(String query) {
        model.filter(model.filter().withQuery(query.toLowerCase(Locale.ROOT)));
    }

    private void choose(@Nullable RosterEntry entry) {
        if (!exchanging) {
            detail.show(entry);
        }
    }

    /** The detail of who stays chosen is not made anew while the table takes other rows. */
    private void show() {
        exchanging = true;
        rows.show();
        chooseAgain();
        exchanging = false;
        detail.show(chosen());
    }

    /** Keeps the same person chosen when rows are loaded anew; the first one at the beginning. */
    private void chooseAgain() {
        MemberId id = wanted == null ? detail.person() : wanted;
        model.shown().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .ifPresentOrElse(this::select, () -> table.getSelectionModel().selectFirst());
    }

    private void select(RosterEntry entry) {
        table.getSelectionModel().select(entry);
        if (entry.id().equals(wanted)) {
            wanted = null;
            table.scrollTo(entry);
        }
    }

    private @Nullable RosterEntry chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void key(KeyEvent event) {
        boolean inTable = table.isFocused();
        KeyCode code = event.getCode();
        boolean done = true;
        if (event.isShortcutDown() && code == KeyCode.F) {
            search.requestFocus();
        } else if ((event.isShortcutDown() && code == KeyCode.N)
                || (inTable && code == KeyCode.INSERT)) {
            add();
        } else if (inTable && code == KeyCode.DELETE) {
            remove();
        } else if (code == KeyCode.F2) {
            edit();
        } else if (inTable && event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            move(code == KeyCode.UP);
        } else if (inTable && code == KeyCode.ENTER && model.empty()) {
            importing();
        } else if (search.isFocused() && code == KeyCode.DOWN) {
            table.requestFocus();
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void importing() {
        links.importing().accept(Optional.empty());
    }

    private void add() {
        editor.add(id -> wanted = id);
    }

    private void open() {
        Optional.ofNullable(chosen()).map(RosterEntry::id).ifPresent(links.open());
    }

    /** Changes the person as he is today, whatever day's roster is shown. */
    private void edit() {
        RosterEntry entry = chosen();
        if (entry != null) {
            ui.tasks()
                    .run(() -> members.find(entry.id()))
                    .onSuccess(found -> found.ifPresent(editor::edit));
        }
    }

    private void remove() {
        RosterEntry entry = chosen();
        if (entry != null) {
            model.remove(
                    entry,
                    undo -> ui.done(ui.text("member.removed", entry.name()), undo),
                    problem -> new RemovalRefused(ui, links).show(entry, problem));
        }
    }

    private void move(boolean up) {
        RosterEntry entry = chosen();
        if (entry != null) {
            model.move(entry, up, undo -> ui.done(ui.text("member.moved", entry.name()), undo));
        }
    }
}
