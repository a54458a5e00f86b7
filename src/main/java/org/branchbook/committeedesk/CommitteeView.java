package org.branchbook.committeedesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.branchbook.cadence.YearBoard;
import org.branchbook.committee.BranchYear;
import org.branchbook.committee.Committee;
import org.branchbook.committee.Overview;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Menus;
import org.branchbook.control.Screen;
import org.branchbook.control.SplitView;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** 汇总各支部: branches at the left in the order of their names, what stands behind one at the right. */
public final class CommitteeView implements Screen {
    private static final double HEAD_SPACE = 34;

    private final Ui ui;
    private final CommitteeDoors doors;
    private final ComboBox<Integer> years = new ComboBox<>();
    private final TableView<Line> table;
    private final OverviewPane whole;
    private final BranchPane one;
    private final OverviewExport export;
    private final BorderPane right = new BorderPane();
    private final EmptyState empty;
    private final SplitView split;
    private final BorderPane root = new BorderPane();
    private @Nullable Overview told;

    /** A line of the list; the first one, without a branch, is all of them. */
    private record Line(Overview overview, @Nullable BranchYear branch) {}

    private record Loaded(List<Integer> years, Overview overview) {}

    /**
     * @param back leads to the branch's own archive
     */
    public CommitteeView(Ui ui, CommitteeDoors doors, Runnable back) {
        this.ui = ui;
        this.doors = doors;
        this.whole = new OverviewPane(ui, this::choose);
        this.one = new BranchPane(ui, this::remove);
        this.export = new OverviewExport(ui, doors);
        table = Tables.table("committee-branches", new Region());
        columns();
        years.setId("committee-year");
        offer(List.of());
        years.valueProperty()
                .addListener((_, before, now) -> {
                    if (before != null && now != null && !before.equals(now)) {
                        load(now);
                    }
                });
        table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> show(line));
        root.setTop(head(back));
        empty = new EmptyState(Icon.ARCHIVE, ui.text("committeedesk.empty"));
        split = new SplitView(ui.memory(), "committee", table, right, 0.46);
    }

    private Toolbar head(Runnable back) {
        return new Toolbar(ui.text("committeedesk.title"))
                .left(
                        years,
                        Buttons.id(
                                "committee-back",
                                Buttons.quiet(ui.text("committeedesk.back"), Icon.BACK, back)))
                .right(
                        Menus.button(
                                "committee-export",
                                ui.text("committeedesk.export"),
                                Menus.item(
                                        "committee-xlsx",
                                        ui.text("committeedesk.excel"),
                                        () -> export.save(told, "xlsx", "Excel")),
                                Menus.item(
                                        "committee-docx",
                                        ui.text("committeedesk.word"),
                                        () -> export.save(told, "docx", "Word"))),
                        Buttons.id(
                                "committee-zip",
                                Buttons.plain(ui.text("committeedesk.takeOne"), this::takeOne)),
                        Buttons.id(
                                "committee-folder",
                                Buttons.primary(
                                        ui.text("committeedesk.takeFolder"),
                                        Icon.IMPORT,
                                        this::takeFolder)));
    }

    private void columns() {
        Tables.wrapped(table, ui.text("committee.branch"), 190, this::name);
        Tables.text(
                table,
                ui.text("committee.cadence"),
                0,
                line ->
                        rate(
                                line.branch == null
                                        ? line.overview.cadence()
                                        : line.branch.cadence()));
        Tables.number(
                table,
                ui.text("committee.missing"),
                0,
                line ->
                        line.branch == null
                                ? line.overview.missing().size()
                                : line.branch.missing());
        Tables.number(
                table,
                ui.text("committee.open"),
                0,
                line -> line.branch == null ? line.overview.open() : line.branch.open());
        Tables.number(
                table,
                ui.text("committee.members"),
                0,
                line ->
                        line.branch == null
                                ? line.overview.members()
                                : line.branch.members().all());
        // Whoever sorts ranks; branches stay in the order of their names.
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getColumns().stream().skip(1).forEach(CommitteeView::fitHead);
        Tables.keepWidths(table, ui.memory());
        Tables.fill(table);
    }

    /** As narrow as its heading allows: the name of a branch needs the room. */
    private static void fitHead(TableColumn<Line, ?> column) {
        double width =
                HEAD_SPACE + column.getText().chars().mapToDouble(c -> c > 0xFF ? 14 : 6.5).sum();
        column.setMinWidth(width);
        column.setPrefWidth(width);
    }

    private String name(Line line) {
        return line.branch == null
                ? ui.text("committeedesk.all", line.overview.branches().size())
                : line.branch.branch();
    }

    static String rate(YearBoard.Rate rate) {
        return rate.done() + "/" + rate.due();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        reload();
    }

    private void reload() {
        load(years.getValue());
    }

    private void load(@Nullable Integer wanted) {
        doors.with(committee -> load(committee, wanted))
                .onSuccess(this::show)
                .onFailure(ui::failed);
    }

    private Loaded load(Committee committee, @Nullable Integer wanted) {
        List<Integer> all = committee.years();
        int newest = all.isEmpty() ? ui.today().getYear() : all.getFirst();
        int year = wanted != null && all.contains(wanted) ? wanted : newest;
        return new Loaded(all, committee.overview(year));
    }

    private void show(Loaded loaded) {
        told = loaded.overview;
        offer(loaded.years);
        years.setValue(loaded.years.isEmpty() ? null : loaded.overview.year());
        Line before = table.getSelectionModel().getSelectedItem();
        table.getItems().clear();
        boolean nothing = loaded.overview.branches().isEmpty();
        root.setCenter(nothing ? empty : split);
        if (nothing) {
            return;
        }
        table.getItems().add(new Line(loaded.overview, null));
        loaded.overview
                .branches()
                .forEach(branch -> table.getItems().add(new Line(loaded.overview, branch)));
        choose(before == null || before.branch == null ? "" : before.branch.branch());
    }

    private void offer(List<Integer> some) {
        years.getItems().setAll(some);
        years.setVisible(some.size() > 1);
        years.setManaged(some.size() > 1);
    }

    /** Chooses a branch by its name; all of them where there is none. */
    private void choose(String branch) {
        table.getItems().stream()
                .filter(line -> line.branch != null && line.branch.branch().equals(branch))
                .findFirst()
                .ifPresentOrElse(
                        line -> table.getSelectionModel().select(line),
                        () -> table.getSelectionModel().selectFirst());
    }

    private void show(@Nullable Line line) {
        if (line == null) {
            return;
        }
        BranchYear branch = line.branch;
        if (branch == null) {
            whole.show(line.overview);
            right.setCenter(whole.node());
            return;
        }
        long bundle = branch.bundle().id();
        doors.with(committee -> committee.detail(bundle))
                .onSuccess(detail -> {
                    if (Objects.equals(table.getSelectionModel().getSelectedItem(), line)) {
                        one.show(branch, detail);
                        right.setCenter(one.node());
                    }
                })
                .onFailure(ui::failed);
    }

    private void takeFolder() {
        ui.chooseFolder(ui.text("committeedesk.whichFolder")).ifPresent(this::take);
    }

    private void takeOne() {
        ui.chooseOpen(
                        ui.text("archivedesk.which"),
                        FileDialogs.Kind.of(ui.text("archivedesk.bundle"), "zip", "html"))
                .map(file ->
                        file.toString().endsWith(".html")
                                ? file.toAbsolutePath().getParent()
                                : file)
                .ifPresent(this::take);
    }

    private void take(Path path) {
        new TakePanel(ui, doors, this::reload).take(List.of(path), false);
    }

    private void remove(BranchYear branch) {
        Path place = branch.bundle().place();
        doors.on(committee -> committee.remove(branch.bundle().id()))
                .onSuccess(_ -> {
                    reload();
                    ui.done(
                            ui.text("committeedesk.removed", branch.branch()),
                            () ->
                                    ui.tasks()
                                            .onFx(() ->
                                                    new TakePanel(ui, doors, this::reload)
                                                            .take(List.of(place), false)));
                })
                .onFailure(ui::failed);
    }
}
