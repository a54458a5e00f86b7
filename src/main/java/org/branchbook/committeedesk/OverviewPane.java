package org.branchbook.committeedesk;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.branchbook.committee.Overview;
import org.branchbook.committee.PeriodLine;
import org.branchbook.committee.Twice;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.statistics.StructureWords;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.branchbook.yearfigures.YearFigures;

/** What all branches together come to, and what of it is missing or to be looked at. */
final class OverviewPane {
    private static final double ROW = 34;
    private static final double HEAD = 34;
    private static final int MOST = 12;

    private final Ui ui;
    private final Consumer<String> choose;
    private final StructureWords words;
    private final VBox page = new VBox(12);
    private final ScrollPane root = new ScrollPane(page);

    /**
     * @param choose shows the branch with a name
     */
    OverviewPane(Ui ui, Consumer<String> choose) {
        this.ui = ui;
        this.choose = choose;
        this.words = new StructureWords(ui.messages());
        page.getStyleClass().add("spread-page");
        root.setFitToWidth(true);
        root.setId("committee-overview");
    }

    Node node() {
        return root;
    }

    void show(Overview told) {
        page.getChildren()
                .setAll(
                        new SoftText(ui.text("committeedesk.note")),
                        section(ui.text("committeedesk.types")),
                        types(told),
                        section(ui.text("committeedesk.missing")),
                        missing(told),
                        section(ui.text("committeedesk.check")));
        checks(told);
        page.getChildren().addAll(section(ui.text("committeedesk.structure")), structure(told));
    }

    private static Label section(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("form-section");
        return label;
    }

    /** As high as its rows, so that the page scrolls and not each table in it. */
    private static <T> TableView<T> filled(TableView<T> table, List<T> rows) {
        Tables.fill(table);
        table.getItems().setAll(rows);
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getStyleClass().add("even-rows");
        double height = ROW * Math.clamp(rows.size(), 1, MOST) + HEAD;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        return table;
    }

    private Node types(Overview told) {
        TableView<Overview.TypeLine> table =
                Tables.table(
                        "committee-types",
                        new EmptyState(Icon.CHECK, ui.text("committeedesk.nothingDue")));
        Tables.text(
                table,
                ui.text("committeedesk.type"),
                200,
                line -> PeriodLine.named(line.type(), ui.messages()));
        Tables.text(
                table, ui.text("committee.cadence"), 110, line -> CommitteeView.rate(line.rate()));
        Tables.number(table, ui.text("committeedesk.lacking"), 110, Overview.TypeLine::lacking);
        return filled(table, told.types());
    }

    private Node missing(Overview told) {
        if (told.missing().isEmpty()) {
            return new SoftText(ui.text("committeedesk.nothingMissing"));
        }
        TableView<PeriodLine> table =
                Tables.table("committee-missing", new EmptyState(Icon.CHECK, ""));
        Tables.text(
                table, ui.text("committee.branch"), 200, line -> told.of(line.bundle()).branch());
        Tables.text(table, ui.text("committeedesk.type"), 180, line -> line.name(ui.messages()));
        Tables.text(table, ui.text("committeedesk.period"), 90, PeriodLine::period).setMinWidth(84);
        Tables.text(
                        table,
                        ui.text("committee.cadence"),
                        96,
                        line -> line.done() + "/" + line.required())
                .setMinWidth(92);
        Tables.onOpen(table, line -> choose.accept(told.of(line.bundle()).branch()));
        return filled(table, told.missing());
    }

    private void checks(Overview told) {
        if (told.twice().isEmpty() && told.uncompared().isEmpty()) {
            page.getChildren().add(new SoftText(ui.text("committeedesk.nothingTwice")));
        }
        for (Twice twice : told.twice()) {
            VBox line = new VBox(4, new SoftText(ui.text("committeedesk.twice")));
            for (Twice.Place place : twice.places()) {
                line.getChildren()
                        .add(
                                Buttons.quiet(
                                        place.branch() + " · " + place.name(),
                                        () -> choose.accept(place.branch())));
            }
            page.getChildren().add(line);
        }
        if (!told.uncompared().isEmpty()) {
            page.getChildren().add(uncompared(told));
        }
    }

    private Node uncompared(Overview told) {
        TableView<Overview.Uncompared> table =
                Tables.table("committee-uncompared", new EmptyState(Icon.CHECK, ""));
        Tables.text(table, ui.text("committee.branch"), 200, Overview.Uncompared::branch);
        Tables.text(table, ui.text("committeedesk.why"), 380, this::why);
        Tables.onOpen(table, branch -> choose.accept(branch.branch()));
        return filled(table, told.uncompared());
    }

    private String why(Overview.Uncompared branch) {
        return branch.otherKey()
                ? ui.text("committee.uncompared.key", branch.people())
                : ui.text("committee.uncompared.codes", branch.people());
    }

    private Node structure(Overview told) {
        TableView<YearFigures.Some> table =
                Tables.table(
                        "committee-structure",
                        new EmptyState(Icon.MEMBERS, ui.text("committeedesk.noMembers")));
        Tables.text(table, ui.text("committeedesk.heading"), 120, some -> words.of(some.heading()));
        Tables.text(table, ui.text("committeedesk.value"), 260, some -> words.of(some.value()));
        Tables.number(table, ui.text("committeedesk.people"), 80, YearFigures.Some::people);
        return filled(table, told.structure());
    }
}
