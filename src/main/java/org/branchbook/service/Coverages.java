package org.branchbook.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Changes;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;

/** The door to whom and what the service of a year reached. */
public final class Coverages {
    private final Services services;
    private final Projects projects;
    private final Members members;
    private final Clock clock;

    public Coverages(Services services, Projects projects, Members members, Clock clock) {
        this.services = services;
        this.projects = projects;
        this.members = members;
        this.clock = clock;
    }

    /** Of the Party members on the roster on the last day of the year, or today while it lasts. */
    public Coverage year(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        List<RosterEntry> roster =
                members.roster(end.isBefore(today) ? end : today).stream()
                        .filter(one -> one.stage() != null && one.stage().member())
                        .toList();
        return Coverage.of(
                year, roster, services.counted(LocalDate.of(year, 1, 1), end), projects.ever());
    }

    public Changes[] changes() {
        return new Changes[] {services.changes(), projects.changes(), members.changes()};
    }
}
