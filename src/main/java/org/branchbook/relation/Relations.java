package org.branchbook.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.branch.LocalRules;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactEdits;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.MemberState;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.rules.RuleBook;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to letters of introduction, graduates and those with whom contact may be lost. */
public final class Relations {
    private static final int NOTE = 500;

    private final Sql sql;
    private final Clock clock;
    private final Members members;
    private final LocalRules rules;
    private final RelationRepository repository;
    private final Changes changes = new Changes();

    public Relations(Sql sql, Members members, LocalRules rules, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.rules = rules;
        this.repository = new RelationRepository(sql);
    }

    /** What a receipt changed, to take it back with. */
    public record Accepted(Transfer before, MemberState person) {}

    public Changes changes() {
        return changes;
    }

    /** The latest letter first. */
    public List<Transfer> transfers() {
        return repository.transfers();
    }

    public Transfer transfer(long id) {
        return repository.transfer(id).orElseThrow(() -> new AppException("relation.unknown", id));
    }

    /** The rules that count on the day, with what they rest on. */
    public RuleBook rules() {
        return rules.book();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Enters a letter; the relation stays where it is until {@link #accept}. */
    public long add(TransferDraft draft) {
        List<Problem> problems = new ArrayList<>(draft.problems(today()));
        RosterEntry person = person(draft.member());
        boolean out = draft.direction() == Transfer.Direction.OUT;
        if (out && !person.belonging().here()) {
            problems.add(Problem.of("person", "relation.problem.leftAlready", person.name()));
        }
        transfers().stream()
                .filter(t -> t.member().equals(draft.member()) && t.acceptedOn() == null)
                .filter(t -> t.direction() == draft.direction())
                .findFirst()
                .ifPresent(t ->
                        problems.add(
                                Problem.of(
                                        "person",
                                        "relation.problem.openLetter",
                                        person.name(),
                                        t.draft().letter().on())));
        InvalidInput.throwIfAny(problems);
        return sql.transaction(() -> {
            long id = repository.insert(draft, LocalDateTime.now(clock));
            changed();
            return id;
        });
    }

    private RosterEntry person(MemberId id) {
        return members.find(id)
                .orElseThrow(() -> new AppException("relation.noPerson", id.value()));
    }

    /** Corrects a letter; whose and which way stays. */
    public void change(long id, TransferDraft draft) {
        InvalidInput.throwIfAny(draft.problems(today()));
        transfer(id);
        sql.transaction(() -> {
            repository.update(id, draft);
            changed();
        });
    }

    /** Takes a letter away that was entered by mistake; {@link #restore} brings it back. */
    public void remove(long id) {
        if (transfer(id).acceptedOn() != null) {
            throw new AppException("relation.acceptedAlready");
        }
        sql.transaction(() -> {
            repository.setRemoved(id, LocalDateTime.now(clock));
            changed();
        });
    }

    public void restore(long id) {
        sql.transaction(() -> {
            repository.setRemoved(id, null);
            changed();
        });
    }

    /**
     * Enters that the other side (in: this branch) has accepted, and the receipt. Only now the
     * relation ends here, or begins.
     *
     * @param receipt null where it is not there yet
     */
    public Accepted accept(long id, LocalDate accepted, @Nullable LocalDate receipt) {
        Transfer transfer = transfer(id);
        InvalidInput.throwIfAny(problems(transfer, accepted, receipt));
        return sql.transaction(() -> {
            MemberState before = members.state(transfer.member());
            if (transfer.acceptedOn() == null) {
                members.setFacts(
                        transfer.member(),
                        Acceptance.facts(before.facts(), transfer.draft(), accepted));
            }
            repository.setReceipt(id, accepted, receipt);
            changed();
            return new Accepted(transfer, before);
        });
    }

    private List<Problem> problems(
            Transfer transfer, LocalDate accepted, @Nullable LocalDate receipt) {
        List<Problem> problems = new ArrayList<>();
        LocalDate letter = transfer.draft().letter().on();
        LocalDate known = transfer.acceptedOn();
        if (known != null && !known.equals(accepted)) {
            problems.add(Problem.of("acceptedOn", "relation.problem.acceptedBefore", known));
        }
        if (accepted.isBefore(letter)) {
            problems.add(Problem.of("acceptedOn", "relation.problem.beforeLetter", letter));
        }
        if (accepted.isAfter(today())) {
            problems.add(Problem.of("acceptedOn", "relation.problem.future"));
        }
        if (receipt != null && receipt.isBefore(letter)) {
            problems.add(Problem.of("receiptOn", "relation.problem.beforeLetter", letter));
        }
        if (receipt != null && receipt.isAfter(today())) {
            problems.add(Problem.of("receiptOn", "relation.problem.future"));
        }
        return problems;
    }

    /** Undoes {@link #accept}. */
    public void putBack(Accepted accepted) {
        sql.transaction(() -> {
            Transfer before = accepted.before();
            if (before.acceptedOn() == null) {
                members.putBack(accepted.person());
            }
            repository.setReceipt(before.id(), before.acceptedOn(), before.receiptOn());
            changed();
        });
    }

    public long add(Contact contact) {
        List<Problem> problems = new ArrayList<>();
        if (contact.on().isAfter(today())) {
            problems.add(Problem.of("on", "relation.problem.future"));
        }
        if (contact.note().length() > NOTE) {
            problems.add(Problem.of("note", "member.problem.tooLong", NOTE));
        }
        InvalidInput.throwIfAny(problems);
        person(contact.member());
        return sql.transaction(() -> {
            long id = repository.insert(contact, LocalDateTime.now(clock));
            changed();
            return id;
        });
    }

    public void removeContact(long id) {
        sql.transaction(() -> {
            repository.setContactRemoved(id, LocalDateTime.now(clock));
            changed();
        });
    }

    /** Puts a member on the list of those lost, by a person's decision; putBack undoes it. */
    public MemberState list(MemberId member, FactDetail reason, LocalDate since, String note) {
        if (since.isAfter(today())) {
            throw new InvalidInput(List.of(Problem.of("since", "relation.problem.future")));
        }
        Fact fact =
                new Fact(
                        FactKind.LOST,
                        reason.name(),
                        since,
                        null,
                        new Fact.Ground("", note.strip(), "", null));
        return sql.transaction(() -> {
            MemberState before =
                    members.setFacts(member, FactEdits.begin(members.facts(member), fact));
            changed();
            return before;
        });
    }

    /** Contact is there again: the fact of being lost ends on the day. */
    public MemberState found(MemberId member, LocalDate day) {
        List<Fact> facts = members.facts(member);
        Fact lost =
                facts.stream()
                        .filter(fact -> fact.kind() == FactKind.LOST && fact.to() == null)
                        .findFirst()
                        .orElseThrow(() -> new AppException("relation.notLost"));
        return sql.transaction(() -> {
            MemberState before = members.setFacts(member, FactEdits.end(facts, lost, day));
            changed();
            return before;
        });
    }

    public void putBack(MemberState state) {
        sql.transaction(() -> {
            members.putBack(state);
            changed();
        });
    }

    /**
     * Lets the relation of a graduate stay until a day, or (null) no longer.
     *
     * @return the day before, for undoing it
     */
    public @Nullable LocalDate stay(MemberId member, @Nullable LocalDate until) {
        LocalDate before = repository.stays().get(member);
        if (until != null) {
            InvalidInput.throwIfAny(
                    Graduates.problems(
                            person(member),
                            until,
                            rules().number("relation:graduateStay", today())));
        }
        sql.transaction(() -> {
            repository.setStay(member, until, LocalDateTime.now(clock));
            changed();
        });
        return before;
    }

    /** Those who graduate in a season. */
    public List<Graduate> graduates(Season season) {
        return new Graduates(transfers(), repository.stays(), rules(), today())
                .of(members.everybody(today()), season);
    }

    /** Those who are away, abroad, lost, suspended, or from whom nothing was heard. */
    public List<ContactRow> contacts() {
        ContactClock clock = new ContactClock(members.history(), rules(), today());
        Map<MemberId, LocalDate> attended = repository.attended(clock.people());
        Map<MemberId, LocalDate> latest = new HashMap<>(attended);
        Map<MemberId, LocalDate> written = repository.contacts();
        written.forEach((id, day) -> latest.merge(id, day, (a, b) -> a.isAfter(b) ? a : b));
        // A book in which nothing was recorded for months says nothing about anybody.
        LocalDate kept = attended.values().stream().max(LocalDate::compareTo).orElse(null);
        return clock.rows(new ContactClock.Heard(latest, written.keySet(), kept));
    }

    private void changed() {
        sql.afterCommit(changes);
    }
}
