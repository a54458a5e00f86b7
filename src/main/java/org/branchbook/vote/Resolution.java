package org.branchbook.vote;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;

/**
 * A resolution with its vote.
 *
 * @param secret whether it was voted on by secret ballot
 * @param segment the segment of the gathering it was passed in, 0 for the activity itself
 */
public record Resolution(
        ResolutionKind kind,
        String wording,
        Tally tally,
        boolean secret,
        Ballot ballot,
        int segment) {

    /**
     * The numbers of a vote, in persons; all zero where it was decided without a count. An election
     * has its ayes with each candidate and none here.
     *
     * @param votersDue those entitled to vote who are due (应到会有表决权人数)
     * @param votersPresent those of them who were there
     * @param writtenAyes ayes handed in in writing before the meeting
     */
    public record Tally(
            int votersDue,
            int votersPresent,
            int writtenAyes,
            int ayes,
            int noes,
            int abstentions) {
        public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

        public boolean counted() {
            return !equals(NONE);
        }

        public int cast() {
            return ayes + noes + abstentions;
        }
    }

    public static final int WORDING_LIMIT = 4000;

    public Resolution {
        wording = wording.strip();
    }

    public Resolution(ResolutionKind kind, String wording, Tally tally, boolean secret) {
        this(kind, wording, tally, secret, Ballot.NONE, 0);
    }

    public Resolution in(int other) {
        return new Resolution(kind, wording, tally, secret, ballot, other);
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (wording.isEmpty()) {
            problems.add(Problem.of("wording", "activity.problem.noWording"));
        }
        if (wording.length() > WORDING_LIMIT) {
            problems.add(Problem.of("wording", "activity.problem.tooLong", WORDING_LIMIT));
        }
        if (tally.votersPresent > tally.votersDue) {
            problems.add(Problem.of("votersPresent", "activity.problem.tooManyVoters"));
        }
        if (tally.cast() > tally.votersPresent) {
            problems.add(Problem.of("ayes", "activity.problem.tooManyVotes"));
        }
        if (tally.writtenAyes > tally.votersDue - tally.votersPresent) {
            problems.add(Problem.of("writtenAyes", "activity.problem.tooManyWritten"));
        }
        problems.addAll(ballot.problems(tally));
        if (kind.personal() && ballot.subject().several()) {
            problems.add(Problem.of("subject", "activity.problem.oneEach"));
        }
        if (kind == ResolutionKind.ELECTION && !ballot.election().equals(Ballot.NONE.election())) {
            problems.addAll(ballot.electionProblems(tally));
        }
        return problems;
    }
}
