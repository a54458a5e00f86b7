package org.branchbook.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;

/** What the rules ask for in the month, quarter and year a day lies in. */
final class DueList {
    private DueList() {}

    /** What is missing first, the nearest end first; what is waived is not there. */
    static List<Due> of(YearBoard board, LocalDate today) {
        List<Due> all = new ArrayList<>();
        for (YearLine line : board.lines()) {
            Slot slot = line.at(today);
            if (slot.required() > 0 && !slot.waived()) {
                slot.rule()
                        .ifPresent(rule ->
                                all.add(
                                        new Due(
                                                line.type(),
                                                line.group(),
                                                rule,
                                                slot.span().deadline(),
                                                slot.held() + slot.closed(),
                                                slot.planned())));
            }
        }
        all.sort(
                Comparator.comparing(Due::fulfilled)
                        .thenComparing(due -> due.missing() == 0)
                        .thenComparing(Due::last));
        return all;
    }
}
