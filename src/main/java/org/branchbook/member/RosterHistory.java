package org.branchbook.member;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    private final List<Member> people;
    private final Map<MemberId, List<Fact>> facts;

    RosterHistory(List<Member> people, Map<MemberId, List<Fact>> facts) {
        this.people = List.copyOf(people);
        this.facts = Map.copyOf(facts);
    }

    /**
     * Everybody as of the day, in the branch's own order; who has left is told by the belonging.
     */
    public List<RosterEntry> on(LocalDate day) {
        return people.stream()
                .map(member -> entry(member, facts.getOrDefault(member.id(), List.of()), day))
                .toList();
    }

    static RosterEntry entry(Member member, List<Fact> facts, LocalDate day) {
        Fact stage = null;
        Fact group = null;
        Fact relation = null;
        boolean here = false;
        Set<Post> posts = EnumSet.noneOf(Post.class);
        for (Fact fact : facts) {
            boolean covers = fact.covers(day);
            switch (fact.kind()) {
                case STAGE -> stage = covers ? later(stage, fact) : stage;
                case GROUP -> group = covers ? later(group, fact) : group;
                case RELATION -> {
                    relation = later(relation, fact);
                    here |= covers;
                }
                case POST -> {
                    if (covers) {
                        posts.add(Post.valueOf(fact.detail()));
                    }
                }
            }
        }
        return new RosterEntry(
                member,
                stage == null ? null : Stage.valueOf(stage.detail()),
                group == null ? null : new GroupId(Long.parseLong(group.detail())),
                Collections.unmodifiableSet(posts),
                new RosterEntry.Belonging(
                        here,
                        relation == null ? null : relation.from(),
                        relation == null ? null : relation.to()));
    }

    private static Fact later(@Nullable Fact one, Fact other) {
        return one == null || LATEST.compare(one, other) <= 0 ? other : one;
    }
}
