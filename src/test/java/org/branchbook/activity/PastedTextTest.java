package org.branchbook.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import org.branchbook.attendance.Observer;
import org.branchbook.attendance.TestBranch;
import org.branchbook.storage.TestBook;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Text pasted from web pages, PDF and old programs carries characters that nobody sees. */
class PastedTextTest {
    private static final String DIRT = "\u0000\u0007\uFEFF\uFFFE\uD800";
    private final TestBranch branch = new TestBranch();

    @AfterEach
    void close() {
        branch.close();
    }

    @Test
    void controlCharactersAreLeftOutAndEveryWordIsKept() {
        ActivityId id =
                branch.activities.plan(
                        new ActivityPlan(
                                ActivityType.MEMBER_MEETING,
                                "三月" + DIRT + "党员\t大会",
                                new ActivityPlan.When(
                                        TestBook.TODAY, LocalTime.of(9, 0), LocalTime.of(10, 0)),
                                "三号楼" + DIRT + "\r\n201",
                                new ActivityPlan.People(
                                        "张" + DIRT + "三",
                                        "李四" + DIRT,
                                        Audience.of(Audience.Kind.MEMBERS))));
        branch.activities.saveMinutes(id, "一、" + DIRT + "学习\r\n二、\u000B讨论\t通过");
        branch.activities.saveResolutions(
                id,
                List.of(
                        new Resolution(
                                ResolutionKind.ORDINARY,
                                "同意" + DIRT + "计划",
                                Resolution.Tally.NONE,
                                false)));
        long file =
                branch.activities.addEvidence(
                        id, Evidence.Kind.PHOTO, new Evidence.File("1.jpg", "0".repeat(64), 9));
        branch.activities.setCaption(id, file, "会场" + DIRT + "\n全景");
        branch.attendances.saveObservers(id, List.of(new Observer("王" + DIRT + "五", "群众" + DIRT)));
        Activity kept = branch.activities.get(id);
        assertEquals("三月党员 大会", kept.title());
        assertEquals("三号楼 201", kept.plan().place());
        assertEquals("张三", kept.plan().people().chair());
        assertEquals("李四", kept.plan().people().recorder());
        assertEquals("一、学习\n二、讨论\t通过", kept.minutes());
        assertEquals("同意计划", branch.activities.resolutions(id).getFirst().wording());
        assertEquals("会场 全景", branch.activities.evidence(id).getFirst().caption());
        assertEquals(List.of(new Observer("王五", "群众")), branch.attendances.sheet(id).observers());
    }
}
