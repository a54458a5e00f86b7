package org.branchbook.lecture;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.rules.RuleBook;

/** Leading members who have not lectured, nor have it planned, when the end of the year is near. */
public final class LectureDue implements DueSource {
    private static final int LEAD = 60;

    private final Lectures lectures;

    public LectureDue(Lectures lectures) {
        this.lectures = lectures;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        LocalDate end = LocalDate.of(today.getYear(), 12, 31);
        if (end.minusDays(LEAD).isAfter(today)) {
            return List.of();
        }
        LectureYear year = lectures.year(today.getYear(), messages);
        // Who is not known to lecture cannot be missed: a book without any lecturer says nothing.
        if (year.lines().stream().allMatch(line -> line.given().isEmpty())) {
            return List.of();
        }
        return year.lines().stream()
                .filter(line -> year.lacks(line) && line.planned().isEmpty())
                .map(line ->
                        new DueLine(
                                "LECTURER",
                                today.getYear() + " " + line.name(),
                                end,
                                messages.text("lecture.due", line.name(), line.title()),
                                messages.text(
                                        "lecture.due.why",
                                        year.required(),
                                        RuleBook.basis("life:lectures", today).text(messages)),
                                new NextStep.PlanActivity(ActivityType.PARTY_LECTURE, today)))
                .toList();
    }
}
