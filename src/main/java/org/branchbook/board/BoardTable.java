package org.branchbook.board;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.branchbook.base.PartialDate;
import org.branchbook.control.Badge;
import org.branchbook.control.Tables;
import org.branchbook.development.EventDue;
import org.branchbook.development.Pathway;
import org.branchbook.development.StepLine;
import org.branchbook.step.Step;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** One row a person: the part of the way, the step reached and since when, what comes by when. */
final class BoardTable {
    private final Ui ui;

    BoardTable(Ui ui) {
        this.ui = ui;
    }

    TableView<Pathway> table(Node empty) {
        TableView<Pathway> table = Tables.table("board-table", empty);
        Tables.text(table, ui.text("board.name"), 80, p -> p.development().person().name());
        Tables.node(table, ui.text("board.part"), 98, this::part);
        Tables.text(table, ui.text("board.step"), 164, this::step);
        Tables.text(table, ui.text("board.since"), 86, BoardTable::since);
        Tables.text(table, ui.text("board.next"), 164, this::next);
        Tables.node(table, ui.text("board.when"), 132, this::when);
        for (TableColumn<?, ?> column : table.getColumns()) {
            column.setSortable(false);
        }
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        return table;
    }

    private Node part(Pathway pathway) {
        Badge.Tone tone =
                switch (pathway.part()) {
                    case APPLICATION, ACTIVIST -> Badge.Tone.NEUTRAL;
                    case CANDIDATE -> Badge.Tone.WARNING;
                    case ADMISSION, PROBATION -> Badge.Tone.INFO;
                };
        return new Badge(ui.messages().text(pathway.part()), tone);
    }

    private String step(Pathway pathway) {
        Step current = pathway.current();
        return current == null ? "" : current.number() + " " + current.name(ui.messages());
    }

    private static String since(Pathway pathway) {
        Step current = pathway.current();
        PartialDate day = current == null ? null : pathway.development().day(current.number());
        return day == null ? "" : day.toString();
    }

    private String next(Pathway pathway) {
        return pathway.next()
                .map(line -> line.step().number() + " " + line.step().name(ui.messages()))
                .orElse("");
    }

    /** The nearest day of all: what is late first. */
    private Node when(Pathway pathway) {
        Label label = new Label();
        LocalDate latest = nearest(pathway);
        if (latest != null && pathway.late()) {
            label.setText(ui.text("board.late", latest.toString()));
            label.getStyleClass().add("late");
        } else {
            StepLine next = pathway.next().orElse(null);
            LocalDate earliest = next == null ? null : next.window().earliest();
            label.setText(
                    latest != null
                            ? ui.text("development.until", latest.toString())
                            : earliest == null
                                    ? ""
                                    : ui.text("development.from", earliest.toString()));
        }
        return label;
    }

    private static @Nullable LocalDate nearest(Pathway pathway) {
        LocalDate nearest = pathway.next().map(line -> line.window().latest()).orElse(null);
        if (!pathway.late()) {
            return nearest;
        }
        for (StepLine line : pathway.lines()) {
            if (line.overdue(pathway.today())) {
                nearest = earlier(nearest, line.window().latest());
            }
        }
        for (EventDue event : pathway.events()) {
            nearest = earlier(nearest, event.on());
        }
        return nearest;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
