package org.branchbook.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/** The page of a month: seven columns, six rows, the ISO weeks at the left. Made once. */
final class MonthGrid extends Region {
    private static final double WEEK_WIDTH = 34;
    private static final double HEAD_HEIGHT = 24;

    private final CalendarViewModel model;
    private final NextSteps steps;
    private final Messages messages;
    private final ChipDrag drag;
    private final List<DayCell> cells = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private final List<Label> weeks = new ArrayList<>();
    private @Nullable DayCell current;

    MonthGrid(
            CalendarViewModel model,
            NextSteps steps,
            Messages messages,
            Consumer<CalendarDay> openAll) {
        this.model = model;
        this.steps = steps;
        this.messages = messages;
        this.drag = new ChipDrag(this, model, messages);
        getStyleClass().add("month-grid");
        setId("month-grid");
        for (DayOfWeek day : DayOfWeek.values()) {
            Label head = new Label(day.getDisplayName(TextStyle.SHORT, messages.locale()));
            head.getStyleClass().add("weekday");
            heads.add(head);
        }
        for (int i = 0; i < 6; i++) {
            Label week = new Label();
            week.getStyleClass().add("week-number");
            weeks.add(week);
        }
        for (int i = 0; i < CalendarMonth.DAYS; i++) {
            cells.add(cell(openAll));
        }
        getChildren().addAll(heads);
        getChildren().addAll(weeks);
        getChildren().addAll(cells);
        new GridKeys(model, steps, drag, this::chipBeside).install(this);
        model.page().subscribe(this::show);
        model.selected().subscribe(_ -> mark());
        model.chosen().subscribe(_ -> mark());
    }

    private DayCell cell(Consumer<CalendarDay> openAll) {
        DayCell cell = new DayCell(messages, this::chip, openAll);
        cell.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    model.point(cell.day().date(), null);
                    cell.requestFocus();
                    if (isDouble(event)) {
                        steps.plan().accept(cell.day().date(), null);
                    }
                });
        cell.focusedProperty()
                .addListener((_, _, on) -> {
                    if (on && cell.chip(model.chosen().get()) != null) {
                        model.chosen().set(null);
                    }
                });
        return cell;
    }

    private ActivityChip chip() {
        ActivityChip chip = new ActivityChip(messages);
        chip.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    event.consume();
                    var activity = chip.activity();
                    if (activity != null) {
                        model.point(activity.date(), activity.id());
                        chip.requestFocus();
                        if (isDouble(event)) {
                            steps.open().accept(activity.id());
                        }
                    }
                });
        chip.focusedProperty()
                .addListener((_, _, on) -> {
                    var activity = chip.activity();
                    if (on && activity != null) {
                        model.point(activity.date(), activity.id());
                    }
                });
        drag.watch(chip);
        return chip;
    }

    private static boolean isDouble(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    }

    private void show(@Nullable CalendarMonth month) {
        if (month == null) {
            return;
        }
        boolean inside = hasFocusInside();
        LocalDate today = model.today();
        for (int i = 0; i < cells.size(); i++) {
            CalendarDay day = month.days().get(i);
            cells.get(i).show(day, day.date().equals(today));
        }
        for (int row = 0; row < weeks.size(); row++) {
            LocalDate monday = month.days().get(row * 7).date();
            show(weeks.get(row), monday, month.year().school());
        }
        current = null;
        mark();
        if (inside) {
            focus();
        }
    }

    /** The ISO week, and below it the teaching week of the term. */
    private void show(Label label, LocalDate monday, SchoolYear school) {
        String iso = Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        String teaching =
                school.week(monday)
                        .map(week -> messages.text("calendar.teachingWeek", week.number()))
                        .orElse(
                                school.vacation(monday.plusDays(3))
                                        ? messages.text("calendar.vacation")
                                        : "");
        label.setText(teaching.isEmpty() ? iso : iso + "\n" + teaching);
    }

    /** Marks the cells of days on which a dragged activity would clash. */
    void mark(Set<LocalDate> clashing) {
        for (DayCell cell : cells) {
            cell.clash(clashing.contains(cell.day().date()));
        }
    }

    /** Marks the selected cell; the keyboard follows if it is in the grid. */
    private void mark() {
        DayCell next = cellOf(model.selected().get());
        if (current != next) {
            cells.forEach(cell -> cell.select(cell == next));
            current = next;
        }
        if (hasFocusInside()) {
            focus();
        }
    }

    /** Gives the keyboard to the chosen activity or the selected day. */
    void focus() {
        DayCell cell = current;
        if (cell == null) {
            return;
        }
        ActivityChip chip = cell.chip(model.chosen().get());
        Node wanted = chip == null ? cell : chip;
        if (!wanted.isFocused()) {
            wanted.requestFocus();
        }
    }

    /** The activity before or after the chosen one on its day, for the keyboard. */
    private @Nullable ActivityChip chipBeside(int step) {
        CalendarDay day = model.selectedDay().orElse(null);
        DayCell cell = current;
        if (day == null || cell == null) {
            return null;
        }
        int at = model.chosenActivity().map(day.activities()::indexOf).orElse(-1) + step;
        boolean exists = at >= 0 && at < day.activities().size();
        return exists ? cell.chip(day.activities().get(at).id()) : null;
    }

    private boolean hasFocusInside() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != this) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /** The cell under a point of the scene. */
    @Nullable DayCell cellAt(double sceneX, double sceneY) {
        for (DayCell cell : cells) {
            Point2D at = cell.sceneToLocal(sceneX, sceneY);
            if (cell.getLayoutBounds().contains(at)) {
                return cell;
            }
        }
        return null;
    }

    private @Nullable DayCell cellOf(LocalDate date) {
        CalendarMonth month = model.page().get();
        return month == null
                ? null
                : month.day(date).map(day -> cells.get(month.days().indexOf(day))).orElse(null);
    }

    /** Lays a node over the cells without making room for it. */
    void overlay(Node node, boolean on) {
        node.setManaged(false);
        if (on) {
            getChildren().add(node);
        } else {
            getChildren().remove(node);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - WEEK_WIDTH;
        double height = getHeight() - HEAD_HEIGHT;
        for (int i = 0; i < cells.size(); i++) {
            double x = WEEK_WIDTH + edge(width, i % 7, 7);
            double y = HEAD_HEIGHT + edge(height, i / 7, 6);
            double right = WEEK_WIDTH + edge(width, i % 7 + 1, 7);
            double bottom = HEAD_HEIGHT + edge(height, i / 7 + 1, 6);
            cells.get(i).resizeRelocate(x, y, right - x, bottom - y);
            if (i < 7) {
                heads.get(i).resizeRelocate(x, 0, right - x, HEAD_HEIGHT);
            }
            if (i % 7 == 0) {
                weeks.get(i / 7).resizeRelocate(0, y, WEEK_WIDTH, bottom - y);
            }
        }
    }

    private static double edge(double length, int index, int parts) {
        return Math.round(length * index / parts);
    }
}
