package org.branchbook.posting;

import static org.branchbook.backfill.ListWorld.changes;
import static org.branchbook.backfill.ListWorld.notes;
import static org.branchbook.backfill.ListWorld.problems;
import static org.branchbook.backfill.ListWorld.row;
import static org.branchbook.backfill.ListWorld.statuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.backfill.ListWorld;
import org.branchbook.base.AppException;
import org.branchbook.branch.Post;
import org.branchbook.imports.ImportRun;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.Question;
import org.branchbook.proposal.RowStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists of committees and groups, as branches have them. */
class PostingTest {
    private final ListWorld world = new ListWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private MemberId person(String name, String number) {
        return world.branch.person(name, Stage.FULL, Map.of(MemberField.NUMBER, number));
    }

    private RosterEntry on(String day, MemberId id) {
        return world.branch.members.history().on(LocalDate.parse(day), id).orElseThrow();
    }

    private Proposal preview(Object[]... rows) {
        return world.posting.preview(world.sheet("支委", rows), Answers.NONE);
    }

    private Proposal committee() {
        return preview(
                row("支部委员会名单"),
                row("学工号", "姓名", "所在党支部", "党支部编码", "职务", "任职日期", "备注"),
                row("2023001", "张三", "第一党支部", " 0102003", "支部书记", "2024.09.01", null),
                row(2023002, "李 四", "第一党支部", " 0102003", "副书记兼组织委员", "2024年9月", null),
                row(" 2023003", "王五", "第一党支部", " 0102003", null, "20240901", null),
                row("2023009", "赵六", "第一党支部", " 0102003", "宣传委员", "2024-09-01", null),
                row("2023001", "王五", "第一党支部", " 0102003", "纪检委员", "2024-09-01", null),
                row("2023003", "王五", "第一党支部", " 0102003", "工会主席", "下学期", null));
    }

    @Test
    void shape7ReadsACommitteeSheet() {
        MemberId zhang = person("张三", "2023001");
        MemberId li = person("李四", "2023002");
        MemberId wang = person("王五", "2023003");
        Proposal proposal = committee();
        assertEquals(
                List.of(
                        "(5 E 职务 [] warn.blankPost)",
                        "6 B 姓名 [赵六] person.unknown 赵六",
                        "7 B 姓名 [王五] person.otherName 张三,王五",
                        "8 E 职务 [工会主席] problem.post 工会主席",
                        "8 F 任职日期 [下学期] problem.date 下学期"),
                problems(proposal));
        assertEquals(
                List.of(
                        "任书记，自 2024-09-01",
                        "任副书记，自 2024-09-01；任组织委员，自 2024-09-01",
                        "任委员，自 2024-09-01",
                        "",
                        "",
                        ""),
                changes(proposal));
        ImportRun run = proposal.run(world.imports);
        assertEquals(new ImportRun.Counts(6, 3, 0, 0, 3), run.counts());
        assertEquals(Set.of(), on("2024-08-31", zhang).posts());
        assertEquals(Set.of(Post.SECRETARY), on("2024-09-01", zhang).posts());
        assertEquals(
                Set.of(Post.DEPUTY_SECRETARY, Post.ORG_COMMISSIONER), on("2026-03-18", li).posts());
        assertEquals(Set.of(Post.COMMITTEE_MEMBER), on("2026-03-18", wang).posts());
        assertEquals(
                "支委.xlsx",
                world.branch.members.facts(zhang).stream()
                        .filter(f -> f.kind() == FactKind.POST)
                        .findFirst()
                        .orElseThrow()
                        .source());
        world.imports.undo(run);
        assertEquals(Set.of(), on("2026-03-18", zhang).posts());
    }

    @Test
    void changesNothingTheSecondTimeAndNeverCutsOffAnEarlierBeginning() {
        MemberId zhang = person("张三", "1");
        preview(row("姓名", "职务", "任职日期"), row("张三", "书记", "2020-09-01")).run(world.imports);
        Proposal again = preview(row("姓名", "职务", "任职日期"), row("张三", "书记", "2020-09-01"));
        assertEquals(List.of(RowStatus.UNCHANGED), statuses(again));
        Proposal later = preview(row("姓名", "职务", "任职日期"), row("张三", "书记", "2023-09-01"));
        assertEquals(List.of(RowStatus.UNCHANGED), statuses(later));
        assertEquals(List.of("(2 C 任职日期 [2023-09-01] warn.since 2020-09-01)"), problems(later));
        Proposal earlier =
                preview(
                        row("姓名", "职务", "任职日期", "离任日期"),
                        row("张三", "书记", "2019-09-01", "2022-09-01"));
        assertEquals(List.of("书记：任期 2019-09-01 至 2022-09-01"), changes(earlier));
        earlier.run(world.imports);
        assertEquals(Set.of(Post.SECRETARY), on("2019-09-01", zhang).posts());
        assertEquals(Set.of(), on("2022-09-01", zhang).posts());
    }

    @Test
    void tellsOfAnotherHolderAndOfAMissingDate() {
        person("张三", "1");
        person("李四", "2");
        preview(row("姓名", "职务", "任职日期"), row("张三", "书记", "2020-09-01")).run(world.imports);
        assertEquals(
                List.of("(2 A 姓名 [李四] warn.noDate)", "(2 B 职务 [书记] warn.others SECRETARY,张三)"),
                problems(preview(row("姓名", "职务"), row("李四", "书记"))));
    }

    @Test
    void asksWhichOfTwoIsMeant() {
        MemberId first = person("张三", "2023001");
        person("张三", "2023117");
        var file = world.sheet("支委", row("姓名", "职务"), row("张三", "书记"));
        Proposal open = world.posting.preview(file, Answers.NONE);
        assertEquals(List.of(RowStatus.ASKED), statuses(open));
        assertEquals(
                List.of("2 A 姓名 [张三] person.several 2,张三,张三 2023001、张三 2023117"), problems(open));
        assertEquals(0, open.written());
        Question question = open.rows().getFirst().questions().getFirst();
        assertEquals(2, question.choices().size());
        Answers answers = Answers.NONE.with(question.key(), question.choices().getFirst().value());
        world.posting.preview(file, answers).run(world.imports);
        assertEquals(Set.of(Post.SECRETARY), on("2026-03-18", first).posts());
    }

    @Test
    void readsGroupsWithLeadersAndMembers() {
        MemberId zhang = person("张三", "1");
        MemberId li = person("李四", "2");
        MemberId wang = person("王五", "3");
        person("赵六", "4");
        Proposal proposal =
                preview(
                        row("序号", "党小组名称", "组长", "成员", "成立日期"),
                        row(1, "第一党小组", "张三", "张三、李四", "2024-03-01"),
                        row(2, "第二 党小组", "王五", "王五，赵七", "2024-03-01"),
                        row(3, "第三党小组", "王五", null, "2024-03-01"),
                        row("合计", null, null, "4人", null));
        assertEquals(List.of("3 D 成员 [王五，赵七] person.near 赵七,赵六"), problems(proposal));
        assertEquals(List.of(RowStatus.NEW, RowStatus.REFUSED, RowStatus.NEW), statuses(proposal));
        assertEquals(
                List.of(
                        "工作表“支委”：第 5 行是合计或说明，已跳过：合计 4人",
                        "工作表“支委”：这些列不导入：序号。",
                        "工作表“支委”：将新建党小组：第三党小组。"),
                notes(proposal));
        ImportRun run = proposal.run(world.imports);
        assertEquals(Set.of(Post.GROUP_LEADER), on("2024-03-01", zhang).posts());
        assertEquals(world.branch.firstGroup, on("2024-03-01", li).group());
        assertEquals("第三党小组", world.branch.branches.groupName(on("2024-03-01", wang).group()));
        world.imports.undo(run);
        assertEquals(1, world.branch.branches.groups().size());
        assertEquals(null, on("2024-03-01", wang).group());
    }

    @Test
    void movesToAnotherGroupOnItsDayAndKeepsThePast() {
        MemberId zhang = person("张三", "1");
        world.branch.branches.addGroup("第二党小组");
        preview(row("姓名", "党小组", "编入日期"), row("张三", "第一党小组", "2022-03-01")).run(world.imports);
        Proposal before = preview(row("姓名", "党小组", "编入日期"), row("张三", "第二党小组", "2021-03-01"));
        assertEquals(
                List.of("2 C 编入日期 [2021-03-01] problem.groupBefore 2022-03-01"), problems(before));
        preview(row("姓名", "党小组", "编入日期"), row("张三", "第二党小组", "2024-03-01")).run(world.imports);
        List<Fact> groups =
                world.branch.members.facts(zhang).stream()
                        .filter(f -> f.kind() == FactKind.GROUP)
                        .toList();
        assertEquals(2, groups.size());
        assertEquals(LocalDate.of(2024, 3, 1), groups.getFirst().to());
        assertEquals(world.branch.firstGroup, on("2024-02-29", zhang).group());
    }

    @Test
    void takesABlankPostOfARosterForNothing() {
        person("张三", "1");
        Proposal proposal =
                preview(row("姓名", "电话号码", "职务", "入党时间"), row("张三", "13812345678", null, "2010.07"));
        assertEquals(List.of(RowStatus.UNCHANGED), statuses(proposal));
        assertEquals(List.of("(2 C 职务 [] warn.nothing)"), problems(proposal));
    }

    @Test
    void refusesAFileWithoutAHeader() {
        AppException e =
                assertThrows(AppException.class, () -> preview(row("一", "二"), row("三", "四")));
        assertEquals("posting.noHeader", e.key());
    }
}
