package org.branchbook.leifengpaper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.base.Dates;
import org.branchbook.branch.Branches;
import org.branchbook.paper.Written;
import org.branchbook.service.Projects;
import org.branchbook.service.Services;
import org.branchbook.shift.Shifts;
import org.branchbook.volunteer.Volunteers;

/** The door to documents of learning from Lei Feng. */
public final class LeiFengPapers {
    private final Branches branches;
    private final Doors doors;
    private final Clock clock;

    /** What they are written from. */
    public record Doors(
            Volunteers volunteers, Projects projects, Services services, Shifts shifts) {}

    public LeiFengPapers(Branches branches, Doors doors, Clock clock) {
        this.branches = branches;
        this.doors = doors;
        this.clock = clock;
    }

    /**
     * 服务时长统计 for Word and pages.
     *
     * @param masked whether names are masked, for lists that go public
     */
    public Written hours(int year, boolean masked) {
        return hoursPaper(year, masked).written(Dates.document(LocalDate.now(clock)));
    }

    /** The same as a workbook whose sums are formulas. */
    public byte[] hoursBook(int year, boolean masked) {
        return hoursPaper(year, masked).xlsx();
    }

    private HoursPaper hoursPaper(int year, boolean masked) {
        return new HoursPaper(branch(), doors.services().table(year), new HoursPaper.Names(masked));
    }

    /** Rows for entering the year again into a public volunteer system. */
    public byte[] hoursCsv(int year) {
        return HoursPaper.csv(
                doors.services().counted(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                doors.volunteers().kept(),
                doors.projects().ever());
    }

    /** 值班表: the shifts of a month with who is to come, who came, and what was handed over. */
    public Written roster(int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        return new RosterPaper(branch(), of, doors.shifts().between(of.atDay(1), of.atEndOfMonth()))
                .written();
    }

    private String branch() {
        return branches.find().map(one -> one.name()).orElse("");
    }
}
