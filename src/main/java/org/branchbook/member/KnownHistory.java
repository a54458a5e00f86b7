package org.branchbook.member;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's history, kept from one reading to the next; after a change of one person only he is
 * read anew. What a transaction reads may yet be taken back and is not kept.
 */
final class KnownHistory {
    /** From so many changed people on, reading everybody is quicker. */
    private static final int MANY = 40;

    private final Sql sql;
    private final MemberRepository people;
    private final FactRepository facts;
    private final Set<MemberId> stale = ConcurrentHashMap.newKeySet();
    private final AtomicInteger version = new AtomicInteger();
    private volatile @Nullable RosterHistory known;

    KnownHistory(Sql sql, MemberRepository people, FactRepository facts) {
        this.sql = sql;
        this.people = people;
        this.facts = facts;
    }

    RosterHistory get() {
        int before = version.get();
        RosterHistory kept = known;
        List<MemberId> changed = List.copyOf(stale);
        if (kept != null && changed.isEmpty() && !sql.writing()) {
            return kept;
        }
        if (kept == null || sql.writing() || changed.size() >= MANY) {
            kept = new RosterHistory(people.everybody(), facts.all());
        } else {
            for (MemberId id : changed) {
                kept = kept.with(id, people.find(id), facts.of(id));
            }
        }
        // A change made meanwhile on another thread leaves this reading out of date.
        if (!sql.writing() && version.get() == before) {
            known = kept;
            changed.forEach(stale::remove);
        }
        return kept;
    }

    void forget() {
        version.incrementAndGet();
        known = null;
    }

    void forget(MemberId person) {
        version.incrementAndGet();
        stale.add(person);
    }
}
