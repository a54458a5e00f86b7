package org.branchbook.changelog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.journal.LoggedColumns;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.Sql;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is changed through the doors stands in the log, in words, and only what was committed. */
class ChangeLogTest {
    private static final LoggedChanges.Wanted ALL = LoggedChanges.Wanted.days("", null, null);
    private static final String GROUP = "insert into party_group(name, position) values (?, ?)";

    private final TestBranch branch = new TestBranch();
    private final Sql sql = branch.book.sql();
    private final LoggedChanges log = new LoggedChanges(sql);
    private final ChangeWords words = new ChangeWords(new Messages(Locale.CHINA));

    @AfterEach
    void close() {
        branch.close();
    }

    private long last() {
        return log.newest(ALL, 1).stream().findFirst().map(LoggedChange::id).orElse(0L);
    }

    private List<String> since(long last) {
        List<String> lines = new ArrayList<>();
        for (LoggedChange change : log.newest(ALL, 1000).reversed()) {
            if (change.id() > last) {
                String values = String.join("；", words.lines(change));
                lines.add(words.deed(change) + " " + words.subject(change) + " " + values);
            }
        }
        return lines;
    }

    @Test
    void tellsWhoChangedWhatWithTheValuesBeforeAndAfter() {
        MemberId person =
                branch.person("张三", Stage.FULL, Map.of(MemberField.MOBILE, "13800001234"));
        ActivityId id = branch.plan(TestBook.TODAY);
        String title = branch.activities.get(id).title();
        long before = last();
        branch.attendances.mark(id, person, Mark.ABSENT, "未说明");
        branch.attendances.mark(id, person, Mark.PRESENT, "");
        sql.update("update member set mobile = ? where name = ?", "13900005678", "张三");
        sql.update("update activity set place = place where id = ?", id.value());
        sql.update("update activity set removed_at = changed_at where id = ?", id.value());
        sql.update("update activity set removed_at = null where id = ?", id.value());
        sql.update("delete from attendance where activity = ?", id.value());
        assertEquals(
                String.join(
                        "\n",
                        "新建考勤 " + title + " · 张三 考勤：缺席；事由：未说明",
                        "修改活动 " + title + " 状态：已计划 → 已开展",
                        "修改考勤 " + title + " · 张三 考勤：缺席 → 出席；事由：未说明 → （空）",
                        "修改党员 张三 手机号：*******1234 → *******5678",
                        "删除活动 " + title + " ",
                        "恢复活动 " + title + " ",
                        "删除考勤 " + title + " · 张三 考勤：出席"),
                String.join("\n", since(before)));
        LoggedChange newest = log.newest(ALL, 1).getFirst();
        assertEquals(System.getProperty("user.name"), newest.who());
        assertEquals(TestBook.TODAY, newest.at().toLocalDate());
    }

    @Test
    void whatWasTakenBackBeforeTheCommitIsNotTold() {
        long before = last();
        assertThrows(
                IllegalStateException.class,
                () ->
                        sql.transaction(() -> {
                            sql.insert(GROUP, "第一党小组", 1);
                            throw new IllegalStateException();
                        }));
        sql.transaction(() -> {
            long id = sql.insert(GROUP, "第二党小组", 2);
            sql.update("update party_group set name = ? where id = ?", "第三党小组", id);
        });
        assertEquals(List.of("新建党小组 第三党小组 名称：第三党小组；次序：2"), since(before));
    }

    @Test
    void whatIsTypedIsOneEntryAndOfLongTextsThePassage() {
        ActivityId id = branch.plan(TestBook.TODAY);
        String text = "会议记录。".repeat(200);
        sql.update("update activity set place = '三号楼', minutes = ?", text + text);
        long before = last();
        for (String typed : List.of("张", "张三", "张三发言。")) {
            branch.activities.saveMinutes(id, text + typed + text);
        }
        List<String> lines = since(before);
        assertEquals(1, lines.size(), lines.toString());
        assertEquals(true, lines.getFirst().length() < 1300, lines.getFirst());
    }

    @Test
    void manyRowsAtOnceAreCounted() {
        long before = last();
        sql.transaction(() -> {
            for (int i = 0; i < 503; i++) {
                sql.insert(GROUP, "组" + i, i);
            }
        });
        List<String> lines = since(before);
        assertEquals("党小组 3 行（批量）", lines.getLast().replaceAll("\\d+(?= 行)", "3").strip());
        assertEquals(true, lines.size() <= 501);
    }

    @Test
    void whatGoesWithARowIsToldToo() {
        ActivityId id = branch.plan(TestBook.TODAY);
        long resolution =
                sql.insert(
                        """
                        insert into resolution(activity, position, kind, wording, voters_due,
                            voters_present, written_ayes, ayes, noes, abstentions, secret)
                        values (?, 1, 'ELECTION', '选举', 1, 1, 0, 0, 0, 0, true)
                        """,
                        id.value());
        sql.update(
                "insert into resolution_candidate values (?, 1, null, '李四', 3, 0, 0)", resolution);
        long before = last();
        sql.update("delete from resolution where id = ?", resolution);
        List<String> lines = since(before);
        assertEquals(2, lines.size(), lines.toString());
        assertEquals(true, lines.getLast().startsWith("删除候选人得票 李四 · "), lines.toString());
    }

    @Test
    void pagesAndFindsByNamePersonAndActivity() {
        MemberId person = branch.person("张三", Stage.FULL, Map.of());
        branch.person("李四", Stage.FULL, Map.of());
        ActivityId id = branch.plan(TestBook.TODAY);
        branch.attendances.mark(id, person, Mark.PRESENT, "");
        LoggedChanges.Wanted his =
                new LoggedChanges.Wanted("", null, person.value(), ALL.from(), ALL.to());
        LoggedChange first = log.newest(his, 1).getFirst();
        assertEquals("ATTENDANCE", first.row().table());
        assertEquals("MEMBER_FACT", log.before(his, first, 1).getFirst().row().table());
        LoggedChanges.Wanted its =
                new LoggedChanges.Wanted("", id.value(), null, ALL.from(), ALL.to());
        assertEquals(
                List.of("ACTIVITY", "ATTENDANCE"),
                log.newest(its, 9).stream().map(c -> c.row().table()).distinct().sorted().toList());
        assertEquals(
                "李四",
                log.newest(LoggedChanges.Wanted.days("李四", null, null), 1).getFirst().belongs());
        assertEquals(
                List.of(),
                log.newest(LoggedChanges.Wanted.days("", TestBook.TODAY.plusDays(1), null), 9));
    }

    @Test
    void closedRecordsKeepTheirHistory() {
        ActivityId closed = branch.plan(TestBook.TODAY);
        ActivityId open = branch.plan(TestBook.TODAY);
        sql.update("update activity set closed_at = changed_at where id = ?", closed.value());
        new LoggedChangeRepository(sql).keep(0);
        assertEquals(
                List.of(closed.value(), closed.value()),
                log.newest(ALL, 99).stream().map(c -> c.row().activity()).toList());
        assertEquals(true, open.value() > closed.value());
    }

    @Test
    void everyTableAndColumnHasAWord() {
        List<String> unknown = new ArrayList<>();
        sql.list(
                """
                select table_name t, column_name c from information_schema.columns
                where table_schema = 'PUBLIC'
                """,
                row -> {
                    String name = row.text("t") + "." + row.text("c");
                    if (LoggedColumns.told(row.text("t"), row.text("c"))
                            && !words.knows(row.text("t"), row.text("c"))) {
                        unknown.add(name);
                    }
                    return name;
                });
        assertEquals(List.of(), unknown);
    }
}
