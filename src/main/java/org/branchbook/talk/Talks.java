package org.branchbook.talk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.branch.LocalRules;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to talks. */
public final class Talks {
    private final Sql sql;
    private final Members members;
    private final LocalRules rules;
    private final Clock clock;
    private final TalkRepository repository;
    private final Changes changes = new Changes();

    public Talks(Sql sql, Members members, LocalRules rules, Clock clock) {
        this.sql = sql;
        this.members = members;
        this.rules = rules;
        this.clock = clock;
        this.repository = new TalkRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    /** Those that count for a year, the latest first. */
    public List<Talk> year(int year) {
        return repository.year(year);
    }

    /** Those entered in the record of an activity. */
    public List<Talk> of(ActivityId gathering) {
        return repository.of(gathering);
    }

    /** Those of one person, the latest first. */
    public List<Talk> of(MemberId person) {
        return repository.of(person);
    }

    public Talk get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("talk.notFound", id));
    }

    /** What was said, "" where nobody wrote it down. Sensitive: for the one talk that is opened. */
    public String content(long id) {
        return repository.content(id);
    }

    /** A talk with what was said, to be changed. */
    public TalkDraft draft(long id) {
        Talk talk = get(id);
        return new TalkDraft(
                talk.on(), talk.year(), talk.one(), talk.other(), talk.topic(), content(id));
    }

    /** Enters them all or none; returns their numbers. */
    public List<Long> add(List<TalkDraft> drafts, @Nullable ActivityId gathering) {
        List<Problem> problems = new ArrayList<>();
        drafts.forEach(draft -> problems.addAll(draft.problems(LocalDate.now(clock))));
        InvalidInput.throwIfAny(problems.stream().distinct().toList());
        return sql.transaction(() -> {
            List<Long> ids = new ArrayList<>();
            drafts.forEach(draft ->
                    ids.add(repository.insert(draft, gathering, LocalDateTime.now(clock))));
            sql.afterCommit(changes::fire);
            return ids;
        });
    }

    public void change(long id, TalkDraft draft) {
        get(id);
        InvalidInput.throwIfAny(draft.problems(LocalDate.now(clock)));
        written(() -> repository.update(id, draft));
    }

    public void remove(List<Long> ids) {
        written(() -> ids.forEach(id -> repository.setRemoved(id, LocalDateTime.now(clock))));
    }

    public void restore(List<Long> ids) {
        written(() -> ids.forEach(id -> repository.setRemoved(id, null)));
    }

    /** Between whom each talk is, by the posts of its day. */
    public Map<Talk, TalkKind> kinds(List<Talk> talks) {
        RosterHistory history = members.history();
        Map<Talk, TalkKind> kinds = new HashMap<>();
        for (Talk talk : talks) {
            kinds.put(
                    talk,
                    TalkKind.of(
                            history.on(talk.on(), talk.one()).orElse(null),
                            history.on(talk.on(), talk.other()).orElse(null)));
        }
        return kinds;
    }

    /** Pairs covered and missing in a year, by the roster of its last day or of today. */
    public TalkCoverage coverage(int year) {
        return coverage(year, LocalDate.now(clock));
    }

    /**
     * Pairs covered by a day, by the roster of that day or of the last of the year. A year that is
     * over takes in the talks that were held after it and count for it.
     */
    public TalkCoverage coverage(int year, LocalDate day) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate on = last.isBefore(day) ? last : day;
        LocalDate until = on.equals(last) ? last.plusYears(1) : on;
        Map<TalkPair, LocalDate> talked = repository.gatherings(year, until);
        for (Talk talk : year(year).reversed()) {
            if (!talk.on().isAfter(until)) {
                talked.merge(talk.pair(), talk.on(), Talks::later);
            }
        }
        List<RosterEntry> roster =
                members.everybody(on).stream().filter(RosterEntry::counts).toList();
        return new TalkCoverage(
                year,
                on,
                roster.stream().filter(RosterEntry::onCommittee).toList(),
                roster.stream().filter(entry -> !entry.onCommittee()).toList(),
                talked,
                rules.book().number("life:talkPairs", on) == 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void written(Runnable write) {
        sql.transaction(() -> {
            write.run();
            sql.afterCommit(changes::fire);
        });
    }
}
