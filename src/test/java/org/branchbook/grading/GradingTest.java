package org.branchbook.grading;

import static org.branchbook.backfill.ListWorld.changes;
import static org.branchbook.backfill.ListWorld.notes;
import static org.branchbook.backfill.ListWorld.problems;
import static org.branchbook.backfill.ListWorld.row;
import static org.branchbook.backfill.ListWorld.statuses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.Marks;
import org.branchbook.backfill.ListWorld;
import org.branchbook.intake.IntakeWorld;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.RowStatus;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Results of an appraisal as the systems of universities write them. */
class GradingTest {
    private static final LocalDate DAY = TestBook.TODAY.minusDays(5);

    private final ListWorld world = new ListWorld();
    private final Appraisals appraisals =
            new Appraisals(
                    world.branch.book.sql(),
                    world.branch.members,
                    world.branch.activities,
                    world.branch.rules);
    private final Grading grading =
            new Grading(world.branch.members, appraisals, world.branch.book.clock());
    private final MemberId zhang = person("张三", Stage.FULL, "2023001");
    private final MemberId li = person("李四", Stage.FULL, "2023002");

    GradingTest() {
        person("王五", Stage.PROBATIONARY, "2023003");
    }

    @AfterEach
    void close() {
        world.close();
    }

    private MemberId person(String name, Stage stage, String number) {
        return world.branch.person(name, stage, Map.of(MemberField.NUMBER, number));
    }

    private ActivityId appraisal(LocalDate day) {
        return world.branch.plan(
                ActivityType.DEMOCRATIC_APPRAISAL, day, Audience.of(Audience.Kind.MEMBERS));
    }

    /** Shape 8: a note is merged below an empty row, where data could stand. */
    private Path sheet() {
        return world.workbook(
                "评议结果.xlsx",
                book -> {
                    Sheet sheet = book.createSheet("评议");
                    IntakeWorld.fill(
                            sheet,
                            new Object[][] {
                                row("学工号", "姓名", "党籍状态", "评议结果"),
                                row("2023001", "张三", "正式党员", "优秀"),
                                row("2023002", "李四", "预备党员", "合格党员"),
                                row("2023003", "王五", "预备党员", "合格"),
                                row("2023001", "张三", "正式党员", "合格"),
                                row("2023009", "赵六", "正式党员", "合格"),
                                row(null, null, null, null),
                                row(null, "说明：评议结果填优秀、合格、基本合格、不合格")
                            });
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B8:G12"));
                });
    }

    @Test
    void shape8ReadsTheSheetAndGradesWhomItCan() {
        ActivityId id = appraisal(DAY);
        appraisals.mark(id, li, Marks.NONE.decided(Grade.BASIC));
        Proposal proposal = grading.preview(sheet(), Answers.NONE);
        assertEquals(List.of("评为优秀", "等次由基本合格改为合格", "", "", ""), changes(proposal));
        assertEquals(
                List.of(
                        "(3 C 党籍状态 [预备党员] warn.stage FULL)",
                        "4 D 评议结果 [合格] problem.probationary 王五",
                        "5 B 姓名 [张三] problem.twice 2",
                        "6 B 姓名 [赵六] person.unknown 赵六"),
                problems(proposal));
        assertEquals("工作表“评议”：登记到第 1 号活动：2026-03-13 3月民主评议党员。", notes(proposal).getFirst());
        proposal.run(world.imports);
        assertEquals(Map.of(zhang, Grade.EXCELLENT, li, Grade.QUALIFIED), appraisals.year(2026));
        world.imports.undo(world.imports.last().orElseThrow());
        assertEquals(Map.of(li, Grade.BASIC), appraisals.year(2026));
    }

    @Test
    void asksWhichAppraisalAndRefusesWhereThereIsNone() {
        Path file = world.sheet("结果", row("姓名", "民主评议结果"), row("张三", "良好"), row("李四", "不定等次"));
        assertEquals(
                List.of(RowStatus.REFUSED, RowStatus.REFUSED),
                statuses(grading.preview(file, Answers.NONE)));
        appraisal(DAY.minusYears(1));
        ActivityId id = appraisal(DAY);
        Proposal open = grading.preview(file, Answers.NONE);
        assertEquals(2, open.questions().getFirst().choices().size());
        assertEquals(List.of(RowStatus.ASKED, RowStatus.ASKED), statuses(open));
        Proposal answered =
                grading.preview(file, Answers.NONE.with(Grading.ACTIVITY, id.toString()));
        assertEquals(List.of("2 B 民主评议结果 [良好] problem.grade 良好"), problems(answered));
        assertEquals(List.of(RowStatus.REFUSED, RowStatus.UNCHANGED), statuses(answered));
    }
}
