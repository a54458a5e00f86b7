package org.branchbook.themeday;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Problem;
import org.branchbook.control.Keeping;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Step;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Which meeting decided the topic of a theme day, and whether it was practice. */
public final class ThemeDayPane implements RecordPart {
    private final Ui ui;
    private final ThemeDays themeDays;
    private final Form form;
    private final Label topic = new Label();
    private final Field<@Nullable Activity> decidedAt;
    private final Field<List<Boolean>> practice;
    private final Button open;
    private final VBox root = new VBox(12);
    private final Keeping<ActivityId, ThemeDay> keeping;
    private @Nullable Boolean last;

    /** The meeting the book has, where it is no longer among those offered. */
    private @Nullable ActivityId gone;

    private @Nullable ActivityId id;

    /**
     * @param record shows the record of an activity
     */
    public ThemeDayPane(Ui ui, ThemeDays themeDays, Consumer<ActivityId> record) {
        this.ui = ui;
        this.themeDays = themeDays;
        form = new Form(ui.messages());
        topic.setWrapText(true);
        form.custom("theme-topic", ui.text("themeday.topic"), topic, "");
        decidedAt =
                form.choice(
                        "decidedAt",
                        ui.text("themeday.decidedAt"),
                        List.of(),
                        meeting -> meeting.date() + " " + meeting.title());
        decidedAt.help(ui.text("themeday.decidedAt.help"));
        practice =
                form.chips(
                        "practice",
                        ui.text("themeday.practice"),
                        List.of(true, false),
                        yes -> ui.text(yes ? "themeday.practice.yes" : "themeday.practice.no"));
        open =
                Buttons.id(
                        "open-decision",
                        Buttons.plain(ui.text("themeday.open"), () -> openDecision(record)));
        layout();
        keeping =
                new Keeping<>(
                        ui,
                        root,
                        this::read,
                        themeDays::save,
                        refused -> form.show(refused.problems()));
        decidedAt.onChange(meeting -> {
            gone = meeting == null ? gone : null;
            open.setDisable(meeting == null);
            keeping.touched();
        });
        practice.onChange(this::chosen);
    }

    private void openDecision(Consumer<ActivityId> record) {
        Activity meeting = decidedAt.get();
        if (meeting != null) {
            record.accept(meeting.id());
        }
    }

    private void layout() {
        root.getStyleClass().add("kind-pane");
        form.node().setMaxWidth(760);
        root.getChildren()
                .addAll(form.node(), new HBox(open), new SoftText(ui.text("themeday.help")));
    }

    @Override
    public Step step() {
        return Step.PLAN;
    }

    @Override
    public String id() {
        return "themeday";
    }

    @Override
    public String name() {
        return ui.text("themeday.tab");
    }

    @Override
    public boolean suits(Activity activity) {
        return ThemeDays.suits(activity);
    }

    @Override
    public List<Problem> missing(Activity activity) {
        return themeDays.of(activity.id()).decidedAt() == null
                ? List.of(Problem.of("decidedAt", "themeday.missing"))
                : List.of();
    }

    @Override
    public Node node() {
        return root;
    }

    private record Loaded(ThemeDay themeDay, List<Activity> candidates) {}

    @Override
    public void show(Activity activity) {
        id = activity.id();
        topic.setText(activity.title());
        // Going to the meeting only reads.
        form.node().setDisable(activity.closed());
        ui.tasks()
                .run(() -> new Loaded(themeDays.of(activity.id()), themeDays.candidates(activity)))
                .onSuccess(loaded -> {
                    if (activity.id().equals(id)
                            && keeping.takes(activity.id(), loaded.themeDay())) {
                        fill(loaded);
                    }
                });
    }

    @Override
    public void leave() {
        keeping.flush();
    }

    @SuppressWarnings("unchecked") // the control was made by Form.choice, which makes it of these
    private void fill(Loaded loaded) {
        ((ComboBox<Activity>) decidedAt.control()).getItems().setAll(loaded.candidates());
        ActivityId meeting = loaded.themeDay().decidedAt();
        Activity found =
                loaded.candidates().stream()
                        .filter(one -> one.id().equals(meeting))
                        .findFirst()
                        .orElse(null);
        decidedAt.set(found);
        gone = found == null ? meeting : null;
        Boolean said = loaded.themeDay().practice();
        practice.set(said == null ? List.of() : List.of(said));
        open.setDisable(decidedAt.get() == null);
        form.show(List.of());
    }

    /** One of the two at most: the one pressed last. */
    private void chosen(List<Boolean> now) {
        if (now.size() > 1) {
            Boolean before = last;
            practice.set(List.of(before == null || !before));
            return;
        }
        last = now.isEmpty() ? null : now.getFirst();
        keeping.touched();
    }

    private ThemeDay read() {
        Activity meeting = decidedAt.get();
        List<Boolean> said = practice.get();
        return new ThemeDay(
                meeting == null ? gone : meeting.id(), said.isEmpty() ? null : said.getFirst());
    }
}
