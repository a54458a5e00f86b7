package org.branchbook.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Segment;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.makeup.MakeUp;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.statistics.FigureTable.Cell;
import org.branchbook.statistics.FigureTable.Line;
import org.branchbook.talk.TalkDraft;
import org.branchbook.talk.Talks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Figures of a real book, each computed by hand beside. */
class StatisticsTest {
    private static final Messages WORDS = new Messages(Locale.CHINA);
    private static final LocalDate ON = LocalDate.of(2026, 3, 18);

    private final TestBranch branch = new TestBranch();
    private final Talks talks =
            new Talks(branch.book.sql(), branch.members, branch.rules, branch.book.clock());
    private final Statistics statistics =
            new Statistics(
                    branch.book.sql(),
                    new Sources(
                            branch.branches,
                            branch.rules,
                            branch.members,
                            branch.activities,
                            new YearBoards(
                                    branch.book.sql(),
                                    new YearBoards.Doors(
                                            branch.branches,
                                            branch.rules,
                                            new Waivers(branch.book.sql(), branch.book.clock()),
                                            branch.members,
                                            branch.activities)),
                            talks));
    private final Snapshots snapshots =
            new Snapshots(branch.book.sql(), statistics, branch.book.clock());

    @AfterEach
    void close() {
        branch.close();
    }

    private FigureTable table(Kind kind) {
        return statistics.of(Question.of(kind, 2026, ON), WORDS);
    }

    private List<String> lines(Kind kind, GroupId group) {
        FigureTable table = statistics.of(new Question(kind, 2026, ON, group), WORDS);
        return table.lines().stream().map(StatisticsTest::text).toList();
    }

    private List<String> lines(Kind kind) {
        return table(kind).lines().stream().map(StatisticsTest::text).toList();
    }

    private static String text(Line line) {
        return line.cells().stream().map(Cell::text).collect(Collectors.joining("|"));
    }

    private ActivityId held(LocalDate day, Map<MemberId, Mark> marks) {
        ActivityId id = branch.plan(day);
        marks.forEach((who, mark) -> branch.attendances.mark(id, who, mark, "事由"));
        branch.attendances.markRestPresent(id);
        return id;
    }

    @Test
    void dividesSumsOfPersonsBySumsOfPersonsDueAndSetsMakeUpBeside() {
        MemberId one = branch.person("张三");
        MemberId two = branch.person("李四");
        branch.person("王五");
        ActivityId first = held(LocalDate.of(2026, 1, 8), Map.of(one, Mark.LEAVE));
        branch.attendances.close(first);
        MakeUp study = new MakeUp(LocalDate.of(2026, 1, 12), "自学会议内容", "");
        branch.attendances.makeUps().save(first, one, study);
        // Written by mistake for somebody who was there: it counts for nothing.
        branch.attendances.makeUps().save(first, two, study);
        held(LocalDate.of(2026, 1, 22), Map.of(one, Mark.ABSENT, two, Mark.ABSENT));
        held(LocalDate.of(2026, 2, 5), Map.of());
        branch.plan(LocalDate.of(2026, 3, 5));
        String none = "|".repeat(9);
        assertEquals(
                List.of(
                        "张三||0/2|1/1|" + none + "|3|1|1|1||1|33.3|66.7",
                        "李四||1/2|1/1|" + none + "|3|2||1|||66.7|66.7",
                        "王五||2/2|1/1|" + none + "|3|3|||||100.0|100.0",
                        "合计||3/6|3/3|" + none + "|9|6|1|2||1|66.7|77.8"),
                lines(Kind.ATTENDANCE));
        assertEquals(
                List.of(
                        "2026-01-08|支部党员大会|1月支部党员大会|3|2|1|||1|66.7|100.0|33.3|0.0",
                        "2026-01-22|支部党员大会|1月支部党员大会|3|1||2|||33.3|33.3|0.0|66.7",
                        "2026-02-05|支部党员大会|2月支部党员大会|3|3|||||100.0|100.0|0.0|0.0",
                        "合计|||9|6|1|2||1|66.7|77.8|11.1|22.2"),
                lines(Kind.RATES));
        assertEquals("张三||假补|缺|✓|3|1|1|1||1|33.3|66.7", lines(Kind.MATRIX).getFirst());
    }

    @Test
    void countsOneGroupOnly() {
        MemberId one = branch.holder("张三", branch.firstGroup, Post.SECRETARY);
        branch.holder("李四", branch.firstGroup, Post.ORG_COMMISSIONER);
        MemberId other = branch.person("王五");
        held(LocalDate.of(2026, 1, 8), Map.of(one, Mark.LEAVE, other, Mark.ABSENT));
        branch.plan(
                ActivityType.GROUP_MEETING,
                LocalDate.of(2026, 2, 5),
                Audience.group(branch.firstGroup));
        talks.add(
                List.of(new TalkDraft(LocalDate.of(2026, 2, 1), 2026, one, other, "谈心", "")), null);
        assertEquals(
                "合计|||2|1|1||||50.0|50.0|50.0|0.0", lines(Kind.RATES, branch.firstGroup).getLast());
        assertEquals(3, lines(Kind.ATTENDANCE, branch.firstGroup).size());
        assertEquals("合计||2|100.0", lines(Kind.STRUCTURE, branch.firstGroup).getLast());
        assertEquals("张三|第一党小组||1|李四", lines(Kind.TALKS, branch.firstGroup).getFirst());
        assertEquals("合计|1||||1||", lines(Kind.DEVIATION, branch.firstGroup).getLast());
        List<String> cadence = lines(Kind.CADENCE, branch.firstGroup);
        assertTrue(cadence.getFirst().startsWith("党小组会|第一党小组|"), cadence.toString());
        FigureTable table =
                statistics.of(new Question(Kind.ROLES, 2026, ON, branch.firstGroup), WORDS);
        assertEquals("2026年主持与记录情况表（第一党小组）", table.title());
        assertEquals("只含第一党小组，按 2026-03-18 的编组。", table.notes().getFirst());
    }

    @Test
    void takesTheRosterAndTheTalksOfTheDay() {
        MemberId secretary = branch.holder("张三", null, Post.SECRETARY);
        MemberId member = branch.person("李四");
        talks.add(
                List.of(new TalkDraft(LocalDate.of(2026, 3, 1), 2026, secretary, member, "谈心", "")),
                null);
        LocalDate before = LocalDate.of(2026, 2, 28);
        FigureTable then = statistics.of(Question.of(Kind.TALKS, 2026, before), WORDS);
        assertEquals(
                List.of(
                        "支委之间 0/0 对，支委与党员 0/1 对，党员之间谈过的 0/0 人。",
                        "以登记的谈话和谈心谈话活动的签到为准，按 2026-02-28 的名册。"),
                then.notes());
        assertEquals("支委之间 0/0 对，支委与党员 1/1 对，党员之间谈过的 0/0 人。", table(Kind.TALKS).notes().getFirst());
    }

    @Test
    void opensTheRowsBehindAFigure() {
        MemberId one = branch.person("张三");
        ActivityId first = held(LocalDate.of(2026, 1, 8), Map.of(one, Mark.LEAVE));
        held(LocalDate.of(2026, 2, 5), Map.of());
        Cell leave = table(Kind.ATTENDANCE).lines().getFirst().cells().get(16);
        FigureTable behind = Objects.requireNonNull(leave.behind()).get();
        assertEquals(
                List.of("2026-01-08|支部党员大会|1月支部党员大会|请假"),
                behind.lines().stream().map(StatisticsTest::text).toList());
        assertEquals(new FigureTable.Link.Gathering(first), behind.lines().getFirst().link());
    }

    @Test
    void keepsTheListOfAClosedRecordWhenTheRosterChanges() {
        branch.person("张三");
        branch.attendances.close(held(LocalDate.of(2026, 1, 8), Map.of()));
        branch.person("李四");
        assertEquals("合计", table(Kind.ATTENDANCE).lines().getLast().cells().getFirst().text());
        assertEquals(2, lines(Kind.ATTENDANCE).size());
        assertEquals("1/1", table(Kind.ATTENDANCE).lines().getLast().cells().get(2).text());
    }

    @Test
    void findsWhoMissedTwoInARow() {
        MemberId one = branch.person("张三");
        MemberId two = branch.person("李四");
        held(LocalDate.of(2026, 1, 8), Map.of(one, Mark.ABSENT, two, Mark.ABSENT));
        held(LocalDate.of(2026, 1, 22), Map.of(one, Mark.LEAVE));
        held(LocalDate.of(2026, 2, 5), Map.of(one, Mark.ABSENT, two, Mark.ABSENT));
        held(LocalDate.of(2026, 2, 19), Map.of());
        assertEquals(List.of("张三||3|2||1-8 支部党员大会、1-22 支部党员大会、2-5 支部党员大会"), lines(Kind.ABSENCES));
        held(LocalDate.of(2026, 3, 5), Map.of(two, Mark.LEAVE));
        held(LocalDate.of(2026, 3, 12), Map.of(two, Mark.LEAVE));
        assertEquals("李四||2||2|3-5 支部党员大会、3-12 支部党员大会", lines(Kind.ABSENCES).getLast());
    }

    private ActivityId session(ActivityType type, int day, LocalTime end, List<Segment> segments) {
        ActivityId id =
                branch.activities.plan(
                        new ActivityPlan(
                                type,
                                type.documentName(),
                                new ActivityPlan.When(
                                        LocalDate.of(2026, 2, day), LocalTime.of(9, 0), end),
                                "会议室",
                                new ActivityPlan.People(
                                        "张三", "", Audience.of(Audience.Kind.MEMBERS)),
                                new ActivityPlan.More(segments, null, null)));
        branch.attendances.markRestPresent(id);
        return id;
    }

    @Test
    void convertsStudyHoursByTheRules() {
        branch.holder("张三", branch.firstGroup, Post.SECRETARY);
        branch.person("李四");
        session(ActivityType.STUDY_SESSION, 2, LocalTime.of(10, 30), List.of());
        session(ActivityType.THEME_PARTY_DAY, 3, LocalTime.of(12, 0), List.of());
        session(ActivityType.TRAINING, 4, LocalTime.of(17, 0), List.of());
        Segment lecture =
                new Segment(
                        ActivityType.PARTY_LECTURE, "", LocalTime.of(10, 0), LocalTime.of(11, 15));
        session(ActivityType.MEMBER_MEETING, 5, LocalTime.of(11, 15), List.of(lecture));
        session(ActivityType.VOLUNTEER_SERVICE, 6, LocalTime.of(11, 0), List.of());
        assertEquals(
                List.of(
                        "张三|第一党小组|1.5|8.0|1.3|4.0|14.8|56|41.2|2.0",
                        "李四||1.5|8.0|1.3|4.0|14.8|32|17.2|2.0"),
                lines(Kind.HOURS));
        assertEquals(List.of("李四||||未主持未记录", "张三|第一党小组|5||"), lines(Kind.ROLES));
    }

    @Test
    void countsTheStructureOfADay() {
        branch.person(
                "张三",
                Stage.FULL,
                Map.of(
                        MemberField.SEX, "MALE",
                        MemberField.ETHNICITY, "01",
                        MemberField.BIRTH_DATE, "1995-03-19",
                        MemberField.EDUCATION, "14",
                        MemberField.JOIN_DATE, "2015-05-01",
                        MemberField.FULL_DATE, "2016-05-01"));
        branch.person(
                "李四",
                Stage.PROBATIONARY,
                Map.of(
                        MemberField.SEX, "FEMALE",
                        MemberField.ETHNICITY, "08",
                        MemberField.BIRTH_DATE, "1995-03-18",
                        MemberField.JOIN_DATE, "2025-05-01"));
        branch.person("王五", Stage.ACTIVIST, Map.of());
        List<String> lines = lines(Kind.STRUCTURE);
        for (String line :
                List.of(
                        "党员类别|正式党员|1|50.0",
                        "性别|女|1|50.0",
                        "民族|少数民族|1|50.0",
                        "年龄|30岁及以下|1|50.0",
                        "年龄|31–35岁|1|50.0",
                        "学历|未填或日期不全|1|50.0",
                        "党龄|预备期（不计党龄）|1|50.0",
                        "党龄|5–9年|1|50.0",
                        "入党时间|2012年11月以来|2|100.0",
                        "合计||2|100.0")) {
            assertTrue(lines.contains(line), line + " in " + lines);
        }
    }

    @Test
    void coversPairsByTalks() {
        MemberId secretary = branch.holder("张三", null, Post.SECRETARY);
        MemberId commissioner = branch.holder("李四", null, Post.ORG_COMMISSIONER);
        MemberId member = branch.person("王五");
        branch.person("赵六");
        for (Set<MemberId> pair :
                List.of(Set.of(secretary, commissioner), Set.of(secretary, member))) {
            ActivityId talk =
                    branch.plan(
                            ActivityType.HEART_TALK,
                            LocalDate.of(2026, 2, 5),
                            Audience.chosen(pair));
            branch.attendances.markRestPresent(talk);
        }
        FigureTable talks = table(Kind.TALKS);
        assertEquals("支委之间 1/1 对，支委与党员 1/4 对，党员之间谈过的 0/2 人。", talks.notes().getFirst());
        assertEquals("王五||1||李四", text(talks.lines().get(2)));
    }

    @Test
    void keepsWhatWasHandedInAndTellsWhatDiffersNow() {
        MemberId one = branch.person("张三");
        ActivityId meeting = held(LocalDate.of(2026, 1, 8), Map.of(one, Mark.LEAVE));
        snapshots.freeze(Question.of(Kind.RATES, 2026, ON), "学院党委");
        Snapshot kept = snapshots.all().getFirst();
        FigureTable then = table(Kind.RATES);
        assertEquals(List.of(), snapshots.difference(kept, WORDS).lines());
        branch.attendances.mark(meeting, one, Mark.PRESENT, "");
        FigureTable read = snapshots.table(kept);
        assertEquals(
                then.lines().stream().map(StatisticsTest::text).toList(),
                read.lines().stream().map(StatisticsTest::text).toList());
        assertTrue(read.lines().getLast().total());
        List<String> changes =
                snapshots.difference(kept, WORDS).lines().stream()
                        .map(StatisticsTest::text)
                        .toList();
        assertTrue(changes.contains("合计|到会率%|0.0|100.0"), changes.toString());
        snapshots.remove(kept.id());
        assertEquals(List.of(), snapshots.all());
        snapshots.restore(kept.id());
        assertEquals("学院党委", snapshots.all().getFirst().handedTo());
    }

    @Test
    void writesEveryStatisticAsWorkbookAndPages() throws IOException {
        MemberId one = branch.person("张三");
        held(LocalDate.of(2026, 1, 8), Map.of(one, Mark.LEAVE));
        held(LocalDate.of(2026, 1, 8), Map.of());
        List<String> titles = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            FigureTable table = table(kind);
            assertTrue(FigurePages.of(table, "第一支部").length > 1000);
            byte[] bytes = FigureBook.of(table, "第一支部");
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                Sheet sheet = book.getSheetAt(0);
                titles.add(sheet.getRow(0).getCell(0).getStringCellValue());
                assertEquals(table.lines().size(), sheet.getLastRowNum() - 2, kind.name());
            }
        }
        assertEquals("2026年党员出勤统计表", titles.getFirst());
    }
}
