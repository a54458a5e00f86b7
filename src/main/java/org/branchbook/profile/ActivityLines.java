package org.branchbook.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Lines that lead to the records they are about; a long list shows its first ones. */
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
     * @param activity null where there is none to lead to
     */
    record Line(String text, @Nullable ActivityId activity) {
        /**
         * @param more what is said of it behind its date and title
         */
        static Line of(Activity activity, String more) {
            return new Line(text(activity.date(), activity.title(), more), activity.id());
        }

        static String text(LocalDate on, String title, String more) {
            String text = on + "  " + title;
            return more.isEmpty() ? text : text + "  ·  " + more;
        }
    }

    /**
     * @param none what is said where there are none
     */
    void show(Stream<Line> lines, String none) {
        List<Line> all = lines.toList();
        getChildren().clear();
        if (all.isEmpty()) {
            getChildren().add(new SoftText(none));
        }
        all.stream().limit(SHORT).forEach(this::add);
        if (all.size() > SHORT) {
            Button rest =
                    Buttons.quiet(
                            ui.text("profile.more", all.size() - SHORT),
                            () -> {
                                getChildren().removeLast();
                                all.stream().skip(SHORT).forEach(this::add);
                            });
            getChildren().add(rest);
        }
    }

    private void add(Line line) {
        ActivityId activity = line.activity;
        if (activity == null) {
            Label label = new Label(line.text);
            label.getStyleClass().add("activity-line");
            getChildren().add(label);
            return;
        }
        Button button = Buttons.quiet(line.text, () -> open.accept(activity));
        button.getStyleClass().add("activity-line");
        button.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(button);
    }
}
