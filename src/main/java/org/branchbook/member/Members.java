package org.branchbook.member;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to the people of the branch; “the roster on a day” is asked here and nowhere else. */
public final class Members {
    private static final int SHOWN = 8;

    private final Sql sql;
    private final Clock clock;
    private final MemberRepository repository;
    private final FactRepository facts;
    private final RecordRepository records;
    private final Changes changes = new Changes();
    // One object, so that a transaction of many writes tells it once.
    private final KnownHistory known;

    public Members(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.repository = new MemberRepository(sql);
        this.facts = new FactRepository(sql);
        this.known = new KnownHistory(sql, repository, facts);
        this.records = new RecordRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    /** The people whose relation was here on the day, in the branch's own order. */
    public List<RosterEntry> roster(LocalDate day) {
        return everybody(day).stream().filter(e -> e.belonging().here()).toList();
    }

    /** Everybody ever on the roster, as of the day; who has left is told by the belonging. */
    public List<RosterEntry> everybody(LocalDate day) {
        return history().on(day);
    }

    /** Everybody on every day; read once and kept until somebody changes. */
    public RosterHistory history() {
        return known.get();
    }

    private void changed() {
        known.forget();
        sql.afterCommit(changes);
    }

    private void changed(MemberId id) {
        known.forget(id);
        sql.afterCommit(changes);
    }

    /** Reads everybody anew, for a feature that has put rows back as they were. */
    public void renew() {
        changed();
    }

    /** The stored pinyin of everybody, to compare with letters typed for a name. */
    public Map<MemberId, String> searchTexts() {
        return repository.searchTexts();
    }

    /** A person as of today. */
    public Optional<RosterEntry> find(MemberId id) {
        return repository
                .find(id)
                .map(member -> RosterHistory.entry(member, facts.of(id), LocalDate.now(clock)));
    }

    public List<Fact> facts(MemberId id) {
        return facts.of(id);
    }

    /** What is wrong with a draft: its own problems, and an ID number somebody else has. */
    public List<Problem> problems(MemberDraft draft, @Nullable MemberId id) {
        List<Problem> problems = new ArrayList<>(draft.problems(LocalDate.now(clock)));
        String idNumber = draft.value(MemberField.ID_NUMBER);
        if (!idNumber.isEmpty()) {
            repository.holderOf(idNumber, id).ifPresent(name -> problems.add(taken(name)));
        }
        return problems;
    }

    private static Problem taken(String holder) {
        return Problem.of("ID_NUMBER", "member.problem.idTaken", holder);
    }

    public MemberId add(MemberDraft draft, String source) {
        return addAll(List.of(draft), source).getFirst();
    }

    public void update(MemberId id, MemberDraft draft, String source) {
        InvalidInput.throwIfAny(problems(draft, id));
        sql.transaction(() -> {
            LocalDateTime now = LocalDateTime.now(clock);
            repository.update(id, draft, Newcomer.search(draft), now);
            saveFacts(id, facts.of(id), draft, source, now);
            changed(id);
        });
    }

    /**
     * Adds many people in this order, all of them or, where something is wrong with one, nobody.
     *
     * @return their ids, in the order of the drafts
     */
    public List<MemberId> addAll(List<MemberDraft> drafts, String source) {
        return sql.transaction(() -> {
            LocalDateTime now = LocalDateTime.now(clock);
            List<Newcomer> people =
                    drafts.parallelStream()
                            .map(draft -> Newcomer.of(draft, source, now.toLocalDate()))
                            .toList();
            InvalidInput.throwIfAny(problems(people));
            List<MemberId> ids = repository.insert(people, now);
            List<FactRepository.Kept> fresh = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                MemberId id = ids.get(i);
                people.get(i).facts().forEach(fact -> fresh.add(new FactRepository.Kept(id, fact)));
                changed(id);
            }
            facts.insert(fresh, now);
            return ids;
        });
    }

    /** What is wrong with the first of them that cannot be added. */
    private List<Problem> problems(List<Newcomer> people) {
        List<String> numbers = people.stream().map(Newcomer::idNumber).toList();
        Map<String, String> holders = repository.holders(numbers);
        for (Newcomer person : people) {
            String number = person.idNumber();
            String holder = number.isEmpty() ? null : holders.putIfAbsent(number, person.name());
            List<Problem> problems = new ArrayList<>(person.problems());
            if (holder != null) {
                problems.add(taken(holder));
            }
            if (!problems.isEmpty()) {
                return problems;
            }
        }
        return List.of();
    }

    private void saveFacts(
            MemberId id, List<Fact> before, MemberDraft draft, String source, LocalDateTime now) {
        List<FactRepository.Kept> fresh = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            List<Fact> had = Facts.of(kind, before);
            List<Fact> next = Facts.wanted(kind, before, draft, source, now.toLocalDate());
            if (had.isEmpty()) {
                next.forEach(fact -> fresh.add(new FactRepository.Kept(id, fact)));
            } else if (!next.equals(had)) {
                facts.replace(id, kind, false, next, now);
            }
        }
        facts.insert(fresh, now);
    }

    /** Gives the people this order; who is not named keeps his place behind them. */
    public void reorder(List<MemberId> order) {
        sql.transaction(() -> {
            for (int i = 0; i < order.size(); i++) {
                repository.setOrder(order.get(i), i + 1);
            }
            changed();
        });
    }

    /**
     * Takes a person entered by mistake off every list; {@link #restore} brings him back. Refused
     * where a record refers to him: who has left keeps his past.
     */
    public void remove(MemberId id) {
        List<String> records = records(id);
        if (!records.isEmpty()) {
            String name = find(id).map(RosterEntry::name).orElse("");
            List<String> shown = records.stream().filter(r -> !r.isEmpty()).limit(SHOWN).toList();
            throw shown.isEmpty()
                    ? new AppException("member.referred", name, records.size())
                    : new AppException(
                            "member.referredBy", name, records.size(), String.join("\n", shown));
        }
        repository.setRemoved(id, LocalDateTime.now(clock));
        changed(id);
    }

    /** Date and title of every activity that names a person, and "" for each other record. */
    public List<String> records(MemberId id) {
        return records.of(id);
    }

    public void restore(MemberId id) {
        repository.setRemoved(id, null);
        changed(id);
    }

    /**
     * Puts these facts in the place of all facts of a kind, as a correction of the past or as news.
     *
     * @return what the person was before, for undoing it
     */
    public MemberState setFacts(MemberId id, FactKind kind, List<Fact> next) {
        List<Fact> all = new ArrayList<>(facts.of(id));
        all.removeIf(fact -> fact.kind() == kind);
        all.addAll(next);
        return setFacts(id, all);
    }

    /**
     * Puts these facts in the place of all facts of a person. Stages carry their days to the date
     * fields of the way into the Party.
     *
     * @return what the person was before, for undoing it
     */
    public MemberState setFacts(MemberId id, List<Fact> all) {
        return sql.transaction(() -> {
            LocalDateTime now = LocalDateTime.now(clock);
            MemberState before = state(id);
            InvalidInput.throwIfAny(FactEdits.problems(before.facts(), all));
            for (FactKind kind : FactKind.values()) {
                List<Fact> had = Facts.of(kind, before.facts());
                List<Fact> next = Facts.of(kind, all);
                if (!next.equals(had)) {
                    facts.replace(id, kind, had.isEmpty(), next, now);
                }
            }
            List<Fact> stages = Facts.of(FactKind.STAGE, all);
            List<Fact> had = Facts.of(FactKind.STAGE, before.facts());
            if (!stages.equals(had)) {
                MemberDraft dated = Facts.dated(before.draft(), had, stages);
                InvalidInput.throwIfAny(problems(dated, id));
                repository.update(id, dated, Newcomer.search(dated), now);
            }
            changed(id);
            return before;
        });
    }

    /** What is kept of a person now; {@link #putBack} makes it so again. */
    public MemberState state(MemberId id) {
        RosterEntry entry = find(id).orElseThrow();
        return new MemberState(id, MemberDraft.of(entry), facts.of(id));
    }

    public void putBack(MemberState state) {
        sql.transaction(() -> {
            LocalDateTime now = LocalDateTime.now(clock);
            repository.update(state.id(), state.draft(), Newcomer.search(state.draft()), now);
            for (FactKind kind : FactKind.values()) {
                facts.replace(state.id(), kind, false, Facts.of(kind, state.facts()), now);
            }
            changed(state.id());
        });
    }

    /** The SHA-256 of a person's photo in the book's attachments, none where there is none. */
    public Optional<String> photo(MemberId id) {
        return repository.photo(id);
    }

    /** Names a photo whose content is in the attachments already; null takes it away. */
    public void setPhoto(MemberId id, @Nullable String sha256) {
        sql.transaction(() -> {
            repository.setPhoto(id, sha256);
            changed(id);
        });
    }
}
