package org.branchbook.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.agenda.AgendaView;
import org.branchbook.branch.Branch;
import org.branchbook.branch.BranchEditor;
import org.branchbook.calendar.CalendarFilter;
import org.branchbook.calendar.CalendarSources;
import org.branchbook.calendar.CalendarView;
import org.branchbook.calendar.NextSteps;
import org.branchbook.control.Screen;
import org.branchbook.control.SegmentedScreen;
import org.branchbook.control.SegmentedScreen.Segment;
import org.branchbook.deviation.DeviationView;
import org.branchbook.due.NextStep;
import org.branchbook.evidence.Arrivals;
import org.branchbook.exchange.ExchangeMenu;
import org.branchbook.home.OpenBook;
import org.branchbook.importing.ImportsView;
import org.branchbook.member.MemberId;
import org.branchbook.paperdesk.Paperwork;
import org.branchbook.paperdesk.PlanMenus;
import org.branchbook.planning.PlanEditor;
import org.branchbook.relation.RelationLinks;
import org.branchbook.relation.RelationView;
import org.branchbook.repair.RepairView;
import org.branchbook.screens.ActivityScreens;
import org.branchbook.screens.ArchiveScreens;
import org.branchbook.screens.FindDesk;
import org.branchbook.screens.ImportDesk;
import org.branchbook.screens.LeiFengScreens;
import org.branchbook.screens.Navigation;
import org.branchbook.screens.PeopleScreens;
import org.branchbook.shell.MainWindow;
import org.branchbook.statisticsdesk.StatisticsDoors;
import org.branchbook.statisticsdesk.StatisticsView;
import org.branchbook.today.FirstSteps;
import org.branchbook.today.TodayPages;
import org.branchbook.today.TodayView;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;
import org.branchbook.yearboard.BoardDoors;
import org.branchbook.yearboard.BoardSteps;
import org.branchbook.yearboard.YearBoardView;
import org.jspecify.annotations.Nullable;

/** Puts the screens together by hand; each is made on its first visit. */
final class Wiring {
    private final Ui ui;
    private final OpenBook book;
    private final TodayPages todayPages;
    private final Desk desk;
    private final Paperwork paperwork;
    private final PeopleScreens people;
    private final MainWindow window;
    private final Navigation navigation;

    Wiring(Ui ui, Found found, Desk desk, MainWindow window) {
        this.ui = ui;
        this.book = found.book();
        this.todayPages = found.today();
        this.desk = desk;
        this.window = window;
        this.navigation = window.navigation();
        this.paperwork = new Paperwork(ui, book);
        this.people = new PeopleScreens(ui, book, navigation, this::openActivity);
    }

    /** Gives the shell its screens, the branch's name and the sample's banner. */
    void connect(Branch branch) {
        window.branch(branch.name());
        if (branch.sample()) {
            window.banner(sampleBanner());
        }
        window.connect(this::screen);
        FindDesk find = new FindDesk(ui, book, navigation, people::open);
        window.finder(find::open);
        new Arrivals(ui, book.activities(), book.book().attachments()).everywhere();
    }

    /** Tells what a start has to tell, once the first screen is painted. */
    void tell() {
        if (desk.book().orElse(null) != book) {
            return;
        }
        new StartNotice(ui, desk.preferences()).tell(book.reminders());
        ui.tasks()
                .run(() -> book.records().doctor().start())
                .onSuccess(found -> StartFindings.tell(ui, found));
    }

    /** Makes the screen of an entry of the rail. */
    private Screen screen(String view) {
        return switch (view) {
            case "calendar" -> calendar();
            case "members" -> members();
            case "activities" ->
                    new ActivityScreens(ui, book, navigation, paperwork, this::planner).make();
            case "statistics" ->
                    new StatisticsView(
                                    ui,
                                    new StatisticsDoors(
                                            book.figures().statistics(),
                                            book.figures().snapshots(),
                                            new StatisticsDoors.Links(
                                                    people::open,
                                                    this::openActivity,
                                                    paperwork::figures)))
                            .withYearPapers(new PlanMenus(ui, book, paperwork)::figures);
            case "archive" -> new ArchiveScreens(ui, book, desk::switchTo).make();
            case "leifeng" ->
                    new LeiFengScreens(ui, book, paperwork, this::openActivity).make(this::plan);
            case "settings" -> settings();
            default -> today();
        };
    }

    private Screen today() {
        FirstSteps first =
                new FirstSteps(
                        this::importMembers,
                        () -> plan(ui.today(), null),
                        () -> navigation.open("activities"));
        return new TodayView(ui, todayPages, nextSteps(), first, this::go);
    }

    private Screen calendar() {
        CalendarSources sources = calendarSources();
        return new SegmentedScreen(
                List.of(
                        new Segment(
                                "month", ui.text("calendar.segment.month"), () -> month(sources)),
                        new Segment("year", ui.text("calendar.segment.year"), this::yearBoard),
                        new Segment(
                                "list",
                                ui.text("calendar.segment.list"),
                                () -> new AgendaView(ui, sources, nextSteps(), paperwork::agenda)),
                        new Segment(
                                "deviation",
                                ui.text("calendar.segment.deviation"),
                                this::deviation)));
    }

    private Screen month(CalendarSources sources) {
        CalendarView view = new CalendarView(ui, sources, nextSteps());
        PlanMenus menus = new PlanMenus(ui, book, paperwork);
        return view.tool(menus.month(view::month))
                .tool(new ExchangeMenu(ui, book.exchange(), view::month).node());
    }

    private Screen deviation() {
        return new DeviationView(ui, book.activities(), paperwork.desk()::deviation);
    }

    private Screen yearBoard() {
        BoardDoors doors =
                new BoardDoors(
                        book.yearBoards(),
                        book.waivers(),
                        book.rules(),
                        book.branches(),
                        book.activities());
        YearBoardView view =
                new YearBoardView(
                        ui,
                        doors,
                        new BoardSteps(
                                (day, type, group) -> planner().plan(type, day, group),
                                this::openActivity));
        PlanMenus menus = new PlanMenus(ui, book, paperwork);
        return view.tool(menus.plan(view::year)).tool(menus.fill(view::year));
    }

    private CalendarSources calendarSources() {
        return new CalendarSources(
                book.activities(), book.branches(), book.members(), new CalendarFilter());
    }

    private Screen members() {
        return new SegmentedScreen(
                List.of(
                        new Segment(PeopleScreens.SEGMENT, ui.text("member.segment"), people::make),
                        new Segment(
                                PeopleScreens.DEVELOPMENT, ui.text("board.segment"), people::board),
                        new Segment("relation", ui.text("relation.segment"), this::relation),
                        new Segment("repair", ui.text("repair.segment"), this::repair),
                        new Segment(
                                "imports",
                                ui.text("importing.segment"),
                                () -> new ImportsView(ui, book.imports()))));
    }

    private Screen relation() {
        return new RelationView(
                ui,
                book.relations(),
                book.members(),
                book.branches(),
                new RelationLinks(people::open, paperwork.desk()::relations));
    }

    private Screen repair() {
        return new RepairView(ui, book.duplicates(), book.merges(), book.branches());
    }

    private NextSteps nextSteps() {
        return new NextSteps(this::plan, this::openActivity, paperwork::printSignIn);
    }

    /** Opens where the next step of something due is done. */
    private void go(NextStep step) {
        switch (step) {
            case NextStep.OpenPerson(MemberId person) -> people.open(person);
            case NextStep.OpenDevelopment(MemberId person) -> people.openDevelopment(person);
            case NextStep.OpenActivity(ActivityId activity) -> openActivity(activity);
            case NextStep.PlanActivity(ActivityType type, LocalDate day) -> plan(day, type);
            case NextStep.OpenView(String view) -> openView(view, _ -> {});
            case NextStep.OpenRow(String view, long row, LocalDate day) ->
                    openView(view, screen -> screen.reveal(row, day));
        }
    }

    /** A view of the rail, or, as members/relation, a segment of one. */
    private void openView(String view, Consumer<Screen> inside) {
        int slash = view.indexOf('/');
        if (slash < 0) {
            navigation.open(view);
        } else {
            String segment = view.substring(slash + 1);
            navigation.open(
                    view.substring(0, slash),
                    SegmentedScreen.class,
                    screen -> inside.accept(screen.open(segment)));
        }
    }

    private void plan(LocalDate day, @Nullable ActivityType type) {
        PlanEditor editor = planner();
        if (type == null) {
            editor.plan(day);
        } else {
            editor.plan(type, day);
        }
    }

    private PlanEditor planner() {
        return new PlanEditor(ui, book.activities(), book.members(), book.branches());
    }

    private void openActivity(ActivityId id) {
        ActivityScreens.open(navigation, id);
    }

    private void importMembers() {
        navigation.open("members");
        importing().open(Optional.empty());
    }

    private ImportDesk importing() {
        return new ImportDesk(ui, book);
    }

    private Screen settings() {
        return new SettingsView(ui, book, desk, new BranchEditor(ui, book.branches()).node());
    }

    private HBox sampleBanner() {
        Label text = new Label(ui.text("app.sample.banner"));
        text.getStyleClass().add("banner-text");
        HBox banner =
                new HBox(
                        text,
                        Buttons.id(
                                "remove-sample",
                                Buttons.quiet(
                                        ui.text("app.sample.remove"),
                                        new SampleDesk(desk)::leave)));
        banner.getStyleClass().addAll("row", "sample-banner");
        return banner;
    }
}
