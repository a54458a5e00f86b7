package org.branchbook.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attachment.Attachments;
import org.branchbook.control.DropPlace;
import org.branchbook.scan.ActivityFinder;
import org.branchbook.scan.Clues;
import org.branchbook.scan.Found;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Files dropped on the window find their activity: by the code printed on them, else the one shown
 * where they were dropped, else the number or day in their name; what stays open is asked. Each is
 * looked at off the FX thread, one after the other; a bad one stops no other.
 */
public final class Arrivals {
    private final Ui ui;
    private final Activities activities;
    private final FileTaking taking;
    private final ActivityFinder finder;

    /** A file that nobody but the user can place. */
    record Open(Path file, Clues clues, Found found) {}

    public Arrivals(Ui ui, Activities activities, Attachments attachments) {
        this.ui = ui;
        this.activities = activities;
        this.taking = new FileTaking(activities, attachments);
        this.finder = new ActivityFinder(activities);
    }

    /** Takes what is dropped anywhere on the window and no view has taken for itself. */
    public Arrivals everywhere() {
        // Set, not added: a book opened later takes the place of this one.
        ui.root().setOnDragOver(this::over);
        ui.root().setOnDragDropped(this::dropped);
        return this;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && !ui.panelOpen()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles() && !ui.panelOpen()) {
            ActivityId here = DropPlace.at(event.getTarget(), ActivityId.class).orElse(null);
            take(event.getDragboard().getFiles(), here);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /**
     * @param here the activity that is shown where the files were dropped, null for none
     */
    public void take(List<File> files, @Nullable ActivityId here) {
        new Batch(files.stream().map(File::toPath).toList(), here).next();
    }

    FileTaking taking() {
        return taking;
    }

    /** Puts files where the user has said. */
    void put(List<Open> files, Activity activity) {
        Batch batch = new Batch(List.of(), null);
        batch.put(files, activity);
    }

    private final class Batch {
        private final List<Path> left;
        private final @Nullable ActivityId here;
        private final List<Placed> placed = new ArrayList<>();
        private final List<Open> open = new ArrayList<>();

        Batch(List<Path> files, @Nullable ActivityId here) {
            this.left = new ArrayList<>(files);
            this.here = here;
        }

        void next() {
            if (left.isEmpty()) {
                finish();
                return;
            }
            Path file = left.removeFirst();
            ui.tasks()
                    .aside(() -> taking.look(file))
                    .withProgress(ui.text("evidence.looking", file.getFileName()))
                    .onSuccess(clues -> find(file, clues))
                    .onFailure(this::failed);
        }

        private void failed(Throwable problem) {
            ui.failed(problem);
            next();
        }

        private void find(Path file, Clues clues) {
            ui.tasks()
                    .run(() -> decide(file, clues))
                    .onSuccess(decided -> {
                        if (decided.found().sure().isPresent()) {
                            copy(decided, decided.found().sure().get(), this::next);
                        } else {
                            open.add(decided);
                            next();
                        }
                    })
                    .onFailure(this::failed);
        }

        /** The code wins over the place, the place over a name or a day that says otherwise. */
        private Open decide(Path file, Clues clues) {
            Found found = finder.find(clues, ui.today());
            if (here == null || !clues.codes().isEmpty()) {
                return new Open(file, clues, found);
            }
            Activity shown = activities.get(here);
            boolean numbered = found.by() == Found.By.NUMBER;
            if (numbered && !found.activities().contains(shown)) {
                List<Activity> both = new ArrayList<>(List.of(shown));
                both.addAll(found.activities());
                return new Open(file, clues, new Found(both, Found.By.NUMBER, false));
            }
            boolean told = found.sure().equals(Optional.of(shown));
            Found.By by = told ? found.by() : Found.By.NOTHING;
            return new Open(file, clues, new Found(List.of(shown), by, true));
        }

        private void copy(Open file, Activity activity, Runnable then) {
            ui.tasks()
                    .aside(() -> taking.copy(file.file()))
                    .withProgress(ui.text("evidence.copying", file.clues().name()))
                    .onSuccess(copied ->
                            ui.tasks()
                                    .run(() -> taking.add(activity.id(), copied, file.clues()))
                                    .onSuccess(number -> {
                                        Found.By by = file.found().by();
                                        placed.add(new Placed(activity, number, file.clues(), by));
                                        then.run();
                                    })
                                    .onFailure(problem -> {
                                        ui.failed(problem);
                                        then.run();
                                    }))
                    .onFailure(problem -> {
                        ui.failed(problem);
                        then.run();
                    });
        }

        void put(List<Open> files, Activity activity) {
            if (files.isEmpty()) {
                finish();
                return;
            }
            Open first = files.getFirst();
            Open said =
                    new Open(
                            first.file(),
                            first.clues(),
                            new Found(List.of(activity), Found.By.NOTHING, true));
            copy(said, activity, () -> put(files.subList(1, files.size()), activity));
        }

        private void finish() {
            if (!placed.isEmpty()) {
                List<Placed> undone = List.copyOf(placed);
                ui.done(
                        said(),
                        () ->
                                undone.forEach(one ->
                                        activities.removeEvidence(one.id(), one.evidence())));
            }
            if (!open.isEmpty()) {
                new ArrivalPanel(ui, Arrivals.this).open(List.copyOf(open));
            }
        }

        private String said() {
            String first = placed.getFirst().words(ui.messages());
            return placed.size() == 1
                    ? first
                    : ui.text("evidence.placed.more", first, placed.size() - 1);
        }
    }
}
