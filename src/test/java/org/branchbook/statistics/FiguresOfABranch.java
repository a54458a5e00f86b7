package org.branchbook.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.member.MemberId;
import org.branchbook.service.Services;
import org.branchbook.talk.Talks;
import org.junit.jupiter.api.AfterEach;

/** A fictitious branch and every door that figures are counted from. */
abstract class FiguresOfABranch {
    protected static final Messages WORDS = new Messages(Locale.CHINA);
    protected static final LocalDate ON = LocalDate.of(2026, 3, 18);

    protected final TestBranch branch = new TestBranch();
    protected final Talks talks =
            new Talks(branch.book.sql(), branch.members, branch.rules, branch.book.clock());
    protected final Services services =
            new Services(
                    branch.book.sql(),
                    branch.members,
                    branch.activities,
                    branch.rules,
                    branch.book.clock());
    protected final Statistics statistics =
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
                            talks,
                            services));
    protected final Snapshots snapshots =
            new Snapshots(branch.book.sql(), statistics, branch.book.clock());

    @AfterEach
    void close() {
        branch.close();
    }

    protected FigureTable table(Kind kind) {
        return statistics.of(Question.of(kind, 2026, ON), WORDS);
    }

    protected List<String> lines(Kind kind, GroupId group) {
        FigureTable table = statistics.of(new Question(kind, 2026, ON, group), WORDS);
        return table.lines().stream().map(FiguresOfABranch::text).toList();
    }

    protected List<String> lines(Kind kind) {
        return table(kind).lines().stream().map(FiguresOfABranch::text).toList();
    }

    protected static String text(Line line) {
        return line.cells().stream().map(Cell::text).collect(Collectors.joining("|"));
    }

    protected ActivityId held(LocalDate day, Map<MemberId, Mark> marks) {
        ActivityId id = branch.plan(day);
        marks.forEach((who, mark) -> branch.attendances.mark(id, who, mark, "事由"));
        branch.attendances.markRestPresent(id);
        return id;
    }
}
