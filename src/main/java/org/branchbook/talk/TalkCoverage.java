package org.branchbook.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Which talks of a year took place and which are missing, by the roster of a day. BRANCH, article
 * 19, asks for talks between committee members, between them and members, and among members, once a
 * year at least; that every pair is meant is a reading, which a local rule may relax.
 *
 * @param committee who sits on the committee, in the roster's order
 * @param others every other member
 * @param talked the latest day on which a pair talked
 * @param pairwise whether every committee member owes a talk to every member, instead of any one
 */
public record TalkCoverage(
        int year,
        LocalDate on,
        List<RosterEntry> committee,
        List<RosterEntry> others,
        Map<TalkPair, LocalDate> talked,
        boolean pairwise) {

    /** Talks that took place of those asked for. */
    public record Count(int done, int required) {
        public int missing() {
            return required - done;
        }

        Count plus(Count other) {
            return new Count(done + other.done, required + other.required);
        }
    }

    /**
     * What somebody still lacks.
     *
     * @param with those with whom, any one of whom will do where {@code any}
     */
    public record Lack(RosterEntry person, TalkKind kind, List<RosterEntry> with, boolean any) {}

    public TalkCoverage {
        committee = List.copyOf(committee);
        others = List.copyOf(others);
        talked = Map.copyOf(talked);
    }

    /** Everybody, the committee first. */
    public List<RosterEntry> everybody() {
        return Stream.concat(committee.stream(), others.stream()).toList();
    }

    /** The latest day on which two talked, null where they did not. */
    public @Nullable LocalDate day(RosterEntry one, RosterEntry other) {
        return talked.get(TalkPair.of(one.id(), other.id()));
    }

    public Count count(TalkKind kind) {
        return count(kind, others);
    }

    /**
     * Only what some of the other members owe; what the committee owes itself stays.
     *
     * @param some of {@code others}
     */
    public Count count(TalkKind kind, List<RosterEntry> some) {
        return switch (kind) {
            case COMMITTEE -> committeePairs();
            case COMMITTEE_MEMBER -> committeeAndMembers(some);
            case MEMBERS -> amongMembers(some);
        };
    }

    public Count total() {
        Count total = new Count(0, 0);
        for (TalkKind kind : TalkKind.values()) {
            total = total.plus(count(kind));
        }
        return total;
    }

    private Count committeePairs() {
        int done = 0;
        for (int i = 0; i < committee.size(); i++) {
            for (int j = i + 1; j < committee.size(); j++) {
                done += day(committee.get(i), committee.get(j)) == null ? 0 : 1;
            }
        }
        return new Count(done, committee.size() * (committee.size() - 1) / 2);
    }

    private Count committeeAndMembers(List<RosterEntry> some) {
        if (committee.isEmpty()) {
            return new Count(0, 0);
        }
        int done = 0;
        for (RosterEntry member : some) {
            int with = talkedWith(member, committee);
            done += pairwise ? with : Math.min(1, with);
        }
        return new Count(done, some.size() * (pairwise ? committee.size() : 1));
    }

    private Count amongMembers(List<RosterEntry> some) {
        if (others.size() < 2) {
            return new Count(0, 0);
        }
        Set<MemberId> enough = talkedAmongThemselves();
        long done = some.stream().filter(member -> enough.contains(member.id())).count();
        return new Count((int) done, some.size());
    }

    /** The members who talked with another member, found by the talks: there are fewer of them. */
    private Set<MemberId> talkedAmongThemselves() {
        Set<MemberId> members =
                others.stream().map(RosterEntry::id).collect(Collectors.toUnmodifiableSet());
        Set<MemberId> found = new HashSet<>();
        for (TalkPair pair : talked.keySet()) {
            if (members.contains(pair.one())
                    && members.contains(pair.other())
                    && !pair.one().equals(pair.other())) {
                found.add(pair.one());
                found.add(pair.other());
            }
        }
        return found;
    }

    private int talkedWith(RosterEntry person, List<RosterEntry> people) {
        boolean among = people.stream().anyMatch(one -> one.id().equals(person.id()));
        return people.size() - untalked(person, people).size() - (among ? 1 : 0);
    }

    /** Those of the people with whom a person has not talked. */
    public List<RosterEntry> untalked(RosterEntry person, List<RosterEntry> people) {
        return people.stream()
                .filter(other -> !other.id().equals(person.id()) && day(person, other) == null)
                .toList();
    }

    /** Everything missing, each pair once: of a committee pair the one who stands first owes it. */
    public List<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>();
        for (int i = 0; i < committee.size(); i++) {
            RosterEntry person = committee.get(i);
            add(
                    lacks,
                    new Lack(
                            person,
                            TalkKind.COMMITTEE,
                            untalked(person, committee.subList(i + 1, committee.size())),
                            false));
        }
        for (RosterEntry member : others) {
            List<RosterEntry> with = untalked(member, committee);
            boolean one = !pairwise && with.size() < committee.size();
            add(
                    lacks,
                    new Lack(member, TalkKind.COMMITTEE_MEMBER, one ? List.of() : with, !pairwise));
        }
        Set<MemberId> enough = talkedAmongThemselves();
        for (RosterEntry member : others) {
            boolean none = others.size() > 1 && !enough.contains(member.id());
            add(
                    lacks,
                    new Lack(
                            member,
                            TalkKind.MEMBERS,
                            none ? untalked(member, others) : List.of(),
                            true));
        }
        return lacks;
    }

    private static void add(List<Lack> lacks, Lack lack) {
        if (!lack.with().isEmpty()) {
            lacks.add(lack);
        }
    }
}
