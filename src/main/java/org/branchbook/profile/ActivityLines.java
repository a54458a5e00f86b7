package org.branchbook.profile;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.SoftText;
import org.branchbook.ui.Ui;

/** Activities as lines that lead to their records; a long list shows its first ones. */
final class ActivityLines extends VBox {
    private static final int SHORT = 6;
    private final Ui ui;
    private final Consumer<ActivityId> open;

    ActivityLines(Ui ui, Consumer<ActivityId> open) {
        this.ui = ui;
        this.open = open;
        getStyleClass().add("activity-lines");
    }

    /**
     * @param none what is said where there are none
     * @param more what is said of an activity behind its date and title
     */
    <T> void show(
            List<T> all, String none, Function<T, Activity> activity, Function<T, String> more) {
        getChildren().clear();
        if (all.isEmpty()) {
            getChildren().add(new SoftText(none));
        }
        all.stream().limit(SHORT).forEach(one -> add(activity.apply(one), more.apply(one)));
        if (all.size() > SHORT) {
            Button rest =
                    Buttons.quiet(
                            ui.text("profile.more", all.size() - SHORT),
                            () -> {
                                getChildren().removeLast();
                                all.stream()
                                        .skip(SHORT)
                                        .forEach(o -> add(activity.apply(o), more.apply(o)));
                            });
            getChildren().add(rest);
        }
    }

    private void add(Activity activity, String more) {
        String text = activity.date() + "  " + activity.title();
        Button line =
                Buttons.quiet(
                        more.isEmpty() ? text : text + "  ·  " + more,
                        () -> open.accept(activity.id()));
        line.getStyleClass().add("activity-line");
        line.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(line);
    }
}
