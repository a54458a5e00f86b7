package org.branchbook.archivedesk;

import java.util.concurrent.CancellationException;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.branchbook.bundle.BagWatch;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;

/** Shows how far a long work on files has come, and stops it; before it begins, what it will do. */
final class WorkBar implements BagWatch {
    private final Ui ui;
    private final String help;
    private final ProgressBar bar = new ProgressBar(0);
    private final SoftText said;
    private volatile boolean stopped;

    WorkBar(Ui ui, String help) {
        this.ui = ui;
        this.help = help;
        said = new SoftText(help);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setVisible(false);
        bar.setManaged(false);
    }

    VBox node() {
        return new VBox(12, said, bar);
    }

    /** Closes the panel while nothing is done, and stops the work while it is. */
    Button cancel(String id) {
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
    Button start(String id, String text, Runnable action) {
        Button start = Buttons.id(id, Buttons.primary(text, action));
        start.disableProperty().bind(bar.visibleProperty());
        return start;
    }

    void begin() {
        stopped = false;
        show(true);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    }

    /** What was stopped closes the panel and says so; what failed is told over it. */
    void failed(Throwable problem, String cancelled) {
        end();
        if (problem instanceof CancellationException) {
            ui.close();
            ui.notice(cancelled);
        } else {
            ui.failed(problem);
        }
    }

    void end() {
        show(false);
        said.setText(help);
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
                    said.setText(ui.text("archivedesk.step", done, all));
                });
    }

    @Override
    public boolean stopped() {
        return stopped;
    }
}
