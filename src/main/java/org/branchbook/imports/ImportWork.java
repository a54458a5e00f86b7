package org.branchbook.imports;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.branchbook.base.WorkWatch;
import org.branchbook.control.WorkBar;
import org.branchbook.table.CellProblem;
import org.branchbook.table.ProblemList;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What the panel of every import has: the bar of its reading and writing with what stops them, the
 * button that imports and the one that keeps the problems. Reads as often as it is asked anew.
 */
public final class ImportWork {
    private final Ui ui;
    private final Imports imports;
    private final WorkBar bar;
    private final Button run;
    private final Button save;
    private List<CellProblem> problems = List.of();
    private @Nullable Turn latest;

    /**
     * @param run what the button does
     */
    public ImportWork(Ui ui, Imports imports, WorkBar.Steps steps, Runnable run) {
        this.ui = ui;
        this.imports = imports;
        this.bar = new WorkBar(ui, "", steps);
        this.run = Buttons.id("import-run", Buttons.primary("", run));
        this.save =
                Buttons.id(
                        "import-problems",
                        Buttons.quiet(ui.text("imports.saveProblems"), this::saveProblems));
        nothingYet();
    }

    public VBox node() {
        return bar.node();
    }

    /** Lets nobody use what would begin another import while this reads or writes. */
    public void holds(Node node) {
        bar.holds(node);
    }

    /** At the foot of the panel. */
    public Panel under(Panel panel) {
        return panel.aside(save).cancel(bar.cancel("import-cancel")).primary(run);
    }

    /** Takes the keyboard where there is something to import. */
    public Node first(Node otherwise) {
        return run.isDisabled() ? otherwise : run;
    }

    /**
     * Reads, and shows what was read. Of readings begun one after the other only the latest is
     * shown, the others end unseen; after it was stopped nothing is read any more.
     *
     * @param reading may look at its watch, and tell it how far it is
     */
    public <T> void read(String words, Function<WorkWatch, T> reading, Consumer<T> shown) {
        if (bar.stopped()) {
            return;
        }
        Turn turn = new Turn();
        if (latest != null) {
            latest.dropped = true;
        }
        latest = turn;
        nothingYet();
        bar.begin(words, () -> ui.tasks().run(() -> turn.all(reading)))
                .onSuccess(read -> turn.ended(() -> shown.accept(read)))
                .onCancelled(() -> turn.ended(() -> {}))
                .onFailure(problem -> turn.ended(() -> failed(problem)));
    }

    private void nothingYet() {
        run.setText(ui.text("imports.run"));
        run.setDisable(true);
        save.setVisible(false);
    }

    private void failed(Throwable problem) {
        ui.close();
        ui.failed(problem);
    }

    /**
     * What was read.
     *
     * @param summary in the place of the bar
     * @param text of the button
     */
    public void show(String summary, String text, boolean writes, List<CellProblem> found) {
        bar.end(summary);
        run.setText(text);
        run.setDisable(!writes);
        problems = found;
        save.setVisible(!found.isEmpty());
    }

    /**
     * Writes, closes the panel and says what was done, which can be taken back.
     *
     * @param resting stays readable meanwhile, but nobody can use it
     */
    public void write(
            Function<WorkWatch, ImportRun> writing,
            Function<ImportRun.Counts, String> told,
            Runnable then,
            Node... resting) {
        run.setDisable(true);
        bar.rest(resting);
        bar.begin(ui.text("imports.running"), () -> ui.tasks().run(() -> writing.apply(bar)))
                .onSuccess(done -> {
                    ui.close();
                    ui.done(told.apply(done.counts()), () -> imports.undo(done));
                    then.run();
                })
                .onCancelled(() -> bar.cancelled(ui.text("imports.stopped")))
                .onFailure(this::failed);
    }

    private void saveProblems() {
        List<CellProblem> now = problems;
        FileDialogs.Kind kind = FileDialogs.Kind.of(ui.text("imports.kindCsv"), "csv");
        ui.chooseSave(ui.text("imports.saveProblems"), ui.text("imports.problemsFile"), kind)
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> ProblemList.write(file, now, ui.messages()))
                                .onSuccess(_ -> ui.notice(ui.text("imports.saved", file))));
    }

    /** One reading; it ends as soon as another one began, or the bar was stopped. */
    private final class Turn implements WorkWatch {
        private volatile boolean dropped;

        @Override
        public void at(int done, int all, String name) {
            ui.tasks()
                    .onFx(() -> {
                        if (!dropped) {
                            bar.at(done, all, name);
                        }
                    });
        }

        @Override
        public boolean stopped() {
            return dropped || bar.stopped();
        }

        /** Stopped is stopped, even where the reading did not look. */
        private <T> T all(Function<WorkWatch, T> reading) {
            T read = reading.apply(this);
            if (stopped()) {
                throw new CancellationException();
            }
            return read;
        }

        private void ended(Runnable then) {
            if (dropped) {
                return;
            }
            if (bar.stopped()) {
                ui.close();
            } else {
                then.run();
            }
        }
    }
}
