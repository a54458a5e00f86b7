package org.branchbook.backup;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.branchbook.base.WorkWatch;
import org.branchbook.ui.Job;
import org.branchbook.ui.Ui;

/**
 * A backup beside the work on the book: the foot of the window says how far it is and has the
 * button that stops it.
 */
public final class BackupJob implements WorkWatch {
    private final Ui ui;
    private volatile BooleanSupplier stopping = () -> false;
    private volatile String step = "";

    private BackupJob(Ui ui) {
        this.ui = ui;
    }

    /**
     * @param words what is said until files are copied to the second place
     */
    public static <T> Job<T> begin(Ui ui, String words, Function<WorkWatch, T> work) {
        BackupJob watch = new BackupJob(ui);
        return ui.tasks()
                .asideCancellable(stopped -> {
                    watch.stopping = stopped;
                    return work.apply(watch);
                })
                .withProgress(() -> watch.step.isEmpty() ? words : watch.step);
    }

    @Override
    public void at(int done, int all, String name) {
        step = ui.text("backup.secondNow", done, all);
    }

    @Override
    public boolean stopped() {
        return stopping.getAsBoolean();
    }
}
