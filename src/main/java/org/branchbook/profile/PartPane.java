package org.branchbook.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.control.SoftText;
import org.branchbook.participation.Attended;
import org.branchbook.participation.Participation;
import org.branchbook.service.Counted;
import org.branchbook.service.Hours;
import org.branchbook.ui.Ui;

/** What a person did: attendance, talks, voluntary service; records that name him. */
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
        service.setId("service");
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

    void show(ProfilePage.Part shown) {
        Participation part = shown.activities();
        attendance.show(part.years());
        talks.show(
                part.talks().stream().map(one -> ActivityLines.Line.of(one.activity(), mark(one))),
                ui.text("profile.talks.none"));
        noted(part);
        served(shown.service());
        naming.show(
                part.naming().stream()
                        .map(one -> ActivityLines.Line.of(one.activity(), roles(one))),
                ui.text("profile.naming.none"));
    }

    private String roles(Participation.Naming one) {
        return one.roles().stream()
                .map(ui.messages()::text)
                .collect(Collectors.joining(ui.messages().chinese() ? "、" : ", "));
    }

    /** Records of service, and activities for the time that no record tells. */
    private void served(List<Counted> all) {
        service.show(all.stream().map(this::line), ui.text("profile.service.none"));
        Hours sum = Hours.of(all);
        Parts.show(hours, !all.isEmpty());
        hours.setText(
                ui.text(
                        "profile.service.sum",
                        sum.times(),
                        hours(sum.total()),
                        hours(sum.recorded()),
                        hours(sum.attended())));
    }

    private ActivityLines.Line line(Counted one) {
        String said = one.part().content();
        String what = said.isEmpty() ? ui.messages().text(one.category()) : said;
        return new ActivityLines.Line(
                ActivityLines.Line.text(one.span().on(), what, hours(one.hours())),
                one.part().activity());
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
    private String hours(BigDecimal hours) {
        return ui.text("profile.service.hours", hours.stripTrailingZeros().toPlainString());
    }
}
