package org.branchbook.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What a vote has beside its numbers: whom it is about, the ballot papers, who stood for election,
 * who wrote.
 *
 * @param papers all zero where they were not counted
 * @param writtenOn when the last written opinion came in, null where there is none or it is unknown
 * @param opinions the written ones, empty where only their number is known
 */
public record Ballot(
        Subject subject,
        Papers papers,
        @Nullable LocalDate writtenOn,
        Election election,
        List<WrittenOpinion> opinions) {
    public static final Ballot NONE =
            new Ballot(Subject.NOBODY, Papers.NONE, null, new Election(0, List.of()), List.of());
    private static final int NAME_LIMIT = 60;
    private static final Pattern SEVERAL = Pattern.compile("\\S\\s*[、，,；;/\\n]\\s*\\S");

    /**
     * The person whose admission or conversion is voted on.
     *
     * @param member null for somebody who is not on the roster
     */
    public record Subject(@Nullable MemberId member, String name) {
        public static final Subject NOBODY = new Subject(null, "");

        public Subject {
            name = name.strip();
        }

        /** Whether several people are named, who have a vote each. DEV26, article 20. */
        boolean several() {
            return SEVERAL.matcher(name).find();
        }
    }

    /** Ballot papers handed out, handed in, and valid among these. */
    public record Papers(int issued, int returned, int valid) {
        public static final Papers NONE = new Papers(0, 0, 0);

        public boolean counted() {
            return !equals(NONE);
        }
    }

    /** Who stood, in the order of the ballot paper, for how many seats (应选名额). */
    public record Election(int seats, List<Candidate> candidates) {
        public Election {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * One name of the ballot paper, or one written in, with the votes for it.
     *
     * @param member null for somebody who is not on the roster
     */
    public record Candidate(
            @Nullable MemberId member, String name, int ayes, int noes, int abstentions) {
        public Candidate {
            name = name.strip();
        }

        public int cast() {
            return ayes + noes + abstentions;
        }
    }

    public Ballot {
        opinions = List.copyOf(opinions);
        writtenOn =
                opinions.stream()
                        .map(WrittenOpinion::received)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(writtenOn);
    }

    /** One whose written opinions are known by their number only. */
    public Ballot(
            Subject subject, Papers papers, @Nullable LocalDate writtenOn, Election election) {
        this(subject, papers, writtenOn, election, List.of());
    }

    List<Problem> problems(Resolution.Tally tally) {
        List<Problem> problems =
                new ArrayList<>(WrittenOpinion.problems(opinions, tally.writtenAyes()));
        int least = Math.min(papers.issued, Math.min(papers.returned, papers.valid));
        if (least < 0 || election.seats < 0) {
            problems.add(Problem.of("issued", "activity.problem.negative"));
        }
        if (papers.issued > tally.votersPresent()) {
            problems.add(Problem.of("issued", "activity.problem.tooManyIssued"));
        }
        if (papers.valid > papers.returned) {
            problems.add(Problem.of("valid", "activity.problem.tooManyValid"));
        }
        if (papers.counted() && tally.cast() > papers.valid) {
            problems.add(Problem.of("ayes", "activity.problem.moreCastThanValid", papers.valid));
        }
        if (subject.name.length() > NAME_LIMIT) {
            problems.add(Problem.of("subject", "activity.problem.tooLong", NAME_LIMIT));
        }
        return problems;
    }

    /** What is wrong with the names of an election and their votes. */
    List<Problem> electionProblems(Resolution.Tally tally) {
        List<Problem> problems = new ArrayList<>();
        if (election.seats < 1) {
            problems.add(Problem.of("seats", "activity.problem.noSeats"));
        }
        if (election.candidates.isEmpty()) {
            problems.add(Problem.of("candidates", "activity.problem.noCandidates"));
        }
        int ballots = papers.counted() ? papers.valid : tally.votersPresent();
        int ayes = 0;
        for (Candidate candidate : election.candidates) {
            ayes += candidate.ayes;
            problems.addAll(problems(candidate, ballots));
        }
        if (ayes > (long) ballots * election.seats && election.seats > 0) {
            problems.add(
                    Problem.of(
                            "candidates",
                            "activity.problem.tooManyChosen",
                            ayes,
                            ballots,
                            election.seats));
        }
        return problems;
    }

    private static List<Problem> problems(Candidate candidate, int ballots) {
        if (candidate.name.isEmpty() || candidate.name.length() > NAME_LIMIT) {
            return List.of(Problem.of("candidates", "activity.problem.candidateName", NAME_LIMIT));
        }
        int least = Math.min(candidate.ayes, Math.min(candidate.noes, candidate.abstentions));
        return least < 0 || candidate.cast() > ballots
                ? List.of(
                        Problem.of(
                                "candidates",
                                "activity.problem.candidateVotes",
                                candidate.name,
                                candidate.cast(),
                                ballots))
                : List.of();
    }
}
