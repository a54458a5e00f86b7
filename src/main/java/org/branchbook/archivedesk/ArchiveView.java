package org.branchbook.archivedesk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.archive.ArchiveChoice;
import org.branchbook.archive.ArchiveScheme;
import org.branchbook.archive.Archives;
import org.branchbook.archive.FolderTree;
import org.branchbook.archive.Material;
import org.branchbook.archive.YearArchive;
import org.branchbook.archive.YearArchive.Numbered;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Menus;
import org.branchbook.control.Screen;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.branchbook.yearfigures.MatchKey;
import org.jspecify.annotations.Nullable;

/** 归档: the items of a year with their codes, how they are numbered, and what is done with them. */
public final class ArchiveView implements Screen {
    private final Ui ui;
    private final ArchiveDoors doors;
    private final Label title = new Label();
    private final SoftText said = new SoftText("");
    private final TableView<Numbered> table;
    private final Form form;
    private final Field<String> fonds;
    private final Field<String> department;
    private final Field<@Nullable ArchiveScheme> scheme;
    private final Field<@Nullable FolderTree> tree;
    private final Field<String> matchKey;
    private final BorderPane root = new BorderPane();
    private Map<Material, String> own = Map.of();
    private int year;

    public ArchiveView(Ui ui, ArchiveDoors doors) {
        this.ui = ui;
        this.doors = doors;
        this.year = ui.today().getYear();
        table =
                Tables.table(
                        "archive-items",
                        new EmptyState(Icon.ARCHIVE, ui.text("archivedesk.loading")));
        form = new Form(ui.messages());
        fonds = form.text("fonds", ui.text("archivedesk.fonds"));
        department = form.text("department", ui.text("archivedesk.department"));
        scheme =
                form.choice(
                        "scheme",
                        ui.text("archivedesk.scheme"),
                        Arrays.asList(ArchiveScheme.values()),
                        ui.messages()::text);
        tree =
                form.choice(
                        "tree",
                        ui.text("archivedesk.tree"),
                        Arrays.asList(FolderTree.values()),
                        ui.messages()::text);
        matchKey = form.text("matchKey", ui.text("archivedesk.matchKey"));
        matchKey.help(ui.text("archivedesk.matchKeyHelp"));
        columns();
        root.getStyleClass().add("calendar-page");
        root.setTop(head());
        VBox list = new VBox(8, said, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox body = new HBox(16, list, aside());
        HBox.setHgrow(list, Priority.ALWAYS);
        root.setCenter(body);
    }

    private Toolbar head() {
        title.getStyleClass().add("month-title");
        title.setId("archive-year");
        return new Toolbar(ui.text("nav.archive"))
                .left(
                        Buttons.icon(Icon.LEFT, ui.text("archivedesk.before"), () -> turn(-1)),
                        title,
                        Buttons.icon(Icon.RIGHT, ui.text("archivedesk.after"), () -> turn(1)))
                .right(
                        Menus.button(
                                "archive-more",
                                ui.text("archivedesk.more"),
                                Menus.item(ui.text("archivedesk.oldYears"), this::oldYears),
                                Menus.item(ui.text("archivedesk.handOver"), this::handOver),
                                Menus.item(ui.text("archivedesk.takeOver"), this::takeOver),
                                Menus.item(
                                        ui.text("committeedesk.enter"),
                                        () -> doors.handing().gathered().run())),
                        Buttons.id(
                                "archive-verify",
                                Buttons.plain(ui.text("archivedesk.verify"), this::verify)),
                        Buttons.id(
                                "archive-compare",
                                Buttons.plain(ui.text("archivedesk.compare"), this::compare)),
                        Buttons.id(
                                "archive-make",
                                Buttons.primary(
                                        ui.text("archivedesk.make"), Icon.ARCHIVE, this::make)));
    }

    private VBox aside() {
        VBox aside =
                new VBox(
                        12,
                        new SoftText(ui.text("archivedesk.choiceHelp")),
                        form.node(),
                        Buttons.id(
                                "archive-choose",
                                Buttons.plain(ui.text("archivedesk.choose"), this::choose)),
                        Buttons.id(
                                "archive-folders",
                                Buttons.quiet(ui.text("archivedesk.folders"), this::folders)),
                        new SoftText(ui.text("archivedesk.termsHelp")));
        aside.setMinWidth(300);
        aside.setPrefWidth(320);
        aside.setMaxWidth(320);
        return aside;
    }

    private void columns() {
        Tables.wrapped(table, ui.text("archivedesk.code"), 230, Numbered::code);
        Tables.text(table, ui.text("archivedesk.date"), 100, line -> line.item().date().toString());
        Tables.wrapped(table, ui.text("archivedesk.itemTitle"), 260, line -> line.item().title());
        Tables.text(
                table,
                ui.text("archivedesk.retention"),
                80,
                line -> ui.messages().text(line.retention()));
        Tables.number(table, ui.text("archivedesk.files"), 60, line -> line.item().parts().size());
        Tables.wrapped(table, ui.text("archivedesk.note"), 120, line -> line.item().note());
        Tables.keepWidths(table, ui.memory());
        Tables.fill(table);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        ui.tasks().run(doors.archives()::choice).onSuccess(this::show);
        ui.tasks()
                .run(() -> doors.archives().matchKey().map(MatchKey::grouped).orElse(""))
                .onSuccess(matchKey::set);
        reload();
    }

    /** Something of a record is other than it was, as by an undo; called on any thread. */
    public void changed() {
        ui.tasks()
                .onFx(() -> {
                    if (root.getScene() != null) {
                        reload();
                    }
                });
    }

    private void turn(int years) {
        turnTo(year + years);
    }

    private void turnTo(int wanted) {
        year = wanted;
        reload();
    }

    private void reload() {
        int wanted = year;
        title.setText(Integer.toString(wanted));
        ui.tasks()
                .run(() -> doors.archives().year(wanted, false))
                .onSuccess(archive -> show(wanted, archive));
    }

    private void show(ArchiveChoice choice) {
        fonds.set(choice.fonds());
        department.set(choice.department());
        scheme.set(choice.scheme());
        tree.set(choice.tree());
        own = choice.own();
    }

    private void folders() {
        new FoldersPanel(ui, own, this::choose).open();
    }

    private void choose(Map<Material, String> folders) {
        ui.tasks()
                .run(doors.archives()::choice)
                .onSuccess(kept -> choose(kept.with(FolderTree.OWN, folders)));
    }

    private void show(int wanted, YearArchive archive) {
        if (wanted != year) {
            return;
        }
        table.getItems().setAll(archive.items());
        long open =
                archive.items().stream()
                        .map(line -> line.item().record())
                        .filter(record -> record != null && record.version() == 0)
                        .count();
        said.setText(
                open == 0
                        ? ui.text("archivedesk.count", archive.items().size())
                        : ui.text("archivedesk.countOpen", archive.items().size(), open));
    }

    private void choose() {
        ArchiveScheme wantedScheme = scheme.get();
        FolderTree wantedTree = tree.get();
        ArchiveChoice choice =
                new ArchiveChoice(
                        fonds.get(),
                        department.get(),
                        wantedScheme == null ? ArchiveScheme.DOCUMENTS : wantedScheme,
                        wantedTree == null ? FolderTree.KINDS : wantedTree,
                        own);
        choose(choice);
    }

    /** Returns what takes both back. */
    private Tasks.Work store(ArchiveChoice choice, String key) {
        Archives archives = doors.archives();
        ArchiveChoice before = archives.choice();
        String keyBefore = archives.matchKey().map(MatchKey::grouped).orElse("");
        archives.setMatchKey(key);
        archives.choose(choice);
        return () -> {
            archives.setMatchKey(keyBefore);
            archives.choose(before);
        };
    }

    private void choose(ArchiveChoice choice) {
        String key = matchKey.get();
        ui.tasks()
                .run(() -> store(choice, key))
                .onSuccess(undo -> {
                    form.show(List.of());
                    show(choice);
                    reload();
                    ui.done(ui.text("archivedesk.chosen"), undo);
                })
                .onFailure(form.refusals(ui::failed));
    }

    private void make() {
        new MakePanel(ui, doors, year).open();
    }

    private void oldYears() {
        ui.chooseFolder(ui.text("oldyears.choose"))
                .ifPresent(folder -> doors.handing().oldYears().accept(folder, this::turnTo));
    }

    private void handOver() {
        new HandoverPanel(ui, doors).open();
    }

    private void takeOver() {
        new TakeoverPanel(ui, doors.handing().show()).open(Optional.empty());
    }

    private void verify() {
        BundleChoice.ask(ui).ifPresent(bundle -> new ExaminationPanel(ui, bundle).open());
    }

    private void compare() {
        BundleChoice.ask(ui)
                .ifPresent(bundle ->
                        ui.tasks()
                                .run(() -> doors.archives().compare(bundle))
                                .withProgress(ui.text("archivedesk.comparing"))
                                .onSuccess(found -> new ComparisonPanel(ui, found).open())
                                .onFailure(ui::failed));
    }
}
