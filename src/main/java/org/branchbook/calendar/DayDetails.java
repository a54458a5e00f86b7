package org.branchbook.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.branchbook.base.Dates;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.holiday.MemorialDay;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** Everything about a day, or the activities of a whole month, as a column. */
final class DayDetails {
    private final Ui ui;
    private final NextSteps steps;
    private final CalendarViewModel model;

    DayDetails(Ui ui, NextSteps steps, CalendarViewModel model) {
        this.ui = ui;
        this.steps = steps;
        this.model = model;
    }

    VBox day(CalendarDay day) {
        List<Node> lines = new ArrayList<>();
        lines.add(label(Dates.full(day.date(), ui.messages().locale()), "day-title"));
        if (!day.almanac().lunar().isEmpty()) {
            lines.add(label(day.almanac().lunar(), "day-fact"));
        }
        holiday(day.almanac().status()).ifPresent(text -> lines.add(label(text, "day-fact")));
        for (MemorialDay memorial : day.almanac().memorials()) {
            boolean mourning = memorial.tone() == MemorialDay.Tone.MOURN;
            String name = memorial.name(ui.messages().locale());
            lines.add(label(name, mourning ? "day-mourning" : "day-memorial"));
        }
        for (MemorialDay.Occurrence next : day.almanac().ahead()) {
            lines.add(label(ahead(next), "day-fact"));
        }
        lines.addAll(cards(day));
        Button plan =
                Buttons.plain(
                        ui.text("calendar.planHere"),
                        Icon.PLUS,
                        () -> steps.plan().accept(day.date(), null));
        plan.setId("plan-here");
        lines.add(plan);
        return column(lines);
    }

    private String ahead(MemorialDay.Occurrence next) {
        return ui.text(
                "calendar.aheadLong",
                next.day().leadDays(),
                next.day().name(ui.messages().locale()),
                next.date().toString());
    }

    VBox month(CalendarMonth month) {
        List<Node> lines = new ArrayList<>();
        List<CalendarDay> busy = month.busy();
        if (busy.isEmpty()) {
            lines.add(label(ui.text("calendar.monthEmpty"), "day-fact"));
        }
        for (CalendarDay day : busy) {
            lines.add(label(Dates.full(day.date(), ui.messages().locale()), "day-of-list"));
            lines.addAll(cards(day));
        }
        return column(lines);
    }

    private List<Node> cards(CalendarDay day) {
        List<Node> cards = new ArrayList<>();
        day.activities().forEach(a -> cards.add(new ActivityCard(ui, steps, a, model)));
        return cards;
    }

    private Optional<String> holiday(HolidayCalendar.Status status) {
        String name = status.name(ui.messages().locale());
        return Optional.ofNullable(
                switch (status.kind()) {
                    case HOLIDAY -> ui.text("calendar.holiday", name);
                    case MAKE_UP_WORKDAY -> ui.text("calendar.makeUpWorkday", name);
                    case WEEKEND, WORKDAY -> null;
                });
    }

    private static VBox column(List<Node> lines) {
        VBox box = new VBox();
        box.getStyleClass().add("day-details");
        box.getChildren().addAll(lines);
        return box;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
