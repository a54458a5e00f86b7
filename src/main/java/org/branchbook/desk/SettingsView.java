package org.branchbook.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.almanac.HolidayEditor;
import org.branchbook.almanac.TermEditor;
import org.branchbook.backup.BackupCard;
import org.branchbook.branch.Branch;
import org.branchbook.changelog.ChangeLogPanel;
import org.branchbook.control.Screen;
import org.branchbook.control.SoftText;
import org.branchbook.control.Toolbar;
import org.branchbook.disclosure.ExportNotesPanel;
import org.branchbook.fields.FieldChoiceEditor;
import org.branchbook.form.Form;
import org.branchbook.home.OpenBook;
import org.branchbook.home.Version;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.protection.PasswordCard;
import org.branchbook.rulebook.RulesPanel;
import org.branchbook.shell.Preferences;
import org.branchbook.template.TemplateDoors;
import org.branchbook.template.TemplatesPanel;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;

/** The settings: the branch, language and looks, the book's folder and backups, holiday tables. */
final class SettingsView implements Screen {
    private final Ui ui;
    private final OpenBook book;
    private final Desk desk;
    private final VBox root = new VBox();

    SettingsView(Ui ui, OpenBook book, Desk desk, Node branchEditor) {
        this.ui = ui;
        this.book = book;
        this.desk = desk;
        VBox cards =
                new VBox(
                        card("settings.branch", branchEditor),
                        card(
                                "fields.choice",
                                new FieldChoiceEditor(ui, book.fieldChoices()).node()),
                        card("settings.looks", looks()),
                        card("settings.book", bookFolder()),
                        card(
                                "backup.title",
                                new BackupCard(
                                                ui,
                                                book.book(),
                                                book.backups(),
                                                book.records()::doctor,
                                                new BackupCard.Ways(
                                                        new Restoring(desk)::restore,
                                                        new Restoring(desk).single(book),
                                                        new Rescuing(desk)::choose))
                                        .node()),
                        card(
                                "protection.title",
                                new PasswordCard(ui, desk.locking().doors(book)).node()),
                        card("settings.templates", templates()),
                        card("settings.rules", rules()),
                        card("settings.holidays", new HolidayEditor(ui, book.holidays()).node()),
                        card("settings.terms", new TermEditor(ui, book.terms()).node()),
                        card("settings.about", about()));
        cards.getStyleClass().addAll("stack", "padded", "settings");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(new Toolbar(ui.text("nav.settings")), scroll);
    }

    @Override
    public Node node() {
        return root;
    }

    private Node card(String title, Node content) {
        Label heading = new Label(ui.text(title));
        heading.getStyleClass().add("heading");
        VBox card = new VBox(heading, content);
        card.getStyleClass().add("card");
        card.setMaxWidth(820);
        return card;
    }

    private Node looks() {
        Preferences preferences = desk.preferences();
        Form form = new Form(ui.messages()).columns(2);
        List<Locale> languages = List.of(Locale.CHINESE, Locale.ENGLISH);
        form.choice("language", ui.text("settings.language"), languages, SettingsView::own)
                .set(ui.messages().chinese() ? Locale.CHINESE : Locale.ENGLISH)
                .onChange(language -> {
                    if (language != null) {
                        preferences.locale(language);
                        desk.rebuild();
                    }
                });
        form.choice(
                        "theme",
                        ui.text("settings.theme"),
                        List.of(Theme.values()),
                        theme -> ui.text(theme == Theme.DARK ? "settings.dark" : "settings.light"))
                .set(preferences.theme())
                .onChange(theme -> {
                    if (theme != null) {
                        preferences.theme(theme);
                        theme.apply(ui.window().getScene());
                    }
                });
        StartNotice notice = new StartNotice(ui, preferences);
        form.check("start-notice", ui.text("settings.startNotice"))
                .wide()
                .set(notice.wanted())
                .onChange(notice::want);
        return form.node();
    }

    /** A language's name in itself, which everybody who wants it can read. */
    private static String own(Locale language) {
        return language.getDisplayLanguage(language);
    }

    private Node bookFolder() {
        Path folder = book.book().folder();
        Button open = Buttons.plain(ui.text("settings.openFolder"), () -> ui.openFile(folder));
        Button other = Buttons.plain(ui.text("app.openOther"), desk::chooseOther);
        Button exports =
                Buttons.quiet(
                        ui.text("export.note.title"),
                        () -> new ExportNotesPanel(ui, book.papers().exportNotes()).open());
        exports.setId("export-noted");
        Button log =
                Buttons.quiet(
                        ui.text("changelog.title"),
                        () -> new ChangeLogPanel(ui, book.records().changes(), this::name).open());
        log.setId("change-log");
        HBox row = new HBox(open, other, log, exports, sampleSwitch());
        RecentBooks.menu(ui, desk).ifPresent(menu -> row.getChildren().add(2, menu));
        row.getStyleClass().add("row");
        return stack(new SoftText(folder.toString()), row);
    }

    private String name() {
        return book.branches().find().map(Branch::name).orElse("");
    }

    private Button sampleSwitch() {
        return SampleDesk.shows(desk.folder())
                ? Buttons.plain(ui.text("app.sample.remove"), new SampleDesk(desk)::leave)
                : Buttons.quiet(ui.text("app.first.sample"), Icon.EYE, new SampleDesk(desk)::open);
    }

    private Node rules() {
        Button read =
                Buttons.plain(
                        ui.text("settings.readRules"),
                        () -> new RulesPanel(ui, book.rules()).open());
        read.setId("read-rules");
        Button again = Buttons.quiet(ui.text("settings.remindAgain"), this::remindAgain);
        again.setId("remind-again");
        HBox row = new HBox(read, again);
        row.getStyleClass().add("row");
        return stack(new SoftText(ui.text("settings.rulesHelp")), row);
    }

    private Node templates() {
        TemplateDoors doors =
                new TemplateDoors(
                        book.papers().templates(),
                        book.papers().records(),
                        book.activities(),
                        new Paperwork(ui, book)::pages);
        Button manage =
                Buttons.plain(
                        ui.text("settings.manageTemplates"),
                        () -> new TemplatesPanel(ui, doors).open());
        manage.setId("manage-templates");
        HBox row = new HBox(manage);
        row.getStyleClass().add("row");
        return stack(new SoftText(ui.text("settings.templatesHelp")), row);
    }

    private void remindAgain() {
        ui.tasks()
                .run(() -> {
                    book.reminders().postponements().restoreAll();
                    return true;
                })
                .onSuccess(_ -> ui.notice(ui.text("settings.remindedAgain")))
                .onFailure(ui::failed);
    }

    private Node about() {
        Button manual = Buttons.plain(ui.text("help.title"), () -> desk.help().open("start"));
        Button notes = Buttons.plain(ui.text("help.notes"), () -> desk.help().open("notes"));
        Button shipped = Buttons.plain(ui.text("help.aboutMore"), desk.help()::about);
        shipped.setId("about");
        HBox row = new HBox(manual, notes, shipped);
        row.getStyleClass().add("row");
        return stack(
                new SoftText(ui.text("settings.version", Version.program())),
                new SoftText(ui.text("settings.libraries", Version.libraries())),
                new SoftText(ui.text("app.first.classified")),
                row);
    }

    private static VBox stack(Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add("stack");
        return box;
    }
}
