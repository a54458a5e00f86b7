package org.branchbook.development;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.branchbook.almanac.HolidayTables;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.branch.LocalRules;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberId;
import org.branchbook.member.MemberState;
import org.branchbook.member.Members;
import org.branchbook.step.Step;
import org.branchbook.step.StepDraft;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepEvent;
import org.branchbook.step.StepFile;
import org.branchbook.step.StepRules;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to the ways into the Party: who stands where, and what people enter for each step. */
public final class Developments {
    private static final int EXTENSION_STEP = Step.CONVERSION;
    private final Sql sql;
    private final Clock clock;
    private final Members members;
    private final DevelopmentRepository repository;
    private final ThoughtReports thoughtReports;
    private final HolidayTables holidays;
    private final LocalRules rules;
    private final Changes changes = new Changes();

    public Developments(Sql sql, Clock clock, Members members, LocalRules rules) {
        this.sql = sql;
        this.clock = clock;
        this.members = members;
        this.repository = new DevelopmentRepository(sql);
        this.thoughtReports = new ThoughtReports(rules);
        this.holidays = new HolidayTables(sql);
        this.rules = rules;
        members.changes().listen(changes);
        rules.changes().listen(changes);
    }

    /** Fired too when a person changes, because days and stages are theirs. */
    public Changes changes() {
        return changes;
    }

    /** Everybody on the way as of a day, the furthest last. */
    public List<Pathway> board(LocalDate day) {
        Reading reading = reading(day);
        return reading.people().stream()
                .filter(reading::worthLooking)
                .map(reading::development)
                .filter(development -> Reading.onTheWay(development, day))
                .map(development -> Pathway.of(development, reading.measures()))
                .sorted(Comparator.comparingInt(Developments::place))
                .toList();
    }

    private static int place(Pathway pathway) {
        Step current = pathway.current();
        return current == null ? 0 : current.number();
    }

    /** The way of one person, also of somebody long a member. */
    public Pathway of(MemberId id, LocalDate day) {
        Reading reading = reading(day);
        return reading.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(person -> Pathway.of(reading.development(person), reading.measures()))
                .orElseThrow(() -> new AppException("development.nobody"));
    }

    /** Whether there is such a person, on the way or not. */
    public boolean knows(MemberId id, LocalDate day) {
        return members.history().on(day, id).isPresent();
    }

    private Reading reading(LocalDate day) {
        return new Reading(
                members.history(),
                new Reading.Kept(repository.entries(), repository.events(), repository.files()),
                StepRules.bundled().with(rules.book()),
                new WorkingDays(holidays.calendar()),
                day);
    }

    /** What a change replaced. */
    public record Before(MemberState person, int step, @Nullable StepEntry entry) {}

    /**
     * Enters what is known of a step; an empty entry takes it away. The day of a stage and the
     * names of mentors and introducers go to the person's own fields.
     *
     * @return what was there, for {@link #putBack}
     */
    public Before set(MemberId id, int number, StepEntry entry) {
        StepDraft draft = new StepDraft(Step.of(number), entry);
        InvalidInput.throwIfAny(draft.problems(LocalDate.now(clock)));
        return written(() -> {
            Before before = before(id, number);
            repository.save(id, number, draft.kept(), now());
            MemberDraft person = draft.applied(before.person().draft());
            if (!person.equals(before.person().draft())) {
                update(id, person, draft.step());
            }
            return before;
        });
    }

    private Before before(MemberId id, int number) {
        return new Before(members.state(id), number, repository.entry(id, number).orElse(null));
    }

    /** A refused day is told at the day, as the fields of this form are called. */
    private void update(MemberId id, MemberDraft person, Step step) {
        try {
            members.update(id, person, "");
        } catch (InvalidInput refused) {
            List<Problem> problems = new ArrayList<>();
            for (Problem problem : refused.problems()) {
                boolean names =
                        step.peopleField() != null
                                && problem.field().equals(step.peopleField().name());
                problems.add(new Problem(names ? "people" : "on", problem.key(), problem.args()));
            }
            throw new InvalidInput(problems);
        }
    }

    public void putBack(Before before) {
        written(() -> {
            MemberId id = before.person().id();
            repository.save(id, before.step(), before.entry(), now());
            members.putBack(before.person());
            return true;
        });
    }

    /** What is kept of the steps of everybody, without what are the person's own fields. */
    public Map<MemberId, Map<Integer, StepEntry>> entries() {
        return repository.entries();
    }

    /**
     * Puts entries in the place of those there are; the person's own fields stay as they are.
     *
     * @param entries by the step's number; an empty one takes it away
     */
    public void keep(MemberId id, Map<Integer, StepEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        entries.forEach((number, entry) ->
                InvalidInput.throwIfAny(Step.of(number).problems(entry, LocalDate.now(clock))));
        written(() -> {
            entries.forEach((number, entry) -> {
                StepEntry kept = new StepDraft(Step.of(number), entry).kept();
                repository.save(id, number, kept, now());
            });
            return true;
        });
    }

    public long addEvent(MemberId id, StepEvent.Kind kind, LocalDate on, String note) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput(
                    List.of(Problem.of("on", "development.problem.future", on.toString())));
        }
        InvalidInput.throwIfAny(
                new StepDraft(Step.of(kind.step()), StepEntry.EMPTY.withNote(note)).problems(on));
        return written(() -> repository.addEvent(id, kind, on, note, now()));
    }

    /** Takes an event away; {@link #restoreEvent} brings it back. */
    public void removeEvent(long event) {
        written(() -> {
            repository.setEventRemoved(event, now());
            return true;
        });
    }

    public void restoreEvent(long event) {
        written(() -> {
            repository.setEventRemoved(event, null);
            return true;
        });
    }

    /** Names a file whose content is in the book's attachments already; returns its id. */
    public long addFile(MemberId id, StepFile file) {
        return written(() -> repository.addFile(id, file, now()));
    }

    /** Takes a file off; the content stays, {@link #restoreFile} brings it back. */
    public void removeFile(long file) {
        written(() -> {
            repository.setFileRemoved(file, now());
            return true;
        });
    }

    public void restoreFile(long file) {
        written(() -> {
            repository.setFileRemoved(file, null);
            return true;
        });
    }

    /**
     * Enters that probation was extended until a day, or with none takes the extension away. One of
     * another length than the rule allows is refused.
     *
     * @return what was there, for {@link #putBack}
     */
    public Before extend(MemberId id, @Nullable LocalDate until, String resolution) {
        return written(() -> {
            Before before = before(id, EXTENSION_STEP);
            List<Fact> next = new ArrayList<>();
            if (until != null) {
                LocalDate from = probationEnd(id, until);
                next.add(
                        new Fact(
                                FactKind.PROBATION,
                                FactDetail.EXTENDED.name(),
                                from,
                                until,
                                resolution));
            }
            setExtension(id, next);
            return before;
        });
    }

    private LocalDate probationEnd(MemberId id, LocalDate until) {
        return Probation.of(of(id, until).development(), Probation.MONTHS)
                .map(Probation::base)
                .filter(base -> base.isBefore(until))
                .orElseThrow(() ->
                        new InvalidInput(
                                List.of(Problem.of("until", "development.problem.until"))));
    }

    private void setExtension(MemberId id, List<Fact> next) {
        try {
            members.setFacts(id, FactKind.PROBATION, next);
        } catch (InvalidInput refused) {
            throw new InvalidInput(
                    refused.problems().stream()
                            .map(p -> new Problem("until", p.key(), p.args()))
                            .toList());
        }
    }

    /** Every how many months a thought report is asked for, 0 where not at all. */
    public int thoughtReportMonths() {
        return thoughtReports.months(LocalDate.now(clock));
    }

    /**
     * Asks for them so often from today on, as a local rule.
     *
     * @param by who decided it, as the reader of the rules names them
     */
    public void thoughtReportMonths(int months, String by) {
        sql.transaction(() -> thoughtReports.months(months, by, LocalDate.now(clock)));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private <T> T written(Supplier<T> write) {
        return sql.transaction(() -> {
            T result = write.get();
            sql.afterCommit(changes);
            return result;
        });
    }
}
