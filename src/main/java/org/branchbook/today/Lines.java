package org.branchbook.today;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Dates;
import org.branchbook.calendar.NextStep;
import org.branchbook.calendar.NextSteps;
import org.branchbook.holiday.MemorialDay;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** The lines of the first screen: what, why, and the one next step. */
final class Lines {
    private final Ui ui;
    private final NextSteps steps;

    Lines(Ui ui, NextSteps steps) {
        this.ui = ui;
        this.steps = steps;
    }

    Node due(Due due, LocalDate today) {
        var group = due.group();
        String name = ui.text(due.type().key());
        String what = group == null ? name : ui.text("today.due.group", name, group.name());
        String why =
                ui.text(
                        "today.due.why",
                        due.rule().period(),
                        due.rule().minimum(),
                        due.done(),
                        due.planned(),
                        due.rule().basis().text(ui.messages()));
        HBox line = line(due.fulfilled() ? Icon.DONE : Icon.CLOCK, what, why);
        String style =
                due.fulfilled()
                        ? "line-done"
                        : due.missing() == 0 ? "line-planned" : "line-missing";
        line.getStyleClass().add(style);
        if (due.missing() > 0) {
            Button plan =
                    Buttons.plain(
                            ui.text("today.plan"), () -> steps.plan().accept(today, due.type()));
            plan.setAccessibleText(ui.text("today.plan.spoken", what));
            plan.setId("plan-" + due.type().name() + (group == null ? "" : group.id().value()));
            end(line, plan);
        } else {
            line.getChildren().add(word(due.fulfilled() ? "today.done" : "today.planned"));
        }
        return line;
    }

    Node unfinished(Unfinished record) {
        Activity activity = record.activity();
        String why =
                record.unmarked() > 0
                        ? ui.text("today.unmarked", activity.state(), record.unmarked())
                        : ui.text("today.openRecord", activity.state());
        HBox line = line(Icon.EDIT, activity.title(), when(activity) + "  " + why);
        Button finish =
                Buttons.plain(
                        ui.text(record.next().key()), () -> steps.open().accept(activity.id()));
        end(line, Buttons.id("finish-" + activity.id(), finish));
        return line;
    }

    Node coming(Activity activity, LocalDate today) {
        NextStep next = NextStep.of(activity, today);
        HBox line = line(Icon.CALENDAR, activity.title(), when(activity) + place(activity));
        Runnable step =
                next == NextStep.PRINT_SHEET
                        ? () -> steps.signInSheet().accept(activity.id())
                        : () -> steps.open().accept(activity.id());
        if (next == NextStep.NOTHING) {
            line.getChildren().add(word("today.done"));
        } else {
            Button button = Buttons.plain(ui.text(next.key()), step);
            end(line, Buttons.id("coming-" + activity.id(), button));
        }
        return line;
    }

    Node memorial(MemorialDay.Occurrence day) {
        long left = ChronoUnit.DAYS.between(ui.today(), day.date());
        boolean mourning = day.day().tone() == MemorialDay.Tone.MOURN;
        String why =
                left == 0
                        ? ui.text("today.memorial.today", date(day.date()))
                        : ui.text("today.memorial.in", date(day.date()), left);
        HBox line = line(Icon.STAR, day.day().name(ui.messages().locale()), why);
        line.getStyleClass().add(mourning ? "line-mourning" : "line-memorial");
        ActivityType type =
                day.day().types().stream()
                        .flatMap(code -> ActivityType.parse(code).stream())
                        .findFirst()
                        .orElse(ActivityType.THEME_PARTY_DAY);
        Button plan =
                Buttons.quiet(ui.text("today.plan"), () -> steps.plan().accept(day.date(), type));
        plan.setAccessibleText(
                ui.text("today.plan.spoken", day.day().name(ui.messages().locale())));
        end(line, plan);
        return line;
    }

    Node step(int number, String key, String whyKey, Runnable action) {
        Label label = new Label(Integer.toString(number));
        label.getStyleClass().add("step-number");
        HBox line = line(label, ui.text(key), ui.text(whyKey));
        String deed = ui.text("today.first.go");
        Button button = number == 1 ? Buttons.primary(deed, action) : Buttons.plain(deed, action);
        button.setAccessibleText(ui.text(key));
        end(line, Buttons.id("first-" + number, button));
        return line;
    }

    Node note(String text) {
        Label label = quiet(text);
        label.setGraphic(Icon.INFO.node());
        label.getStyleClass().setAll("label", "today-note");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("line-why");
        return label;
    }

    private static void end(HBox line, Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().add(button);
    }

    private Label word(String key) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("line-word");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox line(Icon icon, String what, String why) {
        return line(icon.node(), what, why);
    }

    private static HBox line(Node mark, String what, String why) {
        Label title = new Label(what);
        title.getStyleClass().add("line-what");
        title.setWrapText(true);
        Label reason = new Label(why);
        reason.getStyleClass().add("line-why");
        reason.setWrapText(true);
        VBox text = new VBox(title, reason);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(mark, text);
        line.getStyleClass().add("line");
        return line;
    }

    private String when(Activity activity) {
        return date(activity.date()) + " " + Dates.time(activity.plan().when().start());
    }

    private String date(LocalDate date) {
        return date
                + " "
                + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, ui.messages().locale());
    }

    private static String place(Activity activity) {
        return activity.plan().place().isEmpty() ? "" : "  " + activity.plan().place();
    }
}
