package org.branchbook.servicedesk;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import org.branchbook.base.Dates;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.service.HoursTable;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceTime;
import org.branchbook.service.Stint;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** The service records of a year. */
public final class StintView implements Screen {
    private final Ui ui;
    private final ServiceDoors doors;
    private final RegisterView<Row> list;

    /** A record with what its list says beside it. */
    record Row(Stint stint, String project, BigDecimal hours) {}

    /** Write the hours of a year: as a document, as a workbook, as rows for entering again. */
    public record Papers(IntConsumer document, IntConsumer workbook, IntConsumer rows) {}

    public StintView(Ui ui, ServiceDoors doors, Papers papers) {
        this.ui = ui;
        this.doors = doors;
        list =
                new RegisterView<Row>(
                                ui,
                                "stints",
                                ui.text("service.stints"),
                                ui.text("service.stints.empty"))
                        .ofYear();
        columns();
        list.reading(
                        "stint-sum",
                        this::page,
                        doors.services().changes(),
                        doors.projects().changes())
                .numbered(one -> one.stint().id());
        tools(papers);
        list.deeds(
                ui.text("service.stint.add"),
                new RegisterView.Deeds<>(
                        () -> new StintEditor(ui, doors).add(),
                        one -> new StintEditor(ui, doors).change(one.stint()),
                        this::remove));
    }

    private void tools(Papers papers) {
        list.tool(
                        Buttons.id(
                                "hours-paper",
                                Buttons.plain(
                                        ui.text("service.hoursPaper"),
                                        Icon.EXPORT,
                                        () -> papers.document().accept(list.year()))))
                .tool(
                        Buttons.id(
                                "hours-book",
                                Buttons.plain(
                                        ui.text("service.hoursBook"),
                                        () -> papers.workbook().accept(list.year()))))
                .tool(
                        Buttons.id(
                                "hours-csv",
                                Buttons.plain(
                                        ui.text("service.hoursCsv"),
                                        () -> papers.rows().accept(list.year()))));
    }

    private void columns() {
        list.column(ui.text("service.on"), 100, one -> one.stint().draft().span().on().toString())
                .column(ui.text("service.time"), 105, StintView::time)
                .column(ui.text("service.name"), 90, one -> one.stint().name())
                .column(
                        ui.text("service.identity"),
                        80,
                        one -> ui.messages().text(one.stint().draft().identity()))
                .column(
                        ui.text("service.category"),
                        100,
                        one -> ui.messages().text(one.stint().draft().work().category()))
                .column(ui.text("service.project"), 190, Row::project)
                .column(
                        ui.text("service.hours"),
                        70,
                        one -> ui.text("service.hours.value", one.hours()))
                .badge(ui.text("service.source"), 80, this::source)
                .column(
                        ui.text("service.beneficiary"),
                        110,
                        one -> one.stint().draft().work().served().code())
                .column(
                        ui.text("service.content"),
                        200,
                        one -> one.stint().draft().work().content());
    }

    private static String time(Row row) {
        return Dates.time(row.stint().draft().span().from())
                + "–"
                + Dates.time(row.stint().draft().span().to());
    }

    private Badge source(Row row) {
        return row.stint().late()
                ? new Badge(ui.text("service.late"), Badge.Tone.NEUTRAL)
                : new Badge(ui.text("service.sameDay"), Badge.Tone.GOOD);
    }

    private List<Row> rows(int year) {
        ServiceTime time = doors.services().time();
        Map<Long, Project> projects = new HashMap<>(doors.projects().ever());
        return doors.services().year(year).reversed().stream()
                .map(stint -> {
                    Long id = stint.draft().work().project();
                    Project project = id == null ? null : projects.get(id);
                    return new Row(
                            stint,
                            project == null ? "" : project.name(),
                            time.hours(stint.draft()));
                })
                .toList();
    }

    private RegisterView.Page<Row> page(int year) {
        List<Row> rows = rows(year);
        HoursTable table = doors.services().table(year);
        return new RegisterView.Page<>(
                rows, ui.text("service.sum", rows.size(), table.lines().size(), table.total()));
    }

    private void remove(Row row) {
        long id = row.stint().id();
        Steps.remove(
                ui,
                () -> {
                    doors.services().remove(id);
                    return ui.text("service.stint.removed", row.stint().name());
                },
                () -> doors.services().restore(id));
    }

    @Override
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }
}
