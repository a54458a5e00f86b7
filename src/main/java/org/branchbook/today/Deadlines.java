package org.branchbook.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Problem;
import org.branchbook.control.Menus;
import org.branchbook.due.DueLine;
import org.branchbook.due.NextStep;
import org.branchbook.due.Postponements;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What is due by a day, from whatever feature: what, why, by when, and the one next step. */
final class Deadlines {
    /** As many as leave room for what else the day asks for. */
    static final int SHOWN = 6;

    private final Ui ui;
    private final Postponements postponements;
    private final Consumer<NextStep> go;
    private boolean all;

    Deadlines(Ui ui, Postponements postponements, Consumer<NextStep> go) {
        this.ui = ui;
        this.postponements = postponements;
        this.go = go;
    }

    List<Node> nodes(TodayPage page) {
        VBox box = new VBox();
        fill(box, page);
        return List.of(box);
    }

    private void fill(VBox box, TodayPage page) {
        List<DueLine> lines = page.deadlines();
        int count = all ? lines.size() : Math.min(SHOWN, lines.size());
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(node(lines.get(i), i, page.today()));
        }
        if (lines.size() > SHOWN) {
            String text =
                    all
                            ? ui.text("today.deadlines.fewer")
                            : ui.text("today.deadlines.all", lines.size());
            Button more =
                    Buttons.quiet(
                            text,
                            () -> {
                                all = !all;
                                fill(box, page);
                            });
            nodes.add(Buttons.id("deadlines-all", more));
        }
        box.getChildren().setAll(nodes);
    }

    private Node node(DueLine line, int number, LocalDate today) {
        boolean overdue = line.overdue(today);
        Label what = new Label(line.text());
        what.getStyleClass().add("line-what");
        what.setWrapText(true);
        Label why = new Label(line.why());
        why.getStyleClass().add("line-why");
        why.setWrapText(true);
        VBox text = new VBox(what, why);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button button = Buttons.plain(deed(line.next()), () -> go.accept(line.next()));
        button.setAccessibleText(ui.text("today.deadline.spoken", button.getText(), line.text()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox row =
                new HBox(
                        (overdue ? Icon.WARNING : Icon.CLOCK).node(),
                        text,
                        when(line.on(), today),
                        Buttons.id("deadline-" + number, button),
                        later(line, number, today));
        row.getStyleClass().addAll("line", overdue ? "line-overdue" : "line-missing");
        return row;
    }

    /** Not now: tomorrow, next week, next month, done, or never again for this kind. */
    private MenuButton later(DueLine line, int number, LocalDate today) {
        MenuButton menu = new MenuButton(ui.text("today.later"));
        menu.setId("later-" + number);
        menu.getStyleClass().add("quiet");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(ui.text("today.deadline.spoken", menu.getText(), line.text()));
        item(menu, line, "today.later.tomorrow", () -> putOff(line, today.plusDays(1)));
        item(menu, line, "today.later.week", () -> putOff(line, today.plusWeeks(1)));
        item(menu, line, "today.later.month", () -> putOff(line, today.plusMonths(1)));
        MenuItem day =
                Menus.item(
                        "later-day-" + number,
                        ui.text("today.later.day"),
                        () -> chooseDay(line, today));
        menu.getItems().addAll(day, new SeparatorMenuItem());
        item(menu, line, "today.later.settle", () -> postponements.settle(line));
        item(menu, line, "today.later.silence", () -> postponements.silence(line.code()));
        return menu;
    }

    private void chooseDay(DueLine line, LocalDate today) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> day =
                form.date("until", ui.text("today.later.until")).set(today.plusWeeks(2)).required();
        ui.open(
                new Panel(line.text())
                        .id("later-panel")
                        .width(420)
                        .content(form.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("today.later.put"),
                                () -> {
                                    LocalDate until = day.get();
                                    if (!form.complete() || until == null) {
                                        return;
                                    }
                                    if (!until.isAfter(today)) {
                                        form.show(
                                                List.of(
                                                        Problem.of(
                                                                "until", "today.later.notAfter")));
                                        return;
                                    }
                                    ui.close();
                                    write(
                                            line,
                                            ui.text("today.later.untilDay", until.toString()),
                                            () -> putOff(line, until));
                                }));
    }

    private void putOff(DueLine line, LocalDate until) {
        postponements.putOff(line, until);
    }

    private void item(MenuButton menu, DueLine line, String key, Runnable write) {
        menu.getItems().add(Menus.item(ui.text(key), () -> write(line, ui.text(key), write)));
    }

    private void write(DueLine line, String deed, Runnable write) {
        ui.tasks()
                .run(() -> {
                    write.run();
                    return line;
                })
                .onSuccess(_ ->
                        ui.done(
                                ui.text("today.later.done", deed, line.text()),
                                () -> postponements.restore(line)))
                .onFailure(ui::failed);
    }

    private Node when(LocalDate on, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, on);
        Label date = new Label(on.toString());
        date.getStyleClass().add("line-date");
        Label days =
                new Label(
                        left == 0
                                ? ui.text("today.deadline.today")
                                : left > 0
                                        ? ui.text("today.deadline.left", left)
                                        : ui.text("today.deadline.overdue", -left));
        days.getStyleClass().add("line-why");
        VBox box = new VBox(date, days);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private String deed(NextStep step) {
        return switch (step) {
            case NextStep.OpenPerson _ -> ui.text("today.deadline.person");
            case NextStep.OpenDevelopment _ -> ui.text("today.deadline.development");
            case NextStep.OpenActivity _ -> ui.text("today.deadline.activity");
            case NextStep.PlanActivity _ -> ui.text("today.plan");
            case NextStep.OpenView _, NextStep.OpenRow _ -> ui.text("today.deadline.view");
        };
    }
}
