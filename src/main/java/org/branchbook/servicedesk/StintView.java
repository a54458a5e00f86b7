package org.branchbook.servicedesk;

import java.util.function.IntConsumer;
import org.branchbook.control.Menus;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.servicelist.StintListing;
import org.branchbook.servicelist.StintListing.Row;
import org.branchbook.ui.Ui;

/** The service records of a year. */
public final class StintView implements RegisterScreen {
    private final Ui ui;
    private final ServiceDoors doors;
    private final RegisterView<Row> list;

    /** Write the hours of a year: as a document, as a workbook, as rows for entering again. */
    public record Papers(IntConsumer document, IntConsumer workbook, IntConsumer rows) {}

    public StintView(Ui ui, ServiceDoors doors, Papers papers) {
        this.ui = ui;
        this.doors = doors;
        list = new RegisterView<>(ui, new StintListing(doors), ui.text("service.stints.empty"));
        list.reading("stint-sum", doors.services().changes(), doors.projects().changes());
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
                Menus.button(
                        "hours",
                        ui.text("service.hoursPaper"),
                        Menus.item(
                                "hours-paper",
                                ui.text("service.hoursDocument"),
                                () -> papers.document().accept(list.year())),
                        Menus.item(
                                "hours-book",
                                ui.text("service.hoursBook"),
                                () -> papers.workbook().accept(list.year())),
                        Menus.item(
                                "hours-csv",
                                ui.text("service.hoursCsv"),
                                () -> papers.rows().accept(list.year()))));
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
    public RegisterView<Row> list() {
        return list;
    }
}
