package org.branchbook.check;

import java.util.List;
import org.branchbook.cadence.YearBoard;

/**
 * Everything that is checked of a year.
 *
 * @param records of the year's activities, by date, planned ones too
 */
public record YearFacts(int year, List<RecordFacts> records, YearBoard board, Surroundings around) {
    public YearFacts {
        records = List.copyOf(records);
    }
}
