package org.branchbook.livingcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.branchbook.attachment.FileCopies.Copy;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.person.PersonName;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/** A living Lei Feng, from the nomination to where the story was told. */
public record LivingCase(
        long id, Draft draft, List<Witness> witnesses, Consent consent, List<Channel> channels) {
    /** Characters of a story. */
    static final int STORY = 8000;

    /** How many different people make a deed certain where there is no evidence. */
    static final int WITNESSES = 2;

    public LivingCase {
        witnesses = List.copyOf(witnesses);
        channels = List.copyOf(channels);
    }

    /** A nomination as a form holds it, with the story once it is written. */
    public record Draft(String person, String unit, Deed deed, String nominatedBy, String story) {
        public Draft {
            person = PersonName.normalise(person);
            unit = unit.strip();
            nominatedBy = PersonName.normalise(nominatedBy);
            story = story.strip();
        }

        List<Problem> problems(LocalDate today) {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "person", person, "livingcase.problem.noPerson");
            Texts.check(problems, "person", person, Texts.PERSON);
            Texts.check(problems, "unit", unit, Texts.NAME);
            Texts.required(problems, "deed", deed.said, "livingcase.problem.noDeed");
            Texts.check(problems, "deed", deed.said, Texts.NOTE);
            day(problems, "on", deed.on, today);
            Texts.required(problems, "nominatedBy", nominatedBy, "livingcase.problem.noNominator");
            Texts.check(problems, "nominatedBy", nominatedBy, Texts.PERSON);
            Texts.check(problems, "story", story, STORY);
            return problems;
        }
    }

    static void day(
            List<Problem> problems, String field, @Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            problems.add(Problem.of(field, "livingcase.problem.noDay"));
        } else if (day.isAfter(today)) {
            problems.add(Problem.of(field, "livingcase.problem.future"));
        }
    }

    /** What was done, and when. */
    public record Deed(String said, @Nullable LocalDate on) {
        public Deed {
            said = said.strip();
        }
    }

    /**
     * Who says that it was so, or what shows it.
     *
     * @param evidence whether it is a thing and not a person
     * @param name of the witness or of the thing
     */
    public record Witness(
            long id, boolean evidence, String name, Statement statement, @Nullable Copy file) {
        public Witness {
            name = evidence ? name.strip() : PersonName.normalise(name);
        }
    }

    /** What was said, and when. */
    public record Statement(String said, LocalDate on) {
        public Statement {
            said = said.strip();
        }
    }

    /**
     * What the person says to being told of.
     *
     * @param on null where there never was a consent
     * @param how it was given: in writing, by telephone, by whom
     * @param withdrawn null while it holds
     */
    public record Consent(@Nullable LocalDate on, String how, @Nullable LocalDate withdrawn) {
        public static final Consent NONE = new Consent(null, "", null);

        public Consent {
            how = how.strip();
        }

        public boolean holds() {
            return on != null && withdrawn == null;
        }
    }

    /**
     * Where the story was told.
     *
     * @param takenBack null while it stands there
     */
    public record Channel(
            long id, String name, String link, LocalDate published, @Nullable LocalDate takenBack) {
        public Channel {
            name = name.strip();
            link = link.strip();
        }
    }

    /** How far it is. */
    public enum State implements Messages.Texted {
        NOMINATED("livingcase.state.nominated"),
        VERIFIED("livingcase.state.verified"),
        CONSENTED("livingcase.state.consented"),
        WRITTEN("livingcase.state.written"),
        PUBLISHED("livingcase.state.published"),
        WITHDRAWN("livingcase.state.withdrawn");

        private final String key;

        State(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public String person() {
        return draft.person;
    }

    /** Two different people, neither of them the person, or one piece of evidence. */
    public boolean verified() {
        return verified(person(), witnesses);
    }

    static boolean verified(String person, List<Witness> witnesses) {
        return witnesses.stream().anyMatch(Witness::evidence)
                || witnesses.stream()
                                .map(Witness::name)
                                .filter(name -> !name.equals(person))
                                .distinct()
                                .count()
                        >= WITNESSES;
    }

    /** Where the story still stands. */
    public List<Channel> standing() {
        return channels.stream().filter(one -> one.takenBack == null).toList();
    }

    public State state() {
        if (consent.withdrawn != null) {
            return State.WITHDRAWN;
        }
        if (!standing().isEmpty()) {
            return State.PUBLISHED;
        }
        if (!verified()) {
            return State.NOMINATED;
        }
        if (!consent.holds()) {
            return State.VERIFIED;
        }
        return draft.story.isEmpty() ? State.CONSENTED : State.WRITTEN;
    }

    /** What keeps it from being made public; nothing where it may be. */
    public List<Problem> publishable() {
        List<Problem> problems = new ArrayList<>();
        if (consent.withdrawn != null) {
            problems.add(
                    Problem.of("", "livingcase.problem.withdrawn", person(), consent.withdrawn));
        } else if (consent.on == null) {
            problems.add(Problem.of("", "livingcase.problem.noConsent", person()));
        }
        if (!verified()) {
            problems.add(Problem.of("", "livingcase.problem.notVerified", WITNESSES));
        }
        if (draft.story.isEmpty()) {
            problems.add(Problem.of("", "livingcase.problem.noStory"));
        }
        return problems;
    }

    public LocalDate on() {
        return Objects.requireNonNull(draft.deed.on);
    }
}
