package org.branchbook.shift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;

/** Shifts of the days to come that lack people, and shifts just over where nobody was entered. */
public final class ShiftDue implements DueSource {
    private static final int LEAD = 7;
    private static final int BACK = 30;

    private final Shifts shifts;

    public ShiftDue(Shifts shifts) {
        this.shifts = shifts;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        for (Shift shift : shifts.between(today.minusDays(BACK), today.plusDays(LEAD))) {
            LocalDate on = shift.draft().span().on();
            boolean over = on.isBefore(today) || (on.equals(today) && shifts.over(shift));
            if (over && shift.came() == 0 && shift.signed() > 0) {
                lines.add(
                        line(
                                shift,
                                "SHIFT_ARRIVAL",
                                messages.text("shift.due.arrival", shift.said(), shift.signed()),
                                messages.text("shift.due.arrival.why")));
            } else if (!over && shift.free() > 0) {
                lines.add(
                        line(
                                shift,
                                "SHIFT_FREE",
                                messages.text("shift.due.free", shift.said(), shift.free()),
                                messages.text(
                                        "shift.due.free.why",
                                        shift.draft().quota(),
                                        shift.signed())));
            }
        }
        return lines;
    }

    private static DueLine line(Shift shift, String code, String text, String why) {
        return new DueLine(
                code,
                String.valueOf(shift.id()),
                shift.draft().span().on(),
                text,
                why,
                new NextStep.OpenRow(
                        "leifeng/service/shifts", shift.id(), shift.draft().span().on()));
    }
}
