package org.branchbook.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Waivers;
import org.branchbook.member.Members;
import org.branchbook.member.RosterHistory;
import org.branchbook.rules.RuleBook;
import org.branchbook.storage.Settings;
import org.branchbook.storage.Sql;

/** The door to the year as the rules see it. */
public final class YearBoards {
    private static final String SINCE = "since";

    private final Doors doors;
    private final Settings settings;
    private final CadenceRepository repository;
    private final KnownUnits units = new KnownUnits();

    /** What a year is put together from. */
    public record Doors(
            Branches branches,
            LocalRules rules,
            Waivers waivers,
            Members members,
            Activities activities) {}

    public YearBoards(Sql sql, Doors doors) {
        this.doors = doors;
        this.settings = new Settings(sql);
        this.repository = new CadenceRepository(sql);
    }

    /** Calls the listener after a change of rules or waivers; other doors tell of theirs. */
    public void listen(Runnable listener) {
        doors.rules().changes().listen(listener);
        doors.waivers().changes().listen(listener);
    }

    /** The year, judged as of a day. */
    public YearBoard board(int year, LocalDate on) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        RuleBook rules = doors.rules().book();
        LocalDate since = since();
        RosterHistory history = doors.members().history();
        YearLines lines =
                new YearLines(
                        year,
                        rules,
                        day -> units.on(history, day),
                        new YearLines.Facts(
                                doors.activities().between(first, last.plusYears(1)),
                                doors.waivers().between(first, last),
                                repository.talks(year)));
        LocalDate founded = doors.branches().find().map(Branch::foundedOn).orElse(null);
        LocalDate begun = founded == null || founded.isBefore(since) ? since : founded;
        return new YearBoard(year, on, begun, lines.all(begun, this::groups));
    }

    /** The groups with these ids in the branch's order, those that were removed last. */
    private List<PartyGroup> groups(Set<GroupId> ids) {
        Set<GroupId> left = new LinkedHashSet<>(ids);
        List<PartyGroup> groups = new ArrayList<>();
        for (PartyGroup group : doors.branches().groups()) {
            if (left.remove(group.id())) {
                groups.add(group);
            }
        }
        left.forEach(id -> groups.add(new PartyGroup(id, doors.branches().groupName(id))));
        return groups;
    }

    /**
     * From which day on this book is kept: as chosen, else from the month in which it was made or
     * in which its first activity lies.
     */
    public LocalDate since() {
        Optional<LocalDate> chosen = settings.find(SINCE).map(LocalDate::parse);
        return chosen.orElseGet(() -> {
            LocalDate made = repository.made();
            LocalDate first = repository.firstActivity().orElse(made);
            return (first.isBefore(made) ? first : made).withDayOfMonth(1);
        });
    }

    public void setSince(LocalDate day) {
        settings.save(SINCE, day.toString());
    }
}
