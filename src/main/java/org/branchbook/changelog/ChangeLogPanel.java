package org.branchbook.changelog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.SafeFile;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The log, a page at a time; whoever wants to know more chooses days, or types a name. */
public final class ChangeLogPanel {
    static final int PAGE = 200;

    private final Ui ui;
    private final LoggedChanges changes;
    private final Supplier<String> branch;
    private final ChangeWords words;
    private final TableView<LoggedChange> table;
    private final Form form;
    private final Field<String> named;
    private final Field<@Nullable LocalDate> from;
    private final Field<@Nullable LocalDate> to;
    private final SoftText detail = new SoftText("");
    private final Button older;

    /**
     * @param branch its name, asked beside the window's thread
     */
    public ChangeLogPanel(Ui ui, LoggedChanges changes, Supplier<String> branch) {
        this.ui = ui;
        this.changes = changes;
        this.branch = branch;
        this.words = new ChangeWords(ui.messages());
        this.form = new Form(ui.messages()).columns(3);
        this.named = form.text("log-words", ui.text("changelog.words"));
        this.from = form.date("log-from", ui.text("export.note.from"));
        this.to = form.date("log-to", ui.text("export.note.to"));
        named.prompt(ui.text("changelog.hint"));
        for (Field<?> field : List.of(named, from, to)) {
            field.onChange(_ -> search());
        }
        this.older = Buttons.id("log-older", Buttons.plain(ui.text("changelog.older"), this::more));
        this.table = Tables.table("log", new EmptyState(Icon.SEARCH, ui.text("changelog.none")));
        Tables.text(table, ui.text("changelog.at"), 150, c -> ChangeLogBook.MOMENT.format(c.at()));
        Tables.text(table, ui.text("changelog.who"), 90, LoggedChange::who);
        Tables.text(table, ui.text("changelog.what"), 150, words::deed);
        Tables.text(table, ui.text("changelog.subject"), 210, words::subject);
        Tables.text(
                table,
                ui.text("changelog.values"),
                330,
                c -> String.join(ui.text("changelog.and"), words.lines(c)));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    }

    public void open() {
        VBox.setVgrow(table, Priority.ALWAYS);
        detail.setId("log-detail");
        detail.setMinHeight(72);
        detail.setMaxHeight(200);
        ui.open(
                new Panel(ui.text("changelog.title"))
                        .id("log-panel")
                        .width(1000)
                        .height(720)
                        .content(form.node())
                        .content(new VBox(8, table, detail))
                        .focus(table)
                        .aside(older)
                        .aside(
                                Buttons.id(
                                        "log-export",
                                        Buttons.plain(
                                                ui.text("changelog.export"),
                                                Icon.EXPORT,
                                                this::export)))
                        .primary(Buttons.primary(ui.text("ui.close"), ui::close)));
        search();
    }

    private LoggedChanges.Wanted wanted() {
        return LoggedChanges.Wanted.days(named.get(), from.get(), to.get());
    }

    private void search() {
        LoggedChanges.Wanted wanted = wanted();
        ui.tasks()
                .run(() -> changes.newest(wanted, PAGE))
                .onSuccess(found -> {
                    if (wanted.equals(wanted())) {
                        table.getItems().setAll(found);
                        older.setDisable(found.size() < PAGE);
                        table.getSelectionModel().selectFirst();
                    }
                })
                .onFailure(ui::failed);
    }

    private void more() {
        LoggedChanges.Wanted wanted = wanted();
        LoggedChange last = table.getItems().getLast();
        older.setDisable(true);
        ui.tasks()
                .run(() -> changes.before(wanted, last, PAGE))
                .onSuccess(found -> {
                    int at = table.getItems().size();
                    table.getItems().addAll(found);
                    table.scrollTo(at);
                    older.setDisable(found.size() < PAGE);
                })
                .onFailure(ui::failed);
    }

    private void show(@Nullable LoggedChange change) {
        detail.setText(change == null ? "" : String.join("\n", words.lines(change)));
    }

    private void export() {
        LoggedChanges.Wanted wanted = wanted();
        FileDialogs.Kind kind = FileDialogs.Kind.of("xlsx", "xlsx");
        ui.chooseSave(ui.text("changelog.export"), ui.text("changelog.title") + ".xlsx", kind)
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> write(file, wanted))
                                .withProgress(ui.text("changelog.exporting"))
                                .onSuccess(count ->
                                        ui.notice(
                                                ui.text(
                                                        "changelog.exported",
                                                        count,
                                                        file.getFileName()))));
    }

    private int write(Path file, LoggedChanges.Wanted wanted) {
        List<LoggedChange> all = changes.newest(wanted, ChangeLogBook.MOST);
        SafeFile.write(file, ChangeLogBook.of(all, branch.get(), ui.messages()));
        return all.size();
    }
}
