package org.branchbook.brand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.branchbook.attachment.FileCopies.Copy;
import org.branchbook.base.Problem;
import org.branchbook.person.PersonName;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/** A service brand of the branch. */
public record Brand(long id, Draft draft, List<Proof> evidence) {
    /** Characters of what a brand is for. */
    static final int WORDS = 300;

    public Brand {
        evidence = List.copyOf(evidence);
    }

    /**
     * A brand as a form holds it.
     *
     * @param founded null where no day was given yet
     */
    public record Draft(
            String name, String leader, Words words, @Nullable LocalDate founded, Ties ties) {
        public Draft {
            name = name.strip();
            leader = PersonName.normalise(leader);
        }

        List<Problem> problems(LocalDate today) {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "name", name, "brand.problem.noName");
            Texts.check(problems, "name", name, Texts.NAME);
            Texts.required(problems, "leader", leader, "brand.problem.noLeader");
            Texts.check(problems, "leader", leader, Texts.PERSON);
            Texts.check(problems, "positioning", words.positioning, WORDS);
            Texts.check(problems, "slogan", words.slogan, Texts.NAME);
            if (founded == null) {
                problems.add(Problem.of("founded", "brand.problem.noFounded"));
            } else if (founded.isAfter(today)) {
                problems.add(Problem.of("founded", "brand.problem.future"));
            }
            for (Mate mate : ties.team) {
                Texts.check(problems, "team", mate.name, Texts.PERSON);
                if (founded != null && mate.from.isBefore(founded)) {
                    problems.add(
                            Problem.of("team", "brand.problem.beforeFounded", mate.name, founded));
                }
                if (mate.to != null && mate.to.isBefore(mate.from)) {
                    problems.add(Problem.of("team", "brand.problem.toBefore", mate.name));
                }
            }
            return problems;
        }
    }

    /**
     * What it says of itself.
     *
     * @param positioning whom it serves with what
     */
    public record Words(String positioning, String slogan) {
        public Words {
            positioning = positioning.strip();
            slogan = slogan.strip();
        }
    }

    /** Who and what belongs to it. */
    public record Ties(
            List<Mate> team, Set<Long> projects, Set<Long> partners, @Nullable Copy logo) {
        public static final Ties NONE = new Ties(List.of(), Set.of(), Set.of(), null);

        public Ties {
            team = List.copyOf(team);
            projects = Set.copyOf(projects);
            partners = Set.copyOf(partners);
        }
    }

    /**
     * Somebody of the team.
     *
     * @param to the last day, null for whoever is still there
     */
    public record Mate(String name, LocalDate from, @Nullable LocalDate to) {
        public Mate {
            name = PersonName.normalise(name);
        }

        boolean there(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /** What shows the work of a year. */
    public record Proof(long id, int year, String said, @Nullable Copy file) {
        public Proof {
            said = said.strip();
        }
    }

    public String name() {
        return draft.name;
    }

    public LocalDate founded() {
        return Objects.requireNonNull(draft.founded);
    }

    /** How many different people are in the team on a day; the leader always is one of them. */
    public int team(LocalDate day) {
        if (day.isBefore(founded())) {
            return 0;
        }
        return (int)
                        draft.ties.team.stream()
                                .filter(mate -> mate.there(day))
                                .map(Mate::name)
                                .filter(name -> !name.equals(draft.leader))
                                .distinct()
                                .count()
                + 1;
    }
}
