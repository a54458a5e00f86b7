package org.branchbook.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Segment;
import org.branchbook.attendance.Mark;
import org.branchbook.branch.Post;
import org.branchbook.figure.FigureBook;
import org.branchbook.figure.FigurePages;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.makeup.MakeUp;
import org.branchbook.member.MemberId;
import org.junit.jupiter.api.Test;

/** Figures of a real book, each computed by hand beside. */
class StatisticsTest extends FiguresOfABranch {
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
        String none = "|".repeat(10);
        assertEquals(
                List.of(
                        "张三||3|1|1|1||1|33.3|66.7|0/2|1/1" + none,
                        "李四||3|2||1|||66.7|66.7|1/2|1/1" + none,
                        "王五||3|3|||||100.0|100.0|2/2|1/1" + none,
                        "合计||9|6|1|2||1|66.7|77.8|3/6|3/3" + none),
                lines(Kind.ATTENDANCE));
        assertEquals(
                List.of(
                        "2026-01-08|支部党员大会|1月支部党员大会|3|2|1|||1|66.7|100.0|33.3|0.0",
                        "2026-01-22|支部党员大会|1月支部党员大会|3|1||2|||33.3|33.3|0.0|66.7",
                        "2026-02-05|支部党员大会|2月支部党员大会|3|3|||||100.0|100.0|0.0|0.0",
                        "合计|||9|6|1|2||1|66.7|77.8|11.1|22.2"),
                lines(Kind.RATES));
        assertEquals("张三||3|1|1|1||1|33.3|66.7|假补|缺|✓", lines(Kind.MATRIX).getFirst());
    }

    @Test
    void opensTheRowsBehindAFigure() {
        MemberId one = branch.person("张三");
        ActivityId first = held(LocalDate.of(2026, 1, 8), Map.of(one, Mark.LEAVE));
        held(LocalDate.of(2026, 2, 5), Map.of());
        Cell leave = table(Kind.ATTENDANCE).lines().getFirst().cells().get(4);
        FigureTable behind = Objects.requireNonNull(leave.behind()).get();
        assertEquals(
                List.of("2026-01-08|支部党员大会|1月支部党员大会|请假"),
                behind.lines().stream().map(FiguresOfABranch::text).toList());
        assertEquals(new FigureTable.Link.Gathering(first), behind.lines().getFirst().link());
    }

    @Test
    void keepsTheListOfAClosedRecordWhenTheRosterChanges() {
        branch.person("张三");
        branch.attendances.close(held(LocalDate.of(2026, 1, 8), Map.of()));
        branch.person("李四");
        assertEquals("合计", table(Kind.ATTENDANCE).lines().getLast().cells().getFirst().text());
        assertEquals(2, lines(Kind.ATTENDANCE).size());
        assertEquals("1/1", table(Kind.ATTENDANCE).lines().getLast().cells().get(10).text());
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
                then.lines().stream().map(FiguresOfABranch::text).toList(),
                read.lines().stream().map(FiguresOfABranch::text).toList());
        assertTrue(read.lines().getLast().total());
        List<String> changes =
                snapshots.difference(kept, WORDS).lines().stream()
                        .map(FiguresOfABranch::text)
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
