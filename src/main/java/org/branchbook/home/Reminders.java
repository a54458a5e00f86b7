package org.branchbook.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.Postponements;

/**
 * What is due by a day, from every feature that knows of such things.
 *
 * @param postponements what was put off, settled or silenced among them
 */
public record Reminders(List<DueSource> sources, Postponements postponements) {
    public Reminders {
        sources = List.copyOf(sources);
    }

    /** Everything due as of a day that was not put off, the earliest day first. */
    public List<DueLine> due(LocalDate today, Messages messages) {
        List<DueLine> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(source.lines(today, messages)));
        all.sort(Comparator.comparing(DueLine::on).thenComparing(DueLine::text));
        return postponements.visible(all, today);
    }
}
