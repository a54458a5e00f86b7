package org.branchbook.profile;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.participation.Attended;
import org.branchbook.participation.Participation;
import org.branchbook.ui.SoftText;
import org.branchbook.ui.Ui;

/** A person's part in activities: attendance, talks, voluntary service, records that name him. */
final class PartPane extends VBox {
    private final Ui ui;
    private final AttendancePane attendance;
    private final ActivityLines talks;
    private final ActivityLines service;
    private final ActivityLines naming;
    private final Label hours = new SoftText("");
    private final VBox noted = new VBox();

    PartPane(Ui ui, Consumer<ActivityId> open) {
        this.ui = ui;
        attendance = new AttendancePane(ui);
        talks = new ActivityLines(ui, open);
        service = new ActivityLines(ui, open);
        naming = new ActivityLines(ui, open);
        hours.setId("service-hours");
        VBox served = new VBox(hours, service);
        served.getStyleClass().add("stack");
        getStyleClass().add("profile-column");
        getChildren()
                .addAll(
                        Parts.section(ui.text("profile.attendance"), attendance),
                        Parts.section(ui.text("profile.talks"), new VBox(noted, talks)),
                        Parts.section(ui.text("profile.service"), served),
                        Parts.section(ui.text("profile.naming"), naming));
    }

    void show(Participation part) {
        attendance.show(part.years());
        talks.show(part.talks(), ui.text("profile.talks.none"), Attended::activity, this::mark);
        noted(part);
        service.show(
                part.service(),
                ui.text("profile.service.none"),
                Attended::activity,
                one -> hours(one.length()));
        Parts.show(hours, !part.service().isEmpty());
        hours.setText(
                ui.text("profile.service.sum", part.service().size(), hours(part.serviceTime())));
        naming.show(
                part.naming(),
                ui.text("profile.naming.none"),
                Participation.Naming::activity,
                one ->
                        one.roles().stream()
                                .map(ui.messages()::text)
                                .collect(Collectors.joining(ui.messages().chinese() ? "、" : ", ")));
    }

    /** Talks of two; that there are none is said of both kinds together. */
    private void noted(Participation part) {
        noted.getChildren().clear();
        for (Participation.Noted one : part.noted()) {
            String line = ui.text("profile.talk", one.on(), one.with(), one.topic());
            noted.getChildren().add(new SoftText(line));
        }
        Parts.show(talks, part.noted().isEmpty() || !part.talks().isEmpty());
    }

    private String mark(Attended one) {
        Mark mark = one.mark();
        return mark == null ? ui.text("profile.unmarked") : ui.messages().text(mark);
    }

    /** 1.5, 2: hours without needless decimals. */
    private String hours(Duration time) {
        double hours = time.toMinutes() / 60.0;
        String text =
                hours == Math.rint(hours)
                        ? String.valueOf((long) hours)
                        : String.format(java.util.Locale.ROOT, "%.1f", hours);
        return ui.text("profile.service.hours", text);
    }
}
