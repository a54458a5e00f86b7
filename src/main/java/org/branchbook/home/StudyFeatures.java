package org.branchbook.home;

import java.time.Clock;
import org.branchbook.initiative.Initiatives;
import org.branchbook.lasting.Lastings;
import org.branchbook.reading.Readings;
import org.branchbook.storage.Sql;
import org.branchbook.studypaper.StudyPapers;
import org.branchbook.takeaway.Takeaways;

/** The doors of what is read, taken from practice and answered to the superior. */
public final class StudyFeatures {
    private final OpenBook book;
    private final LeiFengFeatures leiFeng;
    private final Readings readings;
    private final Takeaways takeaways;
    private final Initiatives initiatives;
    private final Lastings lastings;

    StudyFeatures(OpenBook book, LeiFengFeatures leiFeng) {
        this.book = book;
        this.leiFeng = leiFeng;
        Sql sql = book.book().sql();
        Clock clock = book.clock();
        readings = new Readings(sql, book.members(), clock);
        takeaways = new Takeaways(sql, book.activities(), book.kinds().themeDays());
        initiatives = new Initiatives(sql, book.activities(), leiFeng.services(), clock);
        lastings = new Lastings(sql, clock);
    }

    public Readings readings() {
        return readings;
    }

    public Takeaways takeaways() {
        return takeaways;
    }

    public Initiatives initiatives() {
        return initiatives;
    }

    public Lastings lastings() {
        return lastings;
    }

    public StudyPapers papers() {
        return new StudyPapers(
                book.branches(),
                new StudyPapers.Doors(
                        new StudyPapers.Service(
                                leiFeng.services(),
                                leiFeng.spreads(),
                                leiFeng.partners(),
                                leiFeng.deeds().brands()),
                        new StudyPapers.Study(leiFeng.pairs(), takeaways, readings, initiatives)),
                book.clock());
    }
}
