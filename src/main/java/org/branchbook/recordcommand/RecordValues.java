package org.branchbook.recordcommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.base.Dates;
import org.branchbook.home.OpenBook;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.Resolution;

/** The record of an activity as values of JSON. */
final class RecordValues {
    private RecordValues() {}

    static List<Map<String, Object>> segments(OpenBook book, Activity activity) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SegmentRecord segment : book.activities().segments().of(activity)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("segment", segment.position());
            row.put("type", segment.type().name());
            row.put("title", segment.segment().title());
            row.put("start", Dates.time(segment.segment().start()));
            row.put("end", Dates.time(segment.segment().end()));
            row.put("leader", segment.leader());
            row.put("agenda", segment.agenda());
            row.put("minutes", segment.minutes());
            rows.add(row);
        }
        return rows;
    }

    static List<Map<String, Object>> resolutions(OpenBook book, Activity activity) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Resolution resolution : book.activities().resolutions(activity.id())) {
            Resolution.Tally tally = resolution.tally();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("segment", resolution.segment());
            row.put("kind", resolution.kind().name());
            row.put("wording", resolution.wording());
            row.put("person", resolution.ballot().subject().name());
            row.put("votersDue", tally.votersDue());
            row.put("votersPresent", tally.votersPresent());
            row.put("writtenAyes", tally.writtenAyes());
            row.put("ayes", tally.ayes());
            row.put("noes", tally.noes());
            row.put("abstentions", tally.abstentions());
            row.put("secret", resolution.secret());
            List<Map<String, Object>> candidates = new ArrayList<>();
            for (Ballot.Candidate each : resolution.ballot().election().candidates()) {
                Map<String, Object> candidate = new LinkedHashMap<>();
                candidate.put("name", each.name());
                candidate.put("ayes", each.ayes());
                candidate.put("noes", each.noes());
                candidate.put("abstentions", each.abstentions());
                candidates.add(candidate);
            }
            row.put("candidates", candidates);
            rows.add(row);
        }
        return rows;
    }
}
