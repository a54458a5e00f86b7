package org.branchbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.TestBranch;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.search.Found.Hit;
import org.branchbook.search.Found.Kind;
import org.branchbook.search.Found.Part;
import org.branchbook.search.Passage.Mark;
import org.branchbook.talk.TalkDraft;
import org.branchbook.talk.Talks;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Finding anything by any part of a text, in a real book. */
class SearchesTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    private final TestBranch branch = new TestBranch();
    private final Activities activities = new Activities(branch.book.sql(), new Ticking());
    private final Searches searches =
            new Searches(branch.book.sql(), branch.members, branch.book.clock());

    /** A clock that never tells the same time twice, as real ones do. */
    private static final class Ticking extends Clock {
        private final AtomicLong ticks = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse("2026-03-18T01:00:00Z")
                    .plus(Duration.ofSeconds(ticks.getAndIncrement()));
        }
    }

    @AfterEach
    void close() {
        branch.close();
    }

    /** What is found, as kind, part and passage. */
    private List<String> found(String words) {
        return searches.find(words).groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(hit -> hit.kind() + " " + hit.part() + " " + hit.passage().text())
                .toList();
    }

    private Hit only(String words) {
        List<Found.Group> groups = searches.find(words).groups();
        assertEquals(1, groups.size(), words);
        assertEquals(1, groups.getFirst().hits().size(), words);
        return groups.getFirst().hits().getFirst();
    }

    @Test
    void findsMinutesByAnyPartOfThem() {
        ActivityId id = branch.plan(MARCH);
        activities.saveMinutes(id, "会上传达学习了龘字的由来，并讨论下一步工作。");
        for (String words : List.of("龘", "学习", "了龘字的", "步工作。")) {
            assertEquals(Kind.MINUTES, only(words).kind(), words);
        }
        assertEquals(List.of(), found("龘学"));
        assertEquals(
                new Found.Target.Gathering(id, "3月支部党员大会", ActivityType.MEMBER_MEETING, MARCH),
                only("龘").target());
    }

    @Test
    void wantsEveryWordButNotInOnePlace() {
        ActivityId id = branch.plan(MARCH);
        activities.saveMinutes(id, "讨论了清明祭扫的安排。");
        assertEquals(
                List.of("ACTIVITY PLACE 学院三楼会议室", "MINUTES MINUTES 讨论了清明祭扫的安排。"), found("祭扫 会议室"));
        assertEquals(List.of(), found("祭扫 图书馆"));
    }

    @Test
    void takesLettersAndDigitsForWhatTheyLookLike() {
        activities.saveMinutes(branch.plan(MARCH), "观看ＶＣＤ第３集");
        assertEquals(List.of(new Mark(2, 5)), only("vcd").passage().marks());
        assertEquals(List.of(new Mark(5, 7)), only("第３").passage().marks());
    }

    @Test
    void findsPeopleByPinyinInitialsNumberAndClass() {
        branch.person(
                "吕志强",
                Stage.FULL,
                Map.of(MemberField.NUMBER, "20230001", MemberField.CLASS_NAME, "软件2301班"));
        branch.person("李四");
        assertEquals(List.of("PERSON NAME 吕志强"), found("lzq"));
        assertEquals(List.of("PERSON NAME 吕志强"), found("志"));
        assertEquals(List.of("PERSON NUMBER 20230001"), found("230001"));
        assertEquals(List.of("PERSON WORK 软件2301班"), found("2301班"));
    }

    @Test
    void findsResolutionsTitlesAgendaAndFiles() {
        ActivityId id = branch.plan(MARCH);
        activities.saveAgenda(id, List.of("讨论发展计划", "通报党费收缴"));
        activities.saveResolutions(
                id,
                List.of(
                        new Resolution(
                                ResolutionKind.values()[0],
                                "同意接收王五为预备党员",
                                new Resolution.Tally(0, 0, 0, 0, 0, 0),
                                false)));
        activities.addEvidence(
                id, Evidence.Kind.PHOTO, new Evidence.File("合影.jpg", "0".repeat(64), 1));
        assertEquals(List.of("ACTIVITY AGENDA 讨论发展计划 通报党费收缴"), found("党费"));
        assertEquals(List.of("RESOLUTION RESOLUTION 同意接收王五为预备党员"), found("王五"));
        assertEquals(List.of("FILE FILE 合影.jpg"), found("合影"));
        branch.book
                .sql()
                .update(
                        "insert into follow_up(activity, kind, problem, task, owner, due_on,"
                                + " proof, entered_at) values (?, 'TASK', '走廊灯坏', '报修走廊灯',"
                                + " '孙七', ?, '', localtimestamp)",
                        id,
                        MARCH);
        assertEquals(List.of("FOLLOW_UP FOLLOW_UP 报修走廊灯 走廊灯坏 孙七"), found("报修"));
        assertEquals(Part.TITLE, only("2026-03-10").part());
    }

    private void row(String insert, Object... values) {
        branch.book.sql().update(insert, values);
    }

    @Test
    void findsWhatTheKindsOfActivityHaveOfTheirOwn() {
        ActivityId id = branch.plan(MARCH);
        MemberId who = branch.person("张三");
        row("insert into lecture values (?, 'LECTURE', '新质生产力提纲', '课件甲.pptx', null, null)", id);
        row("insert into lecturer values (?, 0, '周教授', '党校教师', null)", id);
        row("insert into life_step values (?, 'STUDY', null, '逐条对照查摆')", id);
        row("insert into observer(activity, name, identity) values (?, '吴九', '入党积极分子')", id);
        row("insert into make_up values (?, ?, ?, '补学专题报告', '', localtimestamp)", id, who, MARCH);
        row("insert into evidence_list values (?, '链接', '学习材料汇编')", id);
        row("insert into amendment values (?, 1, '地点写错更正', localtimestamp, '', null, '')", id);
        assertEquals(List.of("MINUTES OUTLINE 新质生产力提纲"), found("生产力"));
        assertEquals(List.of("FILE OUTLINE_FILE 课件甲.pptx"), found("课件"));
        assertEquals(List.of("ACTIVITY LECTURER 周教授 党校教师"), found("教授"));
        assertEquals(List.of("MINUTES LIFE_STEP 逐条对照查摆"), found("对照"));
        assertEquals(List.of("ACTIVITY OBSERVER 吴九 入党积极分子"), found("吴九"));
        assertEquals(List.of("ACTIVITY MAKE_UP 补学专题报告"), found("补学"));
        assertEquals(List.of("FILE MATERIALS 链接 学习材料汇编"), found("汇编"));
        assertEquals(List.of("ACTIVITY CLOSED 地点写错更正"), found("写错"));
    }

    @Test
    void tellsTheSegmentAndTheFile() {
        ActivityId id = branch.plan(MARCH);
        row("insert into segment_record values (?, 2, '', '', '第三段的讨论')", id);
        long photo =
                activities.addEvidence(
                        id, Evidence.Kind.PHOTO, new Evidence.File("近景.jpg", "0".repeat(64), 1));
        assertEquals(new Found.Place(2, 0), only("第三段").place());
        assertEquals(new Found.Place(0, photo), only("近景").place());
    }

    @Test
    void findsTalksByTheirPeopleAndTopicAndNeverQuotesThem() {
        MemberId one = branch.person("张三");
        MemberId other = branch.person("李四");
        Talks talks =
                new Talks(branch.book.sql(), branch.members, branch.rules, branch.book.clock());
        long id =
                talks.add(List.of(new TalkDraft(MARCH, 2026, one, other, "岗位变动", "说到家里老人生病")), null)
                        .getFirst();
        Hit hit = only("岗位");
        assertEquals(new Found.Target.Talk(id, "张三、李四", 2026, MARCH), hit.target());
        assertEquals("岗位变动", hit.passage().text());
        assertEquals(Passage.NONE, only("老人生病").passage());
        assertEquals("张三、李四 2026-03-10", only("三、李").passage().text());
        talks.remove(List.of(id));
        assertEquals(List.of(), found("岗位"));
    }

    @Test
    void neverShowsWhatIsPrivate() {
        branch.person(
                "赵六",
                Stage.FULL,
                Map.of(
                        MemberField.ID_NUMBER,
                        "430304199903050010",
                        MemberField.MOBILE,
                        "13800001234",
                        MemberField.ADDRESS,
                        "甲省乙市丙路"));
        ActivityId id = branch.plan(MARCH);
        activities.saveMinutes(id, "联系赵六，电话13800001234，身份证430304199903050010。");
        for (String secret : List.of("430304199903050010", "13800001234", "丙路")) {
            for (String line : found(secret)) {
                assertFalse(line.contains(secret), line);
            }
        }
        assertEquals("…系赵六，电话138****1234，身份证430***********0010。", only("身份证").passage().text());
        String cut = only("赵六，").passage().text();
        assertEquals("联系赵六，电话138****1234，身份证430***********0010。", cut);
        ActivityId talk =
                branch.plan(ActivityType.HEART_TALK, MARCH, Audience.of(Audience.Kind.CHOSEN));
        activities.saveMinutes(talk, "谈到家庭困难");
        assertEquals(List.of("MINUTES MINUTES "), found("家庭困难"));
    }

    @Test
    void followsEveryChangeAtOnce() {
        ActivityId id = branch.plan(MARCH);
        activities.saveMinutes(id, "第一稿");
        assertEquals(1, found("第一稿").size());
        activities.saveMinutes(id, "第二稿");
        assertEquals(List.of(), found("第一稿"));
        assertEquals(1, found("第二稿").size());
        long photo =
                activities.addEvidence(
                        id, Evidence.Kind.PHOTO, new Evidence.File("全景.jpg", "0".repeat(64), 1));
        assertEquals(1, found("全景").size());
        activities.removeEvidence(id, photo);
        assertEquals(List.of(), found("全景"));
        activities.remove(id);
        assertEquals(List.of(), found("第二稿"));
        activities.restore(id);
        assertEquals(1, found("第二稿").size());
        branch.person("钱七");
        assertEquals(1, found("钱七").size());
    }

    @Test
    void countsAllAndHandsOutTheFirst() {
        for (int i = 0; i < Searches.SHOWN + 5; i++) {
            activities.saveMinutes(branch.plan(MARCH.plusDays(i)), "同样的话");
        }
        Found.Group group = searches.find("同样的话").groups().getFirst();
        assertEquals(Searches.SHOWN + 5, group.total());
        assertEquals(Searches.SHOWN, group.hits().size());
        Found.Target.Gathering latest = (Found.Target.Gathering) group.hits().getFirst().target();
        assertEquals(MARCH.plusDays(Searches.SHOWN + 4), latest.date());
        assertEquals(0, searches.find("  ").total());
    }

    @Test
    void marksWhereTheWordsStand() {
        activities.saveMinutes(branch.plan(MARCH), "甲".repeat(40) + "要点一：要点二。\n" + "乙".repeat(200));
        Passage passage = only("要点").passage();
        assertEquals("…" + "甲".repeat(18) + "要点一：要点二。 ", passage.text().substring(0, 28));
        assertEquals(List.of(new Mark(19, 21), new Mark(23, 25)), passage.marks());
        assertEquals("…", passage.text().substring(passage.text().length() - 1));
    }
}
