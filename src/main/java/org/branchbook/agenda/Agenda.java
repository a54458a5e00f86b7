package org.branchbook.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.Activity;
import org.branchbook.almanac.SchoolYear;
import org.branchbook.base.Messages;

/** Puts activities under the heads of their weeks or months. */
record Agenda(Messages messages, SchoolYear school, boolean byWeek) {
    /** The lines of activities that come in order of their days. */
    List<AgendaLine> lines(List<Activity> activities) {
        List<AgendaLine> lines = new ArrayList<>();
        String last = "";
        for (Activity activity : activities) {
            String head = byWeek ? week(activity.date()) : month(activity.date());
            if (!head.equals(last)) {
                lines.add(new AgendaLine.Head(head));
                last = head;
            }
            lines.add(new AgendaLine.Entry(activity));
        }
        return lines;
    }

    private String month(LocalDate date) {
        String name =
                messages.chinese()
                        ? String.valueOf(date.getMonthValue())
                        : date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return messages.text("agenda.month", date.getYear(), name);
    }

    private String week(LocalDate date) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String days =
                messages.text(
                        "agenda.week",
                        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        monday.toString(),
                        monday.plusDays(6).toString());
        return school.week(date)
                .map(week ->
                        messages.text(
                                "agenda.teachingWeek", days, week.term().name(), week.number()))
                .orElse(school.vacation(date) ? messages.text("agenda.vacation", days) : days);
    }

    /** Day of the month, weekday and time of an activity. */
    String when(Activity activity) {
        LocalDate date = activity.date();
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, messages.locale());
        return messages.text(
                "agenda.when",
                date.getMonthValue(),
                date.getDayOfMonth(),
                weekday,
                org.branchbook.base.Dates.time(activity.plan().when().start()));
    }
}
