package org.branchbook.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.base.Changes;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/** What is due of one person, earliest first; all lines are asked for once a day and change. */
public final class Deadlines {
    private final List<DueSource> sources;
    private volatile @Nullable Known known;

    private record Known(LocalDate day, List<DueLine> lines) {}

    /**
     * @param changes of whatever the sources read
     */
    public Deadlines(List<DueSource> sources, List<Changes> changes) {
        this.sources = List.copyOf(sources);
        changes.forEach(one -> one.listen(() -> known = null));
    }

    /** Called on the database's thread. */
    public List<DueLine> of(MemberId person, LocalDate today, Messages messages) {
        return all(today, messages).stream()
                .filter(line -> isAbout(line.next(), person))
                .sorted(Comparator.comparing(DueLine::on))
                .toList();
    }

    private List<DueLine> all(LocalDate today, Messages messages) {
        Known now = known;
        if (now == null || !now.day.equals(today)) {
            List<DueLine> lines = new ArrayList<>();
            sources.forEach(source -> lines.addAll(source.lines(today, messages)));
            now = new Known(today, lines);
            known = now;
        }
        return now.lines;
    }

    private static boolean isAbout(NextStep step, MemberId person) {
        return switch (step) {
            case NextStep.OpenPerson(MemberId id) -> id.equals(person);
            case NextStep.OpenDevelopment(MemberId id) -> id.equals(person);
            default -> false;
        };
    }
}
