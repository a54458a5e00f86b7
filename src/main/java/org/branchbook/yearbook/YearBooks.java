package org.branchbook.yearbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearBoards;
import org.branchbook.figure.FigureTable;
import org.branchbook.statistics.Kind;
import org.branchbook.statistics.Statistics;

/** The door to the workbooks of a year; a year that runs is told as of today. */
public final class YearBooks {
    /** Documents are in Chinese whatever the language of the window. */
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private final Branches branches;
    private final Activities activities;
    private final Statistics statistics;
    private final YearBoards boards;

    public YearBooks(
            Branches branches, Activities activities, Statistics statistics, YearBoards boards) {
        this.branches = branches;
        this.activities = activities;
        this.statistics = statistics;
        this.boards = boards;
    }

    private String branch() {
        return branches.find().map(Branch::name).orElse("");
    }

    private FigureTable table(Kind kind, int year, LocalDate today) {
        return statistics.of(kind, year, Statistics.within(year, today), CHINESE);
    }

    /** 考勤矩阵: people down, activities across. */
    public byte[] matrix(int year, LocalDate today) {
        return MatrixBook.of(table(Kind.MATRIX, year, today), branch(), year);
    }

    /** 学时统计: what each member came to against what is asked for. */
    public byte[] hours(int year, LocalDate today) {
        return HoursBook.of(table(Kind.HOURS, year, today), branch());
    }

    /** 年度统计: how often what took place, month by month, then attendance and structure. */
    public byte[] statistics(int year, LocalDate today) {
        LocalDate on = Statistics.within(year, today);
        YearBoard board = boards.board(year, on);
        List<Activity> held =
                activities.between(LocalDate.of(year, 1, 1), on).stream()
                        .filter(activity -> activity.state().begun())
                        .toList();
        return StatisticsBook.of(
                new StatisticsBook.Content(
                        branch(),
                        board,
                        held,
                        List.of(
                                table(Kind.ATTENDANCE, year, today),
                                table(Kind.RATES, year, today),
                                table(Kind.TALKS, year, today),
                                table(Kind.STRUCTURE, year, today))));
    }
}
