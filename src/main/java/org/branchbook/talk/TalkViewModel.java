package org.branchbook.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Tasks;

/** The talks of a year with what is missing of them. */
final class TalkViewModel {
    /**
     * Everything shown of a year.
     *
     * @param names of everybody ever on the roster
     */
    record Year(
            TalkCoverage coverage,
            List<Talk> talks,
            Map<Talk, TalkKind> kinds,
            Map<MemberId, String> names) {
        String name(MemberId id) {
            return names.getOrDefault(id, "");
        }
    }

    private final Talks talks;
    private final Members members;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Year> shown;
    private int year;

    TalkViewModel(Talks talks, Members members, Tasks tasks, int year) {
        this.talks = talks;
        this.members = members;
        this.tasks = tasks;
        this.year = year;
        this.shown =
                new ReadOnlyObjectWrapper<>(
                        new Year(
                                new TalkCoverage(
                                        year,
                                        LocalDate.of(year, 1, 1),
                                        List.of(),
                                        List.of(),
                                        Map.of(),
                                        true),
                                List.of(),
                                Map.of(),
                                Map.of()));
    }

    ReadOnlyObjectProperty<Year> shown() {
        return shown.getReadOnlyProperty();
    }

    Talks talks() {
        return talks;
    }

    int year() {
        return year;
    }

    void year(int next) {
        year = next;
        load();
    }

    void load() {
        int wanted = year;
        tasks.run(() -> read(wanted))
                .onSuccess(read -> {
                    if (wanted == year) {
                        shown.set(read);
                    }
                });
    }

    /** Hands over the coverage as it is now, for a form that must not offer what is past. */
    void withCoverage(Consumer<TalkCoverage> next) {
        int wanted = year;
        tasks.run(() -> talks.coverage(wanted)).onSuccess(next);
    }

    private Year read(int wanted) {
        List<Talk> all = talks.year(wanted);
        TalkCoverage coverage = talks.coverage(wanted);
        return new Year(
                coverage,
                all,
                talks.kinds(all),
                members.everybody(coverage.on()).stream()
                        .collect(Collectors.toMap(RosterEntry::id, RosterEntry::name)));
    }
}
