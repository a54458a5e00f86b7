package org.branchbook.control;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.WorkWatch;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Job;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Shows how far a long work on files has come, and stops it; before it begins, what it will do. */
public final class WorkBar implements WorkWatch {
    private static final String RESTING = "resting";

    private final Ui ui;
    private final String help;
    private final Steps steps;
    private final ProgressBar bar = new ProgressBar(0);
    private final SoftText said;
    private volatile boolean stopped;

    /** How a step is told: so many of so many are done, the last was this. */
    public interface Steps {
        String text(int done, int all, String name);
    }

    /**
     * @param help what the work will do, shown before it begins
     */
    public WorkBar(Ui ui, String help) {
        this(ui, help, (done, all, _) -> ui.text("ui.step", done, all));
    }

    public WorkBar(Ui ui, String help, Steps steps) {
        this.ui = ui;
        this.steps = steps;
        this.help = help;
        said = new SoftText(help);
        said.setId("work-said");
        bar.setId("work-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        bar.setVisible(false);
        bar.setManaged(false);
    }

    public VBox node() {
        return new VBox(12, said, bar);
    }

    /** Closes the panel while nothing is done, and stops the work while it is. */
    public Button cancel(String id) {
        Runnable action =
                () -> {
                    stopped = true;
                    if (!bar.isVisible()) {
                        ui.close();
                    }
                };
        return Buttons.id(id, Buttons.plain(ui.text("ui.cancel"), action));
    }

    /** A button that cannot be pressed while the work lasts. */
    public Button start(String id, String text, Runnable action) {
        Button start = Buttons.id(id, Buttons.primary(text, action));
        start.disableProperty().bind(working());
        return start;
    }

    /** Lets nobody use these any more, though what they show stays readable while it is written. */
    public void rest(Node... shown) {
        for (Node node : shown) {
            node.getStyleClass().add(RESTING);
            node.setDisable(true);
        }
    }

    /** Lets nobody use what would begin other work while this lasts. */
    public void holds(Node node) {
        node.getStyleClass().add(RESTING);
        node.disableProperty().bind(working());
    }

    /** Starts work that is told of here, not at the foot of the window. */
    public <T extends @Nullable Object> Job<T> begin(Supplier<Job<T>> start) {
        begin(help);
        return here(start.get());
    }

    /** The same with other words until the first step is done. */
    public <T extends @Nullable Object> Job<T> begin(String words, Supplier<Job<T>> start) {
        begin(words);
        return here(start.get());
    }

    /** A further part of the work. */
    public <T extends @Nullable Object> Job<T> here(Job<T> part) {
        return part.toldElsewhere();
    }

    private void begin(String words) {
        stopped = false;
        said.setText(words);
        if (!said.getStyleClass().contains(SoftText.STYLE)) {
            said.getStyleClass().add(SoftText.STYLE);
        }
        show(true);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    }

    /** What was stopped closes the panel and says so. */
    public void cancelled(String text) {
        end();
        ui.close();
        ui.notice(text);
    }

    /** What failed is told over the panel. */
    public void failed(Throwable problem) {
        end();
        ui.failed(problem);
    }

    public void end() {
        end(help);
    }

    /** The same with what came of it in the place of what the work will do. */
    public void end(String words) {
        show(false);
        said.setText(words);
        if (!words.equals(help)) {
            said.getStyleClass().remove(SoftText.STYLE);
        }
    }

    public ReadOnlyBooleanProperty working() {
        return bar.visibleProperty();
    }

    private void show(boolean working) {
        bar.setVisible(working);
        bar.setManaged(working);
    }

    @Override
    public void at(int done, int all, String name) {
        ui.tasks()
                .onFx(() -> {
                    bar.setProgress((double) done / all);
                    said.setText(steps.text(done, all, name));
                });
    }

    @Override
    public boolean stopped() {
        return stopped;
    }
}
