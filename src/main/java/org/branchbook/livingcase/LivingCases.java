package org.branchbook.livingcase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.register.Kept;
import org.branchbook.register.Texts;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to living Lei Feng cases. */
public final class LivingCases {
    private static final int LINK = 500;

    private final LivingCaseRepository repository;
    private final Kept<LivingCase.Draft> kept;
    private final Clock clock;

    public LivingCases(Sql sql, Clock clock) {
        this.repository = new LivingCaseRepository(sql);
        this.clock = clock;
        this.kept = new Kept<>(sql, clock, repository, draft -> draft.problems(today()));
    }

    public Changes changes() {
        return kept.changes();
    }

    /** By which they are nominated, changed and removed. */
    public Kept<LivingCase.Draft> kept() {
        return kept;
    }

    /** Everything on the list, the latest deed first. */
    public List<LivingCase> all() {
        return repository.all();
    }

    public LivingCase get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("livingcase.notFound", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Somebody says that it was so, or a thing shows it; returns its number. */
    public long witness(long id, LivingCase.Witness witness) {
        LivingCase one = get(id);
        List<Problem> problems = new ArrayList<>();
        Texts.required(problems, "name", witness.name(), "livingcase.problem.noWitness");
        Texts.check(problems, "name", witness.name(), Texts.NAME);
        Texts.check(problems, "said", witness.statement().said(), Texts.NOTE);
        LivingCase.day(problems, "on", witness.statement().on(), today());
        if (witness.evidence()) {
            if (witness.file() == null && witness.statement().said().isEmpty()) {
                problems.add(Problem.of("said", "livingcase.problem.noEvidence"));
            }
        } else {
            Texts.required(
                    problems, "said", witness.statement().said(), "livingcase.problem.nothing");
            if (witness.name().equals(one.person())) {
                problems.add(Problem.of("name", "livingcase.problem.self", one.person()));
            }
            if (one.witnesses().stream()
                    .anyMatch(w -> !w.evidence() && w.name().equals(witness.name()))) {
                problems.add(Problem.of("name", "livingcase.problem.twice", witness.name()));
            }
        }
        InvalidInput.throwIfAny(problems);
        long[] added = new long[1];
        kept.write(() -> added[0] = repository.insert(id, witness));
        return added[0];
    }

    public void removeWitness(long id) {
        kept.write(() -> repository.setWitnessRemoved(id, LocalDateTime.now(clock)));
    }

    public void restoreWitness(long id) {
        kept.write(() -> repository.setWitnessRemoved(id, null));
    }

    /** The person agrees to being told of; returns what stood there. */
    public LivingCase.Consent consent(long id, LocalDate on, String how) {
        List<Problem> problems = new ArrayList<>();
        LivingCase.day(problems, "on", on, today());
        Texts.required(problems, "how", how.strip(), "livingcase.problem.noHow");
        Texts.check(problems, "how", how, LINK - 200);
        InvalidInput.throwIfAny(problems);
        return write(id, new LivingCase.Consent(on, how, null));
    }

    /**
     * The person does not agree any more: nothing of the case is exported from now on. Returns what
     * stood there; {@link LivingCase#standing} says where the story is to be taken back.
     */
    public LivingCase.Consent withdraw(long id, LocalDate on) {
        LivingCase.Consent before = get(id).consent();
        List<Problem> problems = new ArrayList<>();
        LivingCase.day(problems, "on", on, today());
        LocalDate given = before.on();
        if (given == null) {
            throw new AppException("livingcase.noConsentYet", get(id).person());
        }
        if (on.isBefore(given)) {
            problems.add(Problem.of("on", "livingcase.problem.beforeConsent", given));
        }
        InvalidInput.throwIfAny(problems);
        return write(id, new LivingCase.Consent(given, before.how(), on));
    }

    /** Makes the consent what it was. */
    public LivingCase.Consent write(long id, LivingCase.Consent consent) {
        LivingCase.Consent before = get(id).consent();
        kept.write(() -> repository.setConsent(id, consent));
        return before;
    }

    /** The story was told somewhere; refused where it may not be. Returns its number. */
    public long publish(long id, LivingCase.Channel channel) {
        LivingCase one = get(id);
        List<Problem> problems = new ArrayList<>(one.publishable());
        Texts.required(problems, "name", channel.name(), "livingcase.problem.noChannel");
        Texts.check(problems, "name", channel.name(), Texts.NAME);
        Texts.check(problems, "link", channel.link(), LINK);
        LivingCase.day(problems, "on", channel.published(), today());
        LocalDate given = one.consent().on();
        if (given != null && channel.published().isBefore(given)) {
            problems.add(Problem.of("on", "livingcase.problem.beforeConsent", given));
        }
        InvalidInput.throwIfAny(problems);
        long[] added = new long[1];
        kept.write(() -> added[0] = repository.insert(id, channel));
        return added[0];
    }

    public void removeChannel(long id) {
        kept.write(() -> repository.setChannelRemoved(id, LocalDateTime.now(clock)));
    }

    /**
     * The story does not stand there any more.
     *
     * @param on null where it does after all
     */
    public void takeBack(long channel, @Nullable LocalDate on) {
        kept.write(() -> repository.setTakenBack(channel, on));
    }
}
