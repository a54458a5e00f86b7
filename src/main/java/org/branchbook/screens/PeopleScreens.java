package org.branchbook.screens;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.branchbook.activity.ActivityId;
import org.branchbook.board.BoardLinks;
import org.branchbook.board.BoardView;
import org.branchbook.board.PathBox;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.export.CheckSheetPanel;
import org.branchbook.export.ExportDoors;
import org.branchbook.export.ExportEditor;
import org.branchbook.export.KeptTemplate;
import org.branchbook.export.PeopleForm;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.profile.DeadlineBox;
import org.branchbook.profile.Deadlines;
import org.branchbook.profile.ProfileDoors;
import org.branchbook.profile.ProfileLinks;
import org.branchbook.profile.ProfileView;
import org.branchbook.roster.MemberEditor;
import org.branchbook.roster.MemberLinks;
import org.branchbook.roster.MemberListView;
import org.branchbook.template.FieldsPanel;
import org.branchbook.template.Templates;
import org.branchbook.ui.Ui;

/** Puts the list of people and the page of one person together. */
public final class PeopleScreens {
    public static final String SEGMENT = "roster";
    public static final String DEVELOPMENT = "development";
    private final Ui ui;
    private final OpenBook book;
    private final Navigation navigation;
    private final Consumer<ActivityId> activity;

    /**
     * @param activity shows an activity's record
     */
    public PeopleScreens(
            Ui ui, OpenBook book, Navigation navigation, Consumer<ActivityId> activity) {
        this.ui = ui;
        this.book = book;
        this.navigation = navigation;
        this.activity = activity;
    }

    public MembersScreen make() {
        Deadlines deadlines =
                new Deadlines(
                        book.reminders().sources(),
                        List.of(book.members().changes(), book.developments().changes()));
        return new MembersScreen(list(deadlines), profile(deadlines));
    }

    /** Shows the page of a person, whatever view is in front. */
    public void open(MemberId id) {
        go(screen -> screen.open(id));
    }

    /** Shows the steps of a person on the way into the Party, whatever view is in front. */
    public void openDevelopment(MemberId id) {
        navigation.open(
                "members",
                SegmentedScreen.class,
                screen -> screen.choose(DEVELOPMENT, BoardView.class).show(id));
    }

    public BoardView board() {
        BoardLinks links = new BoardLinks(this::open, () -> go(MembersScreen::list));
        return new BoardView(ui, book.developments(), book.book().attachments(), links);
    }

    private void go(Consumer<MembersScreen> inside) {
        navigation.open(
                "members",
                SegmentedScreen.class,
                screen -> inside.accept(screen.choose(SEGMENT, MembersScreen.class)));
    }

    private MemberListView list(Deadlines deadlines) {
        MemberLinks links =
                new MemberLinks(
                        file -> new ImportDesk(ui, book).open(file),
                        day -> new ExportEditor(ui, exportDoors(), day).open(),
                        this::open,
                        id -> DeadlineBox.next(ui, deadlines, id),
                        this::checkSheet);
        return new MemberListView(ui, book.members(), book.branches(), book.fieldChoices(), links);
    }

    private ExportDoors exportDoors() {
        return new ExportDoors(
                book.papers().exports(),
                book.papers().exportProfiles(),
                book.papers().exportNotes(),
                (people, day, full) ->
                        book.papers()
                                .documents()
                                .checkSheets(people, book.fieldChoices().find(), day, full),
                new ExportDoors.Screens(
                        new Paperwork(ui, book)::pages,
                        () -> new FieldsPanel(ui, PeopleForm.fields()).open(),
                        this::kept));
    }

    private List<KeptTemplate> kept() {
        Templates templates = book.papers().templates();
        return templates.ofPeople().stream()
                .map(one -> new KeptTemplate(one.name(), () -> templates.check(one)))
                .toList();
    }

    private void checkSheet(RosterEntry entry) {
        new CheckSheetPanel(ui, exportDoors(), ui.today()).open(entry.name(), List.of(entry.id()));
    }

    private ProfileView profile(Deadlines deadlines) {
        ProfileDoors doors =
                new ProfileDoors(
                        book.members(),
                        book.branches(),
                        new ProfileDoors.Doings(
                                book.records().participations(), book.leiFeng().services()),
                        deadlines,
                        book.book().attachments());
        MemberEditor editor =
                new MemberEditor(ui, book.members(), book.branches(), book.fieldChoices());
        ProfileLinks links =
                new ProfileLinks(
                        () -> go(MembersScreen::list),
                        editor::edit,
                        activity,
                        id -> Optional.of(way(id)));
        return new ProfileView(ui, doors, links);
    }

    private PathBox way(MemberId id) {
        return new PathBox(ui, book.developments(), id, () -> openDevelopment(id));
    }
}
