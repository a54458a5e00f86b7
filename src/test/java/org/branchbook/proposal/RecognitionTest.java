package org.branchbook.proposal;

import static org.branchbook.backfill.ListWorld.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.branchbook.backfill.ListWorld;
import org.branchbook.base.AppException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What kind of sheet a file holds, told by the words of its header. */
class RecognitionTest {
    private final ListWorld world = new ListWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private SheetKind kind(Object[]... rows) {
        return Recognition.of(world.sheet("Sheet1", rows));
    }

    private static Object[] header(String words) {
        return words.split(" ");
    }

    @Test
    void tellsTheShapesThatBranchesHave() {
        assertEquals(
                SheetKind.MEMBERS,
                kind(header("学工号 姓名 身份证号码 二级党委名称/编码 所在党支部 党支部编码 党籍状态 加入党组织日期 转为正式党员日期 党内职务")));
        assertEquals(SheetKind.MEMBERS, kind(row("名册"), header("姓名 电话号码 职务 组织 类别 性别 学号/工号 入党时间")));
        assertEquals(SheetKind.MEMBERS, kind(header("学号 姓名 出生日期"), row("1", "张三", "1990-01-01")));
        assertEquals(SheetKind.DEVELOPMENT, kind(header("学工号 姓名 所在党支部 发展阶段 提交书面申请书时间 列入发展计划时间")));
        assertEquals(SheetKind.ACTIVITIES, kind(ListWorld.meetingHeader()));
        assertEquals(
                SheetKind.ACTIVITIES, kind(header("活动名称 计划时间 实际时间 活动地点 活动主题 主要内容及特色 应到 实到 请假 列席")));
        assertEquals(SheetKind.POSTS, kind(header("学工号 姓名 二级党委名称 二级党委编码 党支部名称 党支部编码 职务 任职日期")));
        assertEquals(SheetKind.POSTS, kind(header("序号 党小组名称 组长 成员")));
        assertEquals(SheetKind.APPRAISAL, kind(header("学工号 姓名 党籍状态 评议结果")));
        assertEquals(SheetKind.ATTENDANCE, kind(header("序号 姓名 到会情况 事由")));
        assertEquals(SheetKind.ATTENDANCE, kind(header("姓名 3月5日 2026-04-02 5.6主题党日")));
        assertEquals(SheetKind.UNKNOWN, kind(header("会议 天气")));
    }

    @Test
    void shape11RefusesYearlyStatisticsWithWhatToDo() {
        Path file =
                world.sheet(
                        "统计",
                        row("2025年组织生活统计表"),
                        row("党支部", "支委会次数", null, null, null, null, null, "完成率"),
                        row(null, "1月", "2月", "3 月", "10月", "11月", "12月", null),
                        row("第一党支部", 1, 1, 1, 1, 1, 1, "100%"));
        AppException e = assertThrows(AppException.class, () -> Recognition.of(file));
        assertEquals("proposal.statistics", e.key());
        assertEquals(
                "“统计.xlsx”是年度统计表，不能导入：工作表“统计”第 3 行 B 列（“1月”）起是按月的次数，没有日期。"
                        + "统计由活动记录自动得出：请导入活动记录，或在日历里补上活动。",
                e.text(ListWorld.ZH));
    }
}
