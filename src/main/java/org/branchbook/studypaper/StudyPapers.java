package org.branchbook.studypaper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.Dates;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.brand.Brands;
import org.branchbook.initiative.Initiatives;
import org.branchbook.pair.Pairs;
import org.branchbook.paper.Written;
import org.branchbook.partner.Partners;
import org.branchbook.reading.Readings;
import org.branchbook.service.Services;
import org.branchbook.spread.Spread;
import org.branchbook.spread.Spreads;
import org.branchbook.takeaway.Takeaways;

/** The door to these papers. */
public final class StudyPapers {
    private final Branches branches;
    private final Doors doors;
    private final Clock clock;

    /** What they are written from. */
    public record Doors(Service service, Study study) {}

    public record Service(Services services, Spreads spreads, Partners partners, Brands brands) {}

    public record Study(
            Pairs pairs, Takeaways takeaways, Readings readings, Initiatives initiatives) {}

    public StudyPapers(Branches branches, Doors doors, Clock clock) {
        this.branches = branches;
        this.doors = doors;
        this.clock = clock;
    }

    /**
     * 学雷锋活动年度总结, a draft that the numbers make.
     *
     * @param masked whether names are masked, for a summary that goes public
     */
    public Written year(int year, boolean masked) {
        return YearPaper.of(facts(year), masked);
    }

    /** The same as a workbook. */
    public byte[] yearBook(int year, boolean masked) {
        return new YearWorkbook(facts(year), masked).bytes();
    }

    /** What is answered to the superior about one initiative. */
    public Written feedback(long initiative) {
        return FeedbackPaper.of(
                branch(),
                Dates.document(today()),
                doors.study.initiatives.standing(initiative),
                doors.study.initiatives.draft(initiative));
    }

    /** The reading plan of a year. */
    public Written reading(int year) {
        return ReadingPaper.of(
                branch(), Dates.document(today()), year, doors.study.readings.portions(year));
    }

    private Facts facts(int year) {
        Spread spread = doors.service.spreads.year(year);
        LocalDate end = LocalDate.of(year, 12, 31);
        List<Initiatives.Standing> asked =
                doors.study.initiatives.standings().stream().filter(one -> of(one, year)).toList();
        return new Facts(
                branch(),
                end.isBefore(today()) ? end : today(),
                new Facts.Service(
                        doors.service.services.table(year),
                        spread,
                        doors.service.spreads.questions(spread),
                        doors.service.partners.standings(),
                        BrandYear.all(doors.service.brands, year)),
                new Facts.Study(
                        doors.study.pairs.year(year),
                        doors.study.takeaways.year(year),
                        doors.study.readings.months(year),
                        asked));
    }

    /** Asked for in the year, or to be answered in it. */
    private static boolean of(Initiatives.Standing one, int year) {
        LocalDate dated = one.initiative().draft().dated();
        LocalDate due = one.initiative().draft().due();
        return (dated != null && dated.getYear() == year)
                || (due != null && due.getYear() == year)
                || (Objects.isNull(dated) && Objects.isNull(due));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String branch() {
        return branches.find().map(Branch::name).orElse("");
    }
}
