package org.branchbook.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.search.Found.Part;

/**
 * What hangs on records and people, as queries: {@code k} is the record or person, {@code s} the
 * segment, {@code i} the file, {@code t} the text.
 */
final class RecordTexts {
    static final String PEOPLE =
            """
            select member k, 0 s, id i, file_name t from development_file
             where removed_at is null order by id
            """;

    /** In the order in which their texts are looked at. */
    static final Map<String, Part> QUERIES = new LinkedHashMap<>();

    static {
        segments("title", "activity_segment", Part.TITLE);
        segments("agenda", "segment_record", Part.AGENDA);
        segments("leader", "segment_record", Part.PEOPLE);
        segments("minutes", "segment_record", Part.MINUTES);
        put("lecture", "outline", Part.OUTLINE);
        put("lecture", "file_name", Part.OUTLINE_FILE);
        put("lecturer", "name || ' ' || title", Part.LECTURER);
        put("life_step", "note", Part.LIFE_STEP);
        put("observer", "name || ' ' || identity", Part.OBSERVER);
        put("make_up", "what || ' ' || note", Part.MAKE_UP);
        put("evidence_list", "news_link || ' ' || materials", Part.MATERIALS);
        put("amendment", "reason", Part.CLOSED);
        put("hand_in where removed_at is null", "organisation || ' ' || reason", Part.CLOSED);
        put(
                "follow_up where removed_at is null",
                "task || ' ' || problem || ' ' || owner || ' ' || proof"
                        + " || coalesce(' ' || file_name, '')",
                Part.FOLLOW_UP);
        resolutions();
        QUERIES.put(
                """
                select activity k, 0 s, id i, caption || ' ' || file_name t from evidence
                 where removed_at is null order by id
                """,
                Part.FILE);
    }

    private RecordTexts() {}

    private static void segments(String column, String table, Part part) {
        QUERIES.put(
                "select activity k, position s, 0 i, %s t from %s order by activity, position"
                        .formatted(column, table),
                part);
    }

    private static void put(String table, String text, Part part) {
        QUERIES.put("select activity k, 0 s, 0 i, %s t from %s".formatted(text, table), part);
    }

    private static void resolutions() {
        QUERIES.put(
                """
                select activity k, segment s, 0 i, wording || ' ' || subject_name t
                  from resolution order by activity, position
                """,
                Part.RESOLUTION);
        QUERIES.put(
                """
                select r.activity k, r.segment s, 0 i, c.name t from resolution_candidate c
                  join resolution r on r.id = c.resolution
                 order by r.activity, r.position, c.position
                """,
                Part.RESOLUTION);
    }
}
