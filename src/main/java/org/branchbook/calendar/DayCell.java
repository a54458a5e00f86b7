package org.branchbook.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.almanac.AlmanacDay;
import org.branchbook.almanac.AlmanacDay.Tone;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.holiday.HolidayCalendar.Kind;
import org.branchbook.ui.Buttons;
import org.jspecify.annotations.Nullable;

/** One of the 42 cells: day, holiday mark, note, the chips there is room for, and the rest. */
final class DayCell extends Region {
    private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass REST = PseudoClass.getPseudoClass("rest");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass WORKED = PseudoClass.getPseudoClass("worked");
    private static final PseudoClass FESTIVE = PseudoClass.getPseudoClass("festive");
    private static final PseudoClass MOURNING = PseudoClass.getPseudoClass("mourning");
    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");
    private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");
    private static final double PAD = 4;
    private static final double HEAD = 24;
    private static final double LINE = 20;

    private final Messages messages;
    private final Supplier<ActivityChip> chipMaker;
    private final Label number = new Label();
    private final Label mark = new Label();
    private final Label note = new Label();
    private final Label lead = new Label();
    private final Button more;
    private final List<ActivityChip> chips = new ArrayList<>();
    private @Nullable CalendarDay day;
    private boolean selected;

    DayCell(Messages messages, Supplier<ActivityChip> chipMaker, Consumer<CalendarDay> openAll) {
        this.messages = messages;
        this.chipMaker = chipMaker;
        this.more = Buttons.quiet("", () -> openAll.accept(day()));
        more.getStyleClass().add("day-more");
        more.setFocusTraversable(false);
        more.setVisible(false);
        getStyleClass().add("day-cell");
        setAccessibleRole(AccessibleRole.BUTTON);
        number.getStyleClass().add("day-number");
        mark.getStyleClass().add("day-mark");
        note.getStyleClass().add("day-note");
        lead.getStyleClass().add("day-lead");
        getChildren().addAll(number, mark, note, lead, more);
        heightProperty().subscribe(this::fit);
    }

    CalendarDay day() {
        if (day == null) {
            throw new IllegalStateException("shows nothing yet");
        }
        return day;
    }

    void show(CalendarDay now, boolean today) {
        day = now;
        AlmanacDay almanac = now.almanac();
        Kind kind = almanac.status().kind();
        Tone tone = almanac.note().tone();

        // No node is named after its day: a new id makes JavaFX match its styles anew.
        number.setText(Integer.toString(now.date().getDayOfMonth()));
        note.setText(almanac.note().text());
        lead.setText(leadText(almanac));
        mark.setText(markText(kind));
        mark.setVisible(kind == Kind.HOLIDAY || kind == Kind.MAKE_UP_WORKDAY);
        mark.pseudoClassStateChanged(WORKED, kind == Kind.MAKE_UP_WORKDAY);
        note.pseudoClassStateChanged(FESTIVE, tone == Tone.FESTIVE);
        note.pseudoClassStateChanged(MOURNING, tone == Tone.MOURNING);
        note.pseudoClassStateChanged(NAMED, tone == Tone.NAMED);
        pseudoClassStateChanged(OTHER_MONTH, !now.inMonth());
        pseudoClassStateChanged(REST, !kind.working());
        pseudoClassStateChanged(TODAY, today);
        fit();
    }

    /** Put together when somebody asks. */
    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && day != null
                ? spoken(day)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String spoken(CalendarDay now) {
        return messages.text(
                "calendar.day.spoken",
                Dates.full(now.date(), messages.locale()),
                now.almanac().note().text(),
                mark.getText(),
                now.activities().size());
    }

    /** What it is time to plan for: only its name, whatever the day's tone. */
    private String leadText(AlmanacDay almanac) {
        return almanac.ahead().stream()
                .findFirst()
                .map(next ->
                        messages.text(
                                "calendar.ahead",
                                next.day().leadDays(),
                                next.day().name(messages.locale())))
                .orElse("");
    }

    void clash(boolean on) {
        pseudoClassStateChanged(CLASH, on);
    }

    private String markText(Kind kind) {
        return switch (kind) {
            case HOLIDAY -> messages.text("calendar.mark.off");
            case MAKE_UP_WORKDAY -> messages.text("calendar.mark.work");
            case WEEKEND, WORKDAY -> "";
        };
    }

    /** The selected cell, and what is in it, is where Tab stops. */
    void select(boolean on) {
        selected = on;
        pseudoClassStateChanged(SELECTED, on);
        setFocusTraversable(on);
        more.setFocusTraversable(on);
        chips.forEach(chip -> chip.setFocusTraversable(on));
    }

    /** The chip of an activity, if there is room for it. */
    @Nullable ActivityChip chip(@Nullable ActivityId id) {
        for (ActivityChip chip : chips) {
            Activity shown = chip.activity();
            if (shown != null && shown.id().equals(id)) {
                return chip;
            }
        }
        return null;
    }

    private void fit() {
        if (day == null || getHeight() == 0) {
            return;
        }
        List<Activity> activities = day.activities();
        int room = Math.max(0, (int) ((getHeight() - HEAD - PAD) / LINE));
        int shown = activities.size() <= room ? activities.size() : Math.max(0, room - 1);
        while (chips.size() < shown) {
            ActivityChip chip = chipMaker.get();
            chip.setFocusTraversable(selected);
            chips.add(chip);
            getChildren().add(getChildren().indexOf(more), chip);
        }
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setVisible(i < shown);
            if (i < shown) {
                chips.get(i).show(activities.get(i));
            } else {
                chips.get(i).rest();
            }
        }
        int rest = activities.size() - shown;
        lead.setVisible(!lead.getText().isEmpty() && shown < room && rest == 0);
        more.setVisible(rest > 0);
        more.setText(shown == 0 ? messages.text("calendar.count", rest) : "+" + rest);
        more.setAccessibleText(messages.text("calendar.more", rest));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PAD;
        place(number, PAD, 22);
        double left = PAD + 24;
        if (mark.isVisible()) {
            double markWidth = Math.ceil(mark.prefWidth(-1));
            mark.resizeRelocate(left, PAD, markWidth, 16);
            left += markWidth + 4;
        }
        note.resizeRelocate(left, 1, Math.max(0, getWidth() - PAD - left), HEAD - 2);
        double y = HEAD;
        for (Node chip : chips) {
            if (chip.isVisible()) {
                chip.resizeRelocate(PAD, y, width, LINE - 2);
                y += LINE;
            }
        }
        lead.resizeRelocate(PAD, getHeight() - PAD - LINE + 2, width, LINE - 2);
        more.resizeRelocate(PAD, y, Math.min(width, more.prefWidth(-1)), LINE - 2);
    }

    private static void place(Region node, double x, double size) {
        node.resizeRelocate(x, 1, size, size);
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEAD + PAD;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }
}
