package org.branchbook.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.almanac.HolidayTables;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.holiday.WorkingDays;

/**
 * The year's rhythm of papers to hand in; a day of rest moves the day to the working day before.
 */
public final class HandInDue implements DueSource {
    private final HolidayTables holidays;

    public HandInDue(HolidayTables holidays) {
        this.holidays = holidays;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        WorkingDays days = new WorkingDays(holidays.calendar());
        List<DueLine> lines = new ArrayList<>();
        for (HandIn paper : HandIn.bundled()) {
            LocalDate on = days.onOrBefore(paper.next(today)).date();
            boolean near = !on.minusDays(paper.leadDays()).isAfter(today);
            if (near && !on.isBefore(today)) {
                lines.add(
                        new DueLine(
                                "HANDIN-" + paper.code(),
                                on.toString(),
                                on,
                                messages.text("reminder.handIn", paper.name(messages.locale())),
                                messages.text("reminder.handIn.why"),
                                new NextStep.OpenView(paper.view())));
            }
        }
        return lines;
    }
}
