package org.branchbook.shift;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the shifts that are over were filled (L11, L25).
 *
 * @param planned shifts
 * @param served those to which anybody came
 * @param wanted people, by the quotas
 * @param saturdays on which a shift was planned, and below those on which anybody came
 */
public record FillRate(
        int planned, int served, int wanted, int signed, int came, int saturdays, int onSaturday) {
    static FillRate of(List<Shift> over) {
        List<Shift> served = over.stream().filter(one -> one.came() > 0).toList();
        return new FillRate(
                over.size(),
                served.size(),
                over.stream().mapToInt(one -> one.draft().quota()).sum(),
                over.stream().mapToInt(Shift::signed).sum(),
                over.stream().mapToInt(Shift::came).sum(),
                saturdays(over).size(),
                saturdays(served).size());
    }

    private static Set<LocalDate> saturdays(List<Shift> shifts) {
        return shifts.stream()
                .map(one -> one.draft().span().on())
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY)
                .collect(Collectors.toSet());
    }
}
