package org.branchbook.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.attendance.Mark;
import org.branchbook.branch.Post;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.member.MemberId;
import org.branchbook.talk.TalkDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every statistic does: its figures open the rows behind them, and freeze as they are. Only
 * where more was done than asked for, and in sums over people, there are other rows than the count.
 */
class EveryKindTest extends FiguresOfABranch {
    @BeforeEach
    void year() {
        MemberId one = branch.holder("张三", branch.firstGroup, Post.SECRETARY);
        MemberId two = branch.holder("李四", branch.firstGroup, Post.ORG_COMMISSIONER);
        branch.person("王五");
        for (int month = 1; month <= 3; month++) {
            ActivityId id =
                    held(
                            LocalDate.of(2026, month, 10),
                            month == 3 ? Map.of() : Map.of(one, Mark.ABSENT, two, Mark.LEAVE));
            ActivityPlan plan = branch.activities.get(id).plan();
            branch.activities.change(
                    id,
                    new ActivityPlan(
                            plan.type(),
                            plan.title(),
                            plan.when(),
                            plan.place(),
                            new ActivityPlan.People("张三", "李四", plan.people().audience())));
        }
        ActivityId study =
                branch.plan(
                        ActivityType.STUDY_SESSION,
                        LocalDate.of(2026, 2, 20),
                        Audience.of(Audience.Kind.MEMBERS));
        branch.attendances.markRestPresent(study);
        branch.plan(
                ActivityType.THEME_PARTY_DAY, ON.plusDays(20), Audience.of(Audience.Kind.MEMBERS));
        talks.add(List.of(new TalkDraft(LocalDate.of(2026, 2, 1), 2026, one, two, "谈心", "")), null);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachCountOpensAsManyRowsAsItSays(Kind kind) {
        FigureTable table = table(kind);
        int opened = 0;
        for (Line line : table.lines()) {
            for (int i = 0; i < line.cells().size(); i++) {
                Cell cell = line.cells().get(i);
                if (cell.behind() == null) {
                    continue;
                }
                opened++;
                FigureTable rows = Objects.requireNonNull(cell.behind()).get();
                assertFalse(rows.title().isEmpty());
                long found = rows.lines().stream().filter(row -> !row.total()).count();
                if (kind == Kind.CADENCE && table.columns().get(i).look() == Look.MARK) {
                    assertTrue(found > 0 || !cell.text().equals("✓"), text(line) + " column " + i);
                    assertTrue(found == 0 || !cell.text().equals("✗"), text(line) + " column " + i);
                } else if (table.columns().get(i).look() == Look.COUNT
                        && kind != Kind.CADENCE
                        && !line.total()) {
                    assertEquals(cell.text(), String.valueOf(found), text(line) + " column " + i);
                } else {
                    assertTrue(found > 0, text(line) + " column " + i);
                }
            }
        }
        assertTrue(opened > 0, "no figure of " + kind + " opens rows");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFigureStaysAsItWasHandedInAndSaysWhatDiffersNow(Kind kind) {
        List<String> before = lines(kind);
        snapshots.freeze(Question.of(kind, 2026, ON), "学院党委");
        Snapshot kept = snapshots.all().getFirst();
        assertEquals("学院党委", kept.handedTo());
        assertEquals(Question.of(kind, 2026, ON), kept.question());
        assertEquals(LocalDateTime.now(branch.book.clock()), kept.taken());
        assertEquals(List.of(), snapshots.difference(kept, WORDS).lines());
        MemberId late = branch.holder("赵六", branch.firstGroup, Post.PUBLICITY_COMMISSIONER);
        held(LocalDate.of(2026, 3, 12), Map.of(late, Mark.ABSENT));
        held(LocalDate.of(2026, 3, 13), Map.of(late, Mark.ABSENT));
        branch.activities.remove(new ActivityId(1));
        FigureTable frozen = snapshots.table(kept);
        assertEquals(before, frozen.lines().stream().map(FiguresOfABranch::text).toList());
        assertFalse(snapshots.difference(kept, WORDS).lines().isEmpty(), kind.name());
    }
}
