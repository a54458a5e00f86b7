package org.branchbook.talk;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.rules.RuleBook;

/** The talks of the year that are still missing when its end is near. */
public final class TalkDue implements DueSource {
    private static final int LEAD = 60;

    private final Talks talks;

    public TalkDue(Talks talks) {
        this.talks = talks;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        LocalDate end = LocalDate.of(today.getYear(), 12, 31);
        if (end.minusDays(LEAD).isAfter(today)) {
            return List.of();
        }
        TalkCoverage.Count count = talks.coverage(today.getYear()).total();
        if (count.missing() <= 0) {
            return List.of();
        }
        return List.of(
                new DueLine(
                        "TALKS",
                        String.valueOf(today.getYear()),
                        end,
                        messages.text("talk.due", count.missing(), count.required()),
                        messages.text(
                                "talk.due.why",
                                RuleBook.basis("life:talkPairs", today).text(messages)),
                        new NextStep.OpenView("activities/talks")));
    }
}
