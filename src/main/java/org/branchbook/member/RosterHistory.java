package org.branchbook.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.jspecify.annotations.Nullable;

/**
 * Everybody ever on the roster with all dated facts, read once: the roster of any day costs no
 * further query.
 */
public final class RosterHistory {
    private static final Comparator<Fact> LATEST =
            Comparator.comparing(Fact::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Comparator<Member> OWN_ORDER =
            Comparator.comparingInt((Member member) -> member.search().order())
                    .thenComparingLong(member -> member.id().value());

    private final List<Member> people;
    private final Map<MemberId, List<Fact>> facts;

    RosterHistory(List<Member> people, Map<MemberId, List<Fact>> facts) {
        this.people = List.copyOf(people);
        this.facts = Map.copyOf(facts);
    }

    /** Everybody, in the branch's own order. */
    public List<Member> people() {
        return people;
    }

    /**
     * Everybody as of the day, in the branch's own order; who has left is told by the belonging.
     */
    public List<RosterEntry> on(LocalDate day) {
        return people.stream()
                .map(member -> entry(member, facts.getOrDefault(member.id(), List.of()), day))
                .toList();
    }

    /** A person as of the day, none where there is no such person. */
    public Optional<RosterEntry> on(LocalDate day, MemberId id) {
        return people.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .map(member -> entry(member, facts(id), day));
    }

    /** The facts of a person, by kind and beginning. */
    public List<Fact> facts(MemberId id) {
        return facts.getOrDefault(id, List.of());
    }

    /** The same people, one of them with other facts: what a correction would make of it. */
    public RosterHistory with(MemberId id, List<Fact> other) {
        Map<MemberId, List<Fact>> changed = new HashMap<>(facts);
        changed.put(id, List.copyOf(other));
        return new RosterHistory(people, changed);
    }

    /** The same people, one of them read anew; none where he is no longer on the roster. */
    RosterHistory with(MemberId id, Optional<Member> person, List<Fact> other) {
        List<Member> all = new ArrayList<>(people);
        all.removeIf(member -> member.id().equals(id));
        person.ifPresent(all::add);
        all.sort(OWN_ORDER);
        Map<MemberId, List<Fact>> changed = new HashMap<>(facts);
        changed.put(id, List.copyOf(other));
        return new RosterHistory(all, changed);
    }

    static RosterEntry entry(Member member, List<Fact> facts, LocalDate day) {
        Map<FactKind, Fact> current = new EnumMap<>(FactKind.class);
        Fact relation = null;
        boolean left = false;
        Set<Post> posts = EnumSet.noneOf(Post.class);
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.RELATION) {
                relation = later(relation, fact);
                left |= fact.to() != null && !fact.to().isAfter(day);
            }
            if (!fact.covers(day)) {
                continue;
            }
            if (fact.kind() == FactKind.POST) {
                posts.add(Post.valueOf(fact.detail()));
            } else {
                current.merge(fact.kind(), fact, RosterHistory::later);
            }
        }
        Fact stage = current.get(FactKind.STAGE);
        Fact group = current.get(FactKind.GROUP);
        boolean ended = current.containsKey(FactKind.OUTCOME);
        return new RosterEntry(
                member,
                stage == null || ended ? null : Stage.valueOf(stage.detail()),
                group == null ? null : new GroupId(Long.parseLong(group.detail())),
                Collections.unmodifiableSet(posts),
                new RosterEntry.Belonging(
                        current.containsKey(FactKind.RELATION),
                        left && !current.containsKey(FactKind.RELATION),
                        relation == null ? null : relation.from(),
                        relation == null ? null : relation.to()),
                standing(current));
    }

    private static RosterEntry.Standing standing(Map<FactKind, Fact> current) {
        return new RosterEntry.Standing(
                current.get(FactKind.STATUS),
                current.get(FactKind.RIGHTS),
                current.get(FactKind.EXCLUSION),
                current.get(FactKind.AWAY),
                current.get(FactKind.LOST),
                current.get(FactKind.OUTCOME),
                current.get(FactKind.DEPARTURE));
    }

    private static Fact later(@Nullable Fact one, Fact other) {
        return one == null || LATEST.compare(one, other) <= 0 ? other : one;
    }
}
