package org.branchbook.studypaper;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.initiative.Initiatives;
import org.branchbook.pair.PairYear;
import org.branchbook.partner.Partners;
import org.branchbook.reading.Readings;
import org.branchbook.service.HoursTable;
import org.branchbook.spread.Question;
import org.branchbook.spread.Spread;
import org.branchbook.takeaway.Practice;

/**
 * What the book knows of a year of learning from Lei Feng.
 *
 * @param on the day as of which it is told: the last of the year, or today
 */
record Facts(String branch, LocalDate on, Service service, Study study) {
    /** What was served. */
    record Service(
            HoursTable hours,
            Spread spread,
            List<Question> questions,
            List<Partners.Standing> partners,
            List<BrandYear> brands) {}

    /** What was learned and asked for. */
    record Study(
            PairYear pairs,
            List<Practice> practices,
            Readings.Months reading,
            List<Initiatives.Standing> initiatives) {}

    int year() {
        return service.hours.year();
    }
}
