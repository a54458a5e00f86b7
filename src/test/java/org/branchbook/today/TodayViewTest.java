package org.branchbook.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Post;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.calendar.NextSteps;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep.OpenDevelopment;
import org.branchbook.due.NextStep.OpenView;
import org.branchbook.due.Postponements;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Theme;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TodayViewTest extends FxTest {
    private static final LocalDate TODAY = TestBook.TODAY;
    private final TestBook book = TestBook.create();
    private final Branches branches = new Branches(book.sql());
    private final Members members = new Members(book.sql(), book.clock());
    private final Activities activities = new Activities(book.sql(), book.clock());
    private final Attendances attendances =
            new Attendances(book.sql(), branches, members, activities);
    private final List<String> steps = new ArrayList<>();
    private final List<DueSource> due = new ArrayList<>();
    private final Postponements postponements = new Postponements(book.sql(), book.clock());

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void leadsANewBookThroughThreeSteps() {
        open(Locale.CHINA);
        click("first-1");
        click("first-2");
        click("first-3");
        assertEquals(List.of("import", "first plan", "print"), steps);
        shoot("today-empty");
    }

    @Test
    void namesWhatIsMissingAndPlansIt() {
        fill();
        open(Locale.CHINA);
        click("plan-COMMITTEE_MEETING");
        assertEquals(List.of("plan 2026-03-18 COMMITTEE_MEETING"), steps);
    }

    @Test
    void saysWhenTheRulesAskForNothing() {
        plan(ActivityType.MEMBER_MEETING, TODAY.plusDays(1), "支部党员大会");
        open(Locale.CHINA);
        assertEquals("目前没有按规定要补做的活动。", text("#today-due .line-why"));
    }

    @Test
    void namesTheNextStepOfWhatWasLeftOpen() {
        fill();
        ActivityId id = plan(ActivityType.PARTY_LECTURE, TODAY.minusDays(9), "专题党课");
        open(Locale.CHINA);
        assertEquals("登记签到", text("finish-" + id));
        attendances.markRestPresent(id);
        waitFor("the next step", () -> text("finish-" + id).equals("写会议记录"));
        activities.saveMinutes(id, "记录");
        waitFor("the next step", () -> text("finish-" + id).equals("核对并关闭"));
        click("finish-" + id);
        assertEquals(List.of("open " + id), steps);
        attendances.close(id);
        waitFor("nothing left", () -> !shown("finish-" + id));
    }

    private static DueLine line(String text, LocalDate on, org.branchbook.due.NextStep next) {
        return new DueLine("test.code", text, on, text, "规则（《细则》第七条）", next);
    }

    @Test
    void showsWhatIsDueFromEveryFeatureTheOverdueFirst() {
        fill();
        due.add((today, _) -> List.of(line("张三：转正", today.plusDays(5), new OpenView("members"))));
        due.add((today, _) ->
                List.of(line("李四：谈话", today.minusDays(3), new OpenDevelopment(new MemberId(2)))));
        open(Locale.CHINA);
        waitFor("the section", () -> shown("today-deadlines"));
        assertEquals("登记", text("deadline-0"));
        assertEquals("去处理", text("deadline-1"));
        click("deadline-0");
        click("deadline-1");
        assertEquals(
                List.of("OpenDevelopment[person=MemberId[value=2]]", "OpenView[view=members]"),
                steps);
        shoot("today-deadlines");
    }

    @Test
    void aDueLineIsPutOffAndUndone() {
        fill();
        due.add((today, _) -> List.of(line("张三：转正", today.plusDays(5), new OpenView("members"))));
        open(Locale.CHINA);
        assertTrue(shown("deadline-0"));
        MenuButton later = (MenuButton) find("later-0");
        onFx(() -> later.getItems().get(1).fire());
        waitFor("put off", () -> !shown("deadline-0"));
        assertEquals(List.of(), due(TODAY.plusDays(6), new Messages(Locale.CHINA)));
        assertEquals(1, due(TODAY.plusDays(7), new Messages(Locale.CHINA)).size());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor("back", () -> shown("deadline-0"));
    }

    @Test
    void keepsALongListShortUntilAsked() {
        fill();
        due.add((today, _) ->
                java.util.stream.IntStream.range(0, 9)
                        .mapToObj(i -> line("第" + i, today.plusDays(i), new OpenView("members")))
                        .toList());
        open(Locale.CHINA);
        waitFor("the section", () -> shown("today-deadlines"));
        assertTrue(!shown("deadline-6"));
        click("deadlines-all");
        waitFor("the rest", () -> shown("deadline-8"));
    }

    @Test
    void looksRight() {
        fill();
        plan(ActivityType.PARTY_LECTURE, TODAY.minusDays(9), "专题党课：学习贯彻全会精神");
        ActivityId held = plan(ActivityType.THEME_PARTY_DAY, TODAY.minusDays(13), "学雷锋主题党日");
        attendances.markRestPresent(held);
        plan(ActivityType.MEMBER_MEETING, TODAY.plusDays(2), "一季度支部党员大会");
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            open(locale);
            assertTrue(shown("today-due"));
            shoot("today-" + locale.getLanguage());
            onFx(() -> Theme.DARK.apply(stage().getScene()));
            shoot("today-dark-" + locale.getLanguage(), 1.5);
        }
    }

    private void open(Locale locale) {
        show(1180, 780, () -> root(locale));
        waitFor("the page", () -> shown(".today-section"));
    }

    private Parent root(Locale locale) {
        Ui ui = ui(locale, book.clock());
        NextSteps next =
                new NextSteps(
                        (day, type) -> steps.add("plan " + day + " " + type),
                        id -> steps.add("open " + id),
                        id -> steps.add("sheet " + id));
        FirstSteps first =
                new FirstSteps(
                        () -> steps.add("import"),
                        () -> steps.add("first plan"),
                        () -> steps.add("print"));
        Sources sources =
                new Sources(
                        branches,
                        members,
                        activities,
                        attendances,
                        boards(),
                        new Sources.Due(this::due, postponements));
        TodayPages pages = new TodayPages(sources, book.clock());
        TodayView view = new TodayView(ui, pages, next, first, step -> steps.add("" + step));
        ui.content(view.node());
        ui.tasks().onFx(view::shown);
        return ui.root();
    }

    private YearBoards boards() {
        YearBoards boards =
                new YearBoards(
                        book.sql(),
                        new YearBoards.Doors(
                                branches,
                                new LocalRules(book.sql(), book.clock()),
                                new Waivers(book.sql(), book.clock()),
                                members,
                                activities));
        boards.setSince(TODAY.withDayOfYear(1));
        return boards;
    }

    private List<DueLine> due(LocalDate today, Messages messages) {
        List<DueLine> all = new ArrayList<>();
        due.forEach(source -> all.addAll(source.lines(today, messages)));
        all.sort(Comparator.comparing(DueLine::on));
        return postponements.visible(all, today);
    }

    private void fill() {
        GroupId group = branches.addGroup("第一党小组");
        String[] names = {"张三", "李四", "王五", "赵六", "孙七", "周八", "吴九", "郑十"};
        for (String name : names) {
            Map<MemberField, String> values = new EnumMap<>(MemberField.class);
            values.put(MemberField.NAME, name);
            members.add(
                    new MemberDraft(
                            values,
                            name.equals("郑十") ? Stage.PROBATIONARY : Stage.FULL,
                            group,
                            name.equals("张三") ? Set.of(Post.SECRETARY) : Set.of(),
                            MemberDraft.Dates.UNKNOWN),
                    "test");
        }
    }

    private ActivityId plan(ActivityType type, LocalDate day, String title) {
        return activities.plan(
                new ActivityPlan(
                        type,
                        title,
                        new ActivityPlan.When(day, LocalTime.of(14, 30), LocalTime.of(16, 0)),
                        "学院楼 305",
                        new ActivityPlan.People("张三", "李四", Audience.of(Audience.Kind.MEMBERS))));
    }
}
