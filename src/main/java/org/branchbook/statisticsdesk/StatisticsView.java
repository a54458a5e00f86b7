package org.branchbook.statisticsdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Messages;
import org.branchbook.branch.PartyGroup;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.SoftText;
import org.branchbook.control.Toolbar;
import org.branchbook.figure.FigureTable;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.statistics.Kind;
import org.branchbook.statistics.Question;
import org.branchbook.statistics.Statistics;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The view 统计: the statistics at the left, the chosen one as picture and table at the right. */
public final class StatisticsView implements Screen {
    private final Ui ui;
    private final StatisticsDoors doors;
    private final DrillDown drill;
    private final ListView<Kind> kinds = new ListView<>();
    private final Label yearLabel = new Label();
    private final SoftText notes = new SoftText("");
    private final ChartBox chart = new ChartBox();
    private final FigureGrid grid;
    private final Toolbar bar;
    private final HBox span;
    private final BorderPane root = new BorderPane();
    private final Field<@Nullable LocalDate> day;
    private final GroupChoice group;
    private LocalDate on;
    private @Nullable FigureTable shown;

    public StatisticsView(Ui ui, StatisticsDoors doors) {
        this.ui = ui;
        this.doors = doors;
        this.drill = new DrillDown(ui, doors.links());
        this.on = ui.today();
        this.day = new Form(ui.messages()).date("on", ui.text("statistics.on.label"));
        day.set(on);
        day.value().subscribe(this::take);
        this.group = new GroupChoice(ui, this::reload);
        this.grid =
                new FigureGrid(
                        "figures",
                        new EmptyState(Icon.CHART, ui.text("statistics.empty")),
                        drill::open);
        this.bar = bar();
        this.span = span();
        kinds.setId("statistics-kinds");
        kinds.getStyleClass().add("figure-kinds");
        kinds.getItems().setAll(Kind.values());
        kinds.setCellFactory(_ -> new KindCell());
        kinds.getSelectionModel().selectFirst();
        kinds.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> reload());
        VBox right = new VBox(8, bar, span, notes, chart, grid.node());
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        right.getStyleClass().add("figure-page");
        root.setLeft(kinds);
        root.setCenter(right);
        doors.statistics().listen(() -> ui.tasks().onFx(this::changed));
    }

    /** What is asked for: year, day, group. */
    private HBox span() {
        yearLabel.getStyleClass().add("month-title");
        yearLabel.setId("statistics-year");
        yearLabel.setMinWidth(Region.USE_PREF_SIZE);
        SoftText asOf = new SoftText(ui.text("statistics.on.label"));
        asOf.setMinWidth(Region.USE_PREF_SIZE);
        asOf.setLabelFor(day.control());
        HBox span =
                new HBox(
                        8,
                        Buttons.icon(Icon.LEFT, ui.text("calendar.jump.before"), () -> turn(-1)),
                        yearLabel,
                        Buttons.icon(Icon.RIGHT, ui.text("calendar.jump.after"), () -> turn(1)),
                        asOf,
                        day.control(),
                        group);
        span.setAlignment(Pos.CENTER_LEFT);
        return span;
    }

    /** Offers the workbooks of the year that is shown. */
    public StatisticsView withYearPapers(Function<IntSupplier, Node> papers) {
        span.getChildren().add(papers.apply(() -> on.getYear()));
        return this;
    }

    private Toolbar bar() {
        return new Toolbar("")
                .right(
                        Buttons.id(
                                "figures-frozen",
                                Buttons.plain(ui.text("statistics.frozen"), this::frozen)),
                        Buttons.id(
                                "figures-freeze",
                                Buttons.plain(
                                        ui.text("statistics.freeze"), Icon.LOCK, this::freeze)),
                        Buttons.id(
                                "figures-print",
                                Buttons.plain(
                                        ui.text("statistics.print"),
                                        Icon.PRINT,
                                        () -> paper(false))),
                        Buttons.id(
                                "figures-excel",
                                Buttons.plain(
                                        ui.text("statistics.export"),
                                        Icon.EXCEL,
                                        () -> paper(true))));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        reload();
        kinds.requestFocus();
    }

    private void changed() {
        if (root.getScene() != null) {
            reload();
        }
    }

    /** A year that is over is told as of its last day, this one as of today. */
    private void turn(int years) {
        int year = on.getYear() + years;
        LocalDate today = ui.today();
        LocalDate first = LocalDate.of(year, 1, 1);
        day.set(year > today.getYear() ? first : Statistics.within(year, today));
    }

    private void take(@Nullable LocalDate chosen) {
        if (chosen != null && !chosen.equals(on)) {
            on = chosen;
            reload();
        }
    }

    private Kind kind() {
        Kind kind = kinds.getSelectionModel().getSelectedItem();
        return kind == null ? Kind.ATTENDANCE : kind;
    }

    private Question question() {
        return new Question(kind(), on.getYear(), on, group.group());
    }

    private void reload() {
        Question wanted = question();
        yearLabel.setText(Integer.toString(on.getYear()));
        ui.tasks()
                .run(() -> {
                    FigureTable table = doors.statistics().of(wanted, ui.messages());
                    return new Shown(table, doors.statistics().groups());
                })
                .onSuccess(now -> {
                    if (wanted.equals(question())) {
                        bar.title(ui.text(wanted.kind().key()));
                        group.show(now.groups());
                        grid.node()
                                .setPlaceholder(
                                        new EmptyState(
                                                Icon.CHART, ui.text(wanted.kind().emptyKey())));
                        show(now.table());
                    }
                });
    }

    /** A table, and the groups it could be limited to. */
    private record Shown(FigureTable table, List<PartyGroup> groups) {}

    private void show(FigureTable table) {
        shown = table;
        notes.setText(String.join("　", table.notes()));
        chart.show(table.chart());
        grid.show(table);
    }

    /** Documents are in Chinese whatever the language of the window. */
    private void paper(boolean workbook) {
        Question wanted = question();
        ui.tasks()
                .run(() -> doors.statistics().of(wanted, new Messages(Locale.CHINA)))
                .onSuccess(table -> doors.links().paper().accept(table, workbook));
    }

    private void freeze() {
        FigureTable now = shown;
        if (now == null) {
            return;
        }
        Form form = new Form(ui.messages());
        Field<String> to = form.text("handedTo", ui.text("statistics.freeze.to"));
        SoftText help = new SoftText(ui.text("statistics.freeze.help", on));
        ui.open(
                new Panel(ui.text("statistics.freeze.title", now.title()))
                        .id("freeze-panel")
                        .content(help)
                        .content(form.node())
                        .focus(to.control())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("statistics.freeze"), () -> freeze(form, to.get())));
    }

    private void freeze(Form form, String to) {
        Question wanted = question();
        ui.tasks()
                .run(() -> doors.snapshots().freeze(wanted, to))
                .onSuccess(id -> {
                    ui.close();
                    ui.done(ui.text("statistics.froze"), () -> doors.snapshots().remove(id));
                })
                .onFailure(form.refusals(ui::failed));
    }

    private void frozen() {
        new SnapshotsPanel(ui, doors, drill).open();
    }

    /** The name of a statistic. */
    private final class KindCell extends ListCell<Kind> {
        @Override
        protected void updateItem(@Nullable Kind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(empty || kind == null ? "" : ui.text(kind.key()));
        }
    }
}
