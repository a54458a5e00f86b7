package org.branchbook.agenda;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.branchbook.activity.Activity;
import org.branchbook.base.Messages;
import org.branchbook.calendar.TypeColour;
import org.jspecify.annotations.Nullable;

/** A line of the agenda on screen. */
final class AgendaCell extends ListCell<AgendaLine> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private final Messages messages;
    private final Supplier<Agenda> agenda;

    AgendaCell(Messages messages, Supplier<Agenda> agenda) {
        this.messages = messages;
        this.agenda = agenda;
        getStyleClass().add("agenda-cell");
    }

    @Override
    protected void updateItem(@Nullable AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        pseudoClassStateChanged(HEAD, !empty && line instanceof AgendaLine.Head);
        switch (line) {
            case AgendaLine.Head head when !empty -> setText(head.text());
            case AgendaLine.Entry entry when !empty -> setGraphic(row(entry.activity()));
            case null, default -> {}
        }
    }

    private HBox row(Activity activity) {
        TypeColour kind = TypeColour.of(activity.type());
        Label letter = new Label(messages.text(kind.letterKey()));
        letter.getStyleClass().add("chip-letter");
        HBox mark = new HBox(letter);
        mark.getStyleClass().addAll("agenda-mark", kind.style());
        Label title = new Label(activity.title());
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(60);
        HBox.setHgrow(title, Priority.ALWAYS);
        return AgendaView.row(
                AgendaView.cell(agenda.get().when(activity), 150, "agenda-when"),
                mark,
                AgendaView.cell(messages.text(activity.type()), 150, "soft"),
                title,
                AgendaView.cell(activity.plan().place(), 150, "soft"),
                AgendaView.cell(messages.text(activity.state()), 80, "soft"));
    }
}
