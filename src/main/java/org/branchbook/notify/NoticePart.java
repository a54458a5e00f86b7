package org.branchbook.notify;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Attendances;
import org.branchbook.attendance.Mark;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Step;
import org.branchbook.schedule.Schedules;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The notice of an activity as text to send, and noting that it was sent. */
public final class NoticePart implements RecordPart {
    private final Ui ui;
    private final Activities activities;
    private final Attendances attendances;
    private final Schedules schedules;
    private final TextArea text = new TextArea();
    private final Label people = new Label();
    private final Button copy;
    private final Button sent;
    private final VBox box;
    private @Nullable ActivityId id;

    /**
     * @param word writes the notice as .docx where the user says
     */
    public NoticePart(
            Ui ui,
            Activities activities,
            Attendances attendances,
            Schedules schedules,
            Consumer<ActivityId> word) {
        this.ui = ui;
        this.activities = activities;
        this.attendances = attendances;
        this.schedules = schedules;
        text.setId("notice-text");
        text.setEditable(false);
        text.setWrapText(true);
        VBox.setVgrow(text, Priority.ALWAYS);
        people.setId("notice-people");
        people.setWrapText(true);
        people.setMinHeight(Region.USE_PREF_SIZE);
        copy =
                Buttons.id(
                        "notice-copy",
                        Buttons.plain(ui.text("record.notice.copy"), Icon.COPY, this::copy));
        sent =
                Buttons.id(
                        "notice-sent",
                        Buttons.plain(ui.text("record.notice.sent"), Icon.CHECK, this::noteSent));
        Button file =
                Buttons.id(
                        "notice-word",
                        Buttons.plain(ui.text("record.notice.word"), Icon.WORD, () -> write(word)));
        HBox bar = new HBox(copy, file, sent);
        bar.getStyleClass().add("row");
        box = new VBox(bar, people, text);
        box.getStyleClass().add("minutes-editor");
    }

    @Override
    public Step step() {
        return Step.NOTIFY;
    }

    @Override
    public String id() {
        return "notice";
    }

    @Override
    public String name() {
        return ui.text("record.step.notify");
    }

    @Override
    public boolean suits(Activity activity) {
        return true;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        copy.requestFocus();
    }

    /** The text and the list it was made of. */
    private record Loaded(String text, AttendanceSheet sheet) {}

    @Override
    public void show(Activity activity) {
        ActivityId wanted = activity.id();
        id = wanted;
        sent.setDisable(activity.closed() || activity.stamps().notified() != null);
        ui.tasks()
                .run(() ->
                        new Loaded(
                                schedules.noticeText(wanted, ui.today()),
                                attendances.sheet(wanted)))
                .onSuccess(loaded -> {
                    if (wanted.equals(id)) {
                        show(loaded);
                    }
                });
    }

    private void show(Loaded loaded) {
        if (!text.getText().equals(loaded.text)) {
            text.setText(loaded.text);
        }
        List<AttendanceRow> leave = loaded.sheet.marked(Mark.LEAVE);
        String names =
                leave.stream()
                        .map(row ->
                                row.reason().isEmpty()
                                        ? row.name()
                                        : row.name() + "（" + row.reason() + "）")
                        .collect(Collectors.joining("、"));
        people.setText(
                leave.isEmpty()
                        ? ui.text("record.notice.due", loaded.sheet.rows().size())
                        : ui.text(
                                "record.notice.leave",
                                loaded.sheet.rows().size(),
                                leave.size(),
                                names));
    }

    private void write(Consumer<ActivityId> word) {
        if (id != null) {
            word.accept(id);
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
        ui.notice(ui.text("record.notice.copied"));
    }

    private void noteSent() {
        ActivityId target = id;
        if (target != null) {
            ui.tasks()
                    .run(() -> activities.setNotified(target, true))
                    .onSuccess(_ ->
                            ui.done(
                                    ui.text("record.notice.noted"),
                                    () -> activities.setNotified(target, false)));
        }
    }
}
