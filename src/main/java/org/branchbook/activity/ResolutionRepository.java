package org.branchbook.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.branchbook.vote.WrittenOpinion;
import org.jspecify.annotations.Nullable;

/** Resolutions of activities, with the candidates of elections. */
final class ResolutionRepository {
    private final Sql sql;
    private final OpinionRepository opinions;

    ResolutionRepository(Sql sql) {
        this.sql = sql;
        this.opinions = new OpinionRepository(sql);
    }

    /** Those of every segment, by segment. */
    List<Resolution> of(ActivityId activity) {
        Map<Long, List<Ballot.Candidate>> candidates = candidates(activity);
        Map<Long, List<WrittenOpinion>> written = opinions.of(activity);
        return sql.list(
                "select * from resolution where activity = ? order by segment, position, id",
                row ->
                        resolution(
                                row,
                                candidates.getOrDefault(row.id("id"), List.of()),
                                written.getOrDefault(row.id("id"), List.of())),
                activity);
    }

    /** How many each activity of some days has, both included; one without any is not there. */
    Map<ActivityId, Integer> counts(LocalDate first, LocalDate last) {
        Map<ActivityId, Integer> counts = new HashMap<>();
        sql.list(
                """
                select r.activity, count(*) resolutions
                from activity a join resolution r on r.activity = a.id
                where a.on_date between ? and ? group by r.activity
                """,
                row -> counts.put(new ActivityId(row.id("activity")), row.number("resolutions")),
                first,
                last);
        return counts;
    }

    private Map<Long, List<Ballot.Candidate>> candidates(ActivityId activity) {
        Map<Long, List<Ballot.Candidate>> candidates = new HashMap<>();
        sql.list(
                "select c.* from resolution_candidate c join resolution r on r.id = c.resolution"
                        + " where r.activity = ? order by c.resolution, c.position",
                row ->
                        candidates
                                .computeIfAbsent(row.id("resolution"), _ -> new ArrayList<>())
                                .add(
                                        new Ballot.Candidate(
                                                member(row, "member"),
                                                row.text("name"),
                                                row.number("ayes"),
                                                row.number("noes"),
                                                row.number("abstentions"))),
                activity);
        return candidates;
    }

    void set(ActivityId activity, List<Resolution> resolutions) {
        sql.update("delete from resolution where activity = ?", activity);
        int position = 1;
        for (Resolution resolution : resolutions) {
            insert(activity, position++, resolution);
        }
    }

    private void insert(ActivityId activity, int position, Resolution resolution) {
        Resolution.Tally tally = resolution.tally();
        Ballot ballot = resolution.ballot();
        long id =
                sql.insert(
                        "insert into resolution(activity, position, kind, wording, voters_due,"
                                + " voters_present, written_ayes, ayes, noes, abstentions, secret,"
                                + " segment, subject, subject_name, ballots_issued,"
                                + " ballots_returned, ballots_valid, written_on, seats)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?)",
                        activity,
                        position,
                        resolution.kind(),
                        Text.clean(resolution.wording()),
                        tally.votersDue(),
                        tally.votersPresent(),
                        tally.writtenAyes(),
                        tally.ayes(),
                        tally.noes(),
                        tally.abstentions(),
                        resolution.secret(),
                        resolution.segment(),
                        ballot.subject().member(),
                        ballot.subject().name(),
                        ballot.papers().issued(),
                        ballot.papers().returned(),
                        ballot.papers().valid(),
                        ballot.writtenOn(),
                        ballot.election().seats());
        insert(id, ballot.election().candidates());
        opinions.insert(id, ballot.opinions());
    }

    private void insert(long resolution, List<Ballot.Candidate> candidates) {
        int place = 1;
        for (Ballot.Candidate candidate : candidates) {
            sql.update(
                    "insert into resolution_candidate"
                            + "(resolution, position, member, name, ayes, noes, abstentions)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    resolution,
                    place++,
                    candidate.member(),
                    candidate.name(),
                    candidate.ayes(),
                    candidate.noes(),
                    candidate.abstentions());
        }
    }

    private static Resolution resolution(
            Row row, List<Ballot.Candidate> candidates, List<WrittenOpinion> written) {
        return new Resolution(
                row.constant("kind", ResolutionKind.class),
                row.text("wording"),
                new Resolution.Tally(
                        row.number("voters_due"),
                        row.number("voters_present"),
                        row.number("written_ayes"),
                        row.number("ayes"),
                        row.number("noes"),
                        row.number("abstentions")),
                row.flag("secret"),
                ballot(row, candidates, written),
                row.number("segment"));
    }

    private static Ballot ballot(
            Row row, List<Ballot.Candidate> candidates, List<WrittenOpinion> written) {
        return new Ballot(
                new Ballot.Subject(member(row, "subject"), row.text("subject_name")),
                new Ballot.Papers(
                        row.number("ballots_issued"),
                        row.number("ballots_returned"),
                        row.number("ballots_valid")),
                row.dateOrNull("written_on"),
                new Ballot.Election(row.number("seats"), candidates),
                written);
    }

    private static @Nullable MemberId member(Row row, String column) {
        Long id = row.idOrNull(column);
        return id == null ? null : new MemberId(id);
    }
}
