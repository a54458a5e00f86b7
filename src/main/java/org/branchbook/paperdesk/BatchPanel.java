package org.branchbook.paperdesk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.control.WorkBar;
import org.branchbook.document.DocumentBatch;
import org.branchbook.document.DocumentBatch.Entry;
import org.branchbook.document.DocumentBatch.Format;
import org.branchbook.document.DocumentBatch.Kind;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/**
 * All records of a month or a year into a folder. Each file is a job of its own, so that the book
 * stays at hand between two of them and cancelling leaves whole files only.
 */
final class BatchPanel {
    private final Ui ui;
    private final DocumentBatch batch;
    private final CheckBox minutes = box("minutes", "app.batch.minutes", true);
    private final CheckBox signIn = box("signIn", "app.batch.signIn", false);
    private final CheckBox word = box("word", "app.batch.word", true);
    private final CheckBox pdf = box("pdf", "app.batch.pdf", false);
    private final Label warning = new Label();
    private final WorkBar work;
    private final Button start;

    BatchPanel(Ui ui, DocumentBatch batch) {
        this.ui = ui;
        this.batch = batch;
        List.of(minutes, signIn, word, pdf)
                .forEach(box -> box.setText(ui.text((String) box.getUserData())));
        work =
                new WorkBar(
                        ui,
                        ui.text("app.batch.which"),
                        (done, all, name) -> ui.text("app.batch.now", done + 1, all, name));
        start = Buttons.primary(ui.text("app.batch.start"), () -> {});
        start.setId("batch-start");
        start.disableProperty()
                .bind(
                        minutes.selectedProperty()
                                .or(signIn.selectedProperty())
                                .and(word.selectedProperty().or(pdf.selectedProperty()))
                                .not()
                                .or(work.working()));
    }

    private static CheckBox box(String id, String key, boolean selected) {
        CheckBox box = new CheckBox();
        box.setId("batch-" + id);
        box.setUserData(key);
        box.setSelected(selected);
        return box;
    }

    /** Asks what is wanted of the activities from a day to another. */
    void open(String time, LocalDate first, LocalDate last) {
        warn();
        start.setOnAction(_ -> start(first, last));
        HBox kinds = new HBox(minutes, signIn);
        HBox formats = new HBox(word, pdf);
        kinds.getStyleClass().add("row");
        formats.getStyleClass().add("row");
        VBox content = new VBox(12, kinds, formats, warning, work.node());
        ui.open(
                new Panel(ui.text("app.batch.title", time))
                        .id("batch")
                        .content(content)
                        .cancel(work.cancel("batch-cancel"))
                        .primary(start));
    }

    /** Said before anything is written: whose .pdf will not look as its .docx does. */
    private void warn() {
        warning.setId("batch-warning");
        warning.setWrapText(true);
        warning.getStyleClass().add("warning-text");
        warning.managedProperty().bind(warning.visibleProperty());
        warning.visibleProperty()
                .bind(
                        warning.textProperty()
                                .isNotEmpty()
                                .and(minutes.selectedProperty())
                                .and(pdf.selectedProperty()));
        ui.tasks()
                .run(batch::narrative)
                .onSuccess(types -> {
                    if (!types.isEmpty()) {
                        String names =
                                types.stream()
                                        .map(ui.messages()::text)
                                        .collect(Collectors.joining(ui.text("app.batch.and")));
                        warning.setText(ui.text("app.batch.narrative", names));
                    }
                });
    }

    private void start(LocalDate first, LocalDate last) {
        DocumentBatch.Wish wish =
                new DocumentBatch.Wish(
                        chosen(minutes, Kind.MINUTES, signIn, Kind.SIGN_IN, Kind.class),
                        chosen(word, Format.DOCX, pdf, Format.PDF, Format.class));
        ui.chooseFolder(ui.text("app.batch.folder"))
                .ifPresent(folder -> {
                    work.begin(() -> ui.tasks().run(() -> batch.entries(first, last, wish)))
                            .onSuccess(entries -> begin(entries, folder))
                            .onFailure(work::failed);
                });
    }

    private static <E extends Enum<E>> Set<E> chosen(
            CheckBox one, E first, CheckBox other, E second, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        if (one.isSelected()) {
            chosen.add(first);
        }
        if (other.isSelected()) {
            chosen.add(second);
        }
        return chosen;
    }

    private void begin(List<Entry> entries, Path folder) {
        if (entries.isEmpty() && !work.stopped()) {
            work.end(ui.text("app.batch.none"));
        } else {
            next(entries, 0, folder);
        }
    }

    private void next(List<Entry> entries, int done, Path folder) {
        if (work.stopped() || done == entries.size()) {
            ui.close();
            ui.notice(
                    ui.text("app.batch.done", done, entries.size()),
                    ui.text("app.batch.open"),
                    () -> ui.openFile(folder));
            return;
        }
        Entry entry = entries.get(done);
        work.at(done, entries.size(), entry.name());
        Consumer<Throwable> failed =
                problem -> {
                    work.end(ui.text("app.batch.failed", done, entries.size()));
                    ui.failed(problem);
                };
        work.here(ui.tasks().run(() -> batch.prepare(entry, folder)))
                .onSuccess(file ->
                        work.here(ui.tasks().aside(file::get))
                                .onSuccess(_ -> next(entries, done + 1, folder))
                                .onFailure(failed))
                .onFailure(failed);
    }
}
