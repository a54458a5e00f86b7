package org.branchbook.disclosure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** When complete private values left the book: whose, of how many, and what for. */
public final class ExportNotesPanel {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Ui ui;
    private final ExportNotes notes;
    private final TableView<ExportNote> table;
    private final Form form;
    private final Field<String> words;
    private final Field<@Nullable LocalDate> from;
    private final Field<@Nullable LocalDate> to;
    private final Label count = new SoftText("");

    public ExportNotesPanel(Ui ui, ExportNotes notes) {
        this.ui = ui;
        this.notes = notes;
        this.form = new Form(ui.messages()).columns(3);
        this.words = form.text("note-words", ui.text("export.note.words"));
        this.from = form.date("note-from", ui.text("export.note.from"));
        this.to = form.date("note-to", ui.text("export.note.to"));
        words.prompt(ui.text("export.note.hint"));
        for (Field<?> field : List.of(words, from, to)) {
            field.onChange(_ -> search());
        }
        this.table =
                Tables.table(
                        "export-notes", new EmptyState(Icon.SEARCH, ui.text("export.note.none")));
        Tables.text(table, ui.text("export.note.at"), 140, note -> MOMENT.format(note.at()));
        Tables.text(table, ui.text("export.note.whom"), 150, ExportNote::whom);
        Tables.number(table, ui.text("export.note.people"), 64, ExportNote::people);
        Tables.text(table, ui.text("export.reason"), 220, ExportNote::reason);
        Tables.text(table, ui.text("export.note.document"), 220, ExportNote::document);
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        count.setId("export-notes-count");
    }

    public void open() {
        VBox.setVgrow(table, Priority.ALWAYS);
        ui.open(
                new Panel(ui.text("export.note.title"))
                        .id("export-notes-panel")
                        .width(900)
                        .height(600)
                        .content(form.node())
                        .content(count)
                        .content(table)
                        .focus(table)
                        .primary(Buttons.primary(ui.text("ui.close"), ui::close)));
        search();
    }

    private void search() {
        String wanted = words.get();
        LocalDate first = from.get();
        LocalDate last = to.get();
        ui.tasks()
                .run(() -> notes.find(wanted, first, last))
                .onSuccess(found -> {
                    table.getItems().setAll(found);
                    count.setText(ui.text("export.note.count", found.size()));
                })
                .onFailure(ui::failed);
    }
}
