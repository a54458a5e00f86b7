package org.branchbook.archivedesk;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.branchbook.archive.YearArchive;
import org.branchbook.archive.YearArchive.Numbered;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Menus;
import org.branchbook.control.Screen;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** 归档: the items of a year with their codes, how they are numbered, and what is done with them. */
public final class ArchiveView implements Screen {
    private final Ui ui;
    private final ArchiveDoors doors;
    private final Label title = new Label();
    private final SoftText said = new SoftText("");
    private final TableView<Numbered> table;
    private final NumberingPane numbering;
    private final BorderPane root = new BorderPane();
    private int year;

    public ArchiveView(Ui ui, ArchiveDoors doors) {
        this.ui = ui;
        this.doors = doors;
        this.year = ui.today().getYear();
        table =
                Tables.table(
                        "archive-items",
                        new EmptyState(Icon.ARCHIVE, ui.text("archivedesk.loading")));
        numbering = new NumberingPane(ui, doors.archives(), this::reload);
        columns();
        root.getStyleClass().add("calendar-page");
        root.setTop(head());
        root.setCenter(new Beside(said, table, numbering.node(), ui.text("archivedesk.numbering")));
    }

    private Toolbar head() {
        title.getStyleClass().add("month-title");
        title.setId("archive-year");
        title.setMinWidth(Region.USE_PREF_SIZE);
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

    private void columns() {
        // The usual code stands in one line, however narrow the window.
        Tables.wrapped(table, ui.text("archivedesk.code"), 206, Numbered::code).setMinWidth(206);
        Tables.text(table, ui.text("archivedesk.date"), 100, line -> line.item().date().toString());
        Tables.wrapped(table, ui.text("archivedesk.itemTitle"), 310, line -> line.item().title());
        Tables.text(
                table,
                ui.text("archivedesk.retention"),
                80,
                line -> ui.messages().text(line.retention()));
        Tables.number(table, ui.text("archivedesk.files"), 60, line -> line.item().parts().size());
        Tables.wrapped(table, ui.text("archivedesk.note"), 90, line -> line.item().note());
        Tables.keepWidths(table, ui.memory());
        Tables.fill(table);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        numbering.load();
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
