package org.branchbook.statisticsdesk;

import java.util.function.Supplier;
import org.branchbook.control.EmptyState;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Link;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** From a figure to the rows behind it, and from a row to the person or record it is about. */
final class DrillDown {
    private final Ui ui;
    private final StatisticsDoors.Links links;

    DrillDown(Ui ui, StatisticsDoors.Links links) {
        this.ui = ui;
        this.links = links;
    }

    /** What a double click or Enter on a figure does. */
    void open(Line line, Cell cell) {
        Supplier<FigureTable> behind = cell.behind();
        if (behind != null) {
            panel("rows-panel", behind.get());
        } else {
            follow(line);
        }
    }

    private void follow(Line line) {
        switch (line.link()) {
            case null -> {}
            case Link.Person person -> {
                ui.close();
                links.person().accept(person.id());
            }
            case Link.Gathering gathering -> {
                ui.close();
                links.gathering().accept(gathering.id());
            }
        }
    }

    /** Shows a table by itself. */
    void panel(String id, FigureTable table) {
        FigureGrid grid =
                new FigureGrid(
                        "rows",
                        new EmptyState(Icon.CHART, ui.text("statistics.rows.empty")),
                        (line, _) -> follow(line));
        grid.show(table);
        ui.open(
                new Panel(table.title())
                        .id(id)
                        .width(820)
                        .height(560)
                        .content(grid.node())
                        .focus(grid.node())
                        .action(Buttons.plain(ui.text("statistics.close"), ui::close)));
    }
}
