package org.branchbook.deviation;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityChange;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Screen;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.control.Toolbar;
import org.branchbook.deviation.Deviation.Kind;
import org.branchbook.deviation.DeviationYear.Count;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Plan against fact: figures by month above, every difference with its reason below. */
public final class DeviationView implements Screen {
    private static final int MONTHS = 12;

    private final Ui ui;
    private final Activities activities;
    private final Deviations deviations;
    private final Label title = new Label();
    private final TableView<Figures> months;
    private final TableView<Deviation> lines;
    private final VBox root = new VBox();
    private int year;

    /** A line of figures: twelve months, then the year. */
    private record Figures(String name, List<Count> counts, ToIntFunction<Count> of) {
        /** Null for nothing, so that what is there stands out. */
        private @Nullable Integer at(int column) {
            int figure = of.applyAsInt(counts.get(column));
            return figure == 0 ? null : figure;
        }
    }

    /**
     * @param export writes the year as a workbook
     */
    public DeviationView(Ui ui, Activities activities, Consumer<Integer> export) {
        this.ui = ui;
        this.activities = activities;
        this.deviations = new Deviations(activities);
        this.year = ui.today().getYear();
        this.months = Tables.table("deviation-months", new Label());
        this.lines =
                Tables.table(
                        "deviation-lines", new EmptyState(Icon.CHECK, ui.text("deviation.empty")));
        columns();
        Button save =
                Buttons.plain(ui.text("deviation.export"), Icon.EXCEL, () -> export.accept(year));
        save.setId("deviation-export");
        title.getStyleClass().add("month-title");
        title.setId("deviation-year");
        Toolbar bar =
                new Toolbar(ui.text("deviation.title"))
                        .left(
                                Buttons.icon(
                                        Icon.LEFT, ui.text("calendar.jump.before"), () -> turn(-1)),
                                title,
                                Buttons.icon(
                                        Icon.RIGHT, ui.text("calendar.jump.after"), () -> turn(1)))
                        .right(save);
        SoftText help = new SoftText(ui.text("deviation.help"));
        months.setMinHeight(292);
        months.setPrefHeight(292);
        months.setFocusTraversable(false);
        VBox.setVgrow(lines, Priority.ALWAYS);
        root.getStyleClass().add("calendar-page");
        root.setSpacing(8);
        root.getChildren().addAll(bar, help, months, lines);
        activities.changes().listen(() -> ui.tasks().onFx(this::reload));
    }

    private void columns() {
        Tables.text(months, ui.text("deviation.month"), 130, Figures::name);
        for (int i = 0; i <= MONTHS; i++) {
            int column = i;
            Tables.number(months, month(i), 60, line -> line.at(column));
        }
        Tables.fill(months);
        Tables.keepWidths(months, ui.memory());
        Tables.text(lines, ui.text("deviation.kind"), 110, line -> ui.text(line.kind().key()));
        Tables.text(lines, ui.text("deviation.firstDay"), 110, line -> day(line.planned()));
        Tables.text(lines, ui.text("deviation.day"), 110, this::fact);
        Tables.text(lines, ui.text("deviation.type"), 130, line -> type(line));
        Tables.text(lines, ui.text("deviation.name"), 260, line -> line.activity().title());
        Tables.text(lines, ui.text("deviation.reason"), 260, Deviation::reason);
        Tables.fill(lines);
        Tables.keepWidths(lines, ui.memory());
        Tables.onOpen(lines, this::explain);
    }

    private String type(Deviation line) {
        return ui.text(line.activity().type().key());
    }

    private String month(int column) {
        return column == MONTHS
                ? ui.text("deviation.wholeYear")
                : Month.of(column + 1)
                        .getDisplayName(TextStyle.SHORT_STANDALONE, ui.messages().locale());
    }

    private List<Figures> figures(List<Count> counts) {
        List<Figures> figures = new ArrayList<>();
        figures.add(new Figures(ui.text("deviation.planned"), counts, Count::planned));
        for (Kind kind : Kind.values()) {
            figures.add(new Figures(ui.text(kind.key()), counts, count -> count.of(kind)));
        }
        return figures;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The day it was held, or to which it is moved. */
    private String fact(Deviation line) {
        boolean off = line.kind() == Kind.CANCELLED || line.kind() == Kind.NOT_HELD;
        return off ? "" : line.activity().date().toString();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        reload();
        lines.requestFocus();
    }

    private void turn(int years) {
        year += years;
        reload();
    }

    private void reload() {
        int wanted = year;
        LocalDate today = ui.today();
        title.setText(Integer.toString(wanted));
        ui.tasks().run(() -> deviations.year(wanted, today)).onSuccess(this::show);
    }

    private void show(DeviationYear found) {
        if (found.year() == year) {
            months.getItems().setAll(figures(found.counts()));
            lines.getItems().setAll(found.differing());
            lines.getSelectionModel().selectFirst();
        }
    }

    private void explain(Deviation line) {
        ActivityChange change = line.change();
        if (change == null) {
            ui.notice(ui.text("deviation.noChange"));
            return;
        }
        Form form = new Form(ui.messages());
        Field<String> reason = form.area("reason", ui.text("deviation.reason"), 3);
        reason.set(change.reason());
        ui.open(
                new Panel(ui.text("deviation.explain", line.activity().title()))
                        .id("reason-panel")
                        .content(form.node())
                        .focus(reason.control())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("deviation.save"), () -> save(form, change, reason.get())));
    }

    private void save(Form form, ActivityChange change, String reason) {
        ui.tasks()
                .run(() -> activities.explain(change.id(), reason))
                .onSuccess(_ -> {
                    ui.close();
                    ui.done(
                            ui.text("deviation.explained"),
                            () -> activities.explain(change.id(), change.reason()));
                })
                .onFailure(form.refusals(ui::failed));
    }
}
