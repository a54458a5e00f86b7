package org.branchbook.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Mark;
import org.branchbook.base.Messages;
import org.branchbook.branch.Post;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.service.ServiceCategory;
import org.branchbook.service.Span;
import org.branchbook.service.Stint;
import org.branchbook.talk.TalkDraft;
import org.branchbook.volunteer.Identity;
import org.branchbook.volunteer.Volunteers;
import org.junit.jupiter.api.Test;

/** Figures of groups, of the roster and of talks, each computed by hand beside. */
class PeopleFiguresTest extends FiguresOfABranch {
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
        structureIsFoundInEnglish();
    }

    private void structureIsFoundInEnglish() {
        Messages english = new Messages(Locale.ENGLISH);
        StructureWords words = new StructureWords(english);
        assertEquals(structure(english), structure(WORDS).stream().map(words::of).toList());
    }

    /** The headings and values of the structure. */
    private List<String> structure(Messages messages) {
        FigureTable table = statistics.of(Question.of(Kind.STRUCTURE, 2026, ON), messages);
        return table.lines().stream()
                .filter(line -> !line.total())
                .flatMap(line -> line.cells().stream().limit(2).map(FigureTable.Cell::text))
                .toList();
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

    private void serve(long volunteer, LocalDate day, int from, int to) {
        services.add(
                new Stint.Draft(
                        volunteer,
                        Identity.MEMBER,
                        new Span(day, LocalTime.of(from, 0), LocalTime.of(to, 0)),
                        0,
                        new Stint.Work(
                                ServiceCategory.ELDERLY, null, null, "陪老人", Stint.Served.UNSAID)));
    }

    @Test
    void hoursOfServiceComeFromTheRecordsOfServiceAndCountOnce() {
        MemberId zhang = branch.person("张三");
        branch.person("李四");
        ActivityId together =
                branch.plan(
                        ActivityType.VOLUNTEER_SERVICE,
                        LocalDate.of(2026, 2, 10),
                        Audience.of(Audience.Kind.MEMBERS));
        branch.attendances.markRestPresent(together);
        assertEquals("1.5", table(Kind.HOURS).lines().getFirst().cells().getLast().text());
        Volunteers volunteers =
                new Volunteers(branch.book.sql(), branch.members, branch.book.clock());
        long number = volunteers.ensure(volunteers.named("张三", ON));
        serve(number, LocalDate.of(2026, 2, 10), 14, 17);
        serve(number, LocalDate.of(2026, 3, 7), 9, 11);
        serve(number, LocalDate.of(2025, 12, 31), 9, 11);
        List<Line> lines = table(Kind.HOURS).lines();
        FigureTable.Cell hours = lines.getFirst().cells().getLast();
        assertEquals("张三", lines.getFirst().cells().getFirst().text());
        assertEquals("5.0", hours.text());
        assertEquals("1.5", lines.getLast().cells().getLast().text());
        assertEquals("0.0", lines.getFirst().cells().get(6).text(), "no study");
        assertEquals(
                List.of(
                        "2026-02-10|14:00–17:00|敬老助老|陪老人|3.0",
                        "2026-03-07|09:00–11:00|敬老助老|陪老人|2.0"),
                hours.behind().get().lines().stream().map(FiguresOfABranch::text).toList());
        assertEquals(
                new FigureTable.Link.Person(zhang), hours.behind().get().lines().get(0).link());
    }

    @Test
    void thePictureOfTheStructureShowsWhatIsKnown() {
        branch.person("张三", Stage.FULL, Map.of());
        branch.person("李四", Stage.PROBATIONARY, Map.of());
        FigureTable.Chart stages = table(Kind.STRUCTURE).chart();
        assertEquals(List.of("正式党员", "预备党员"), stages.categories());
        branch.person("王五", Stage.FULL, Map.of(MemberField.BIRTH_DATE, "1995-03-19"));
        FigureTable.Chart ages = table(Kind.STRUCTURE).chart();
        assertEquals("30岁及以下", ages.categories().getFirst());
        assertEquals(BigDecimal.ONE, ages.series().getFirst().values().getFirst());
        List<String> lines = lines(Kind.STRUCTURE);
        assertTrue(lines.contains("年龄|31–35岁||"), "a band that nobody is in: " + lines);
        assertFalse(lines.contains("民族|汉族||"), "nothing is known of it: " + lines);
    }
}
