package org.branchbook.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.member.MemberId;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.branchbook.vote.WrittenOpinion;

/** Written opinions, by the number of their resolution. */
final class OpinionRepository {
    private final Sql sql;

    OpinionRepository(Sql sql) {
        this.sql = sql;
    }

    Map<Long, List<WrittenOpinion>> of(ActivityId activity) {
        Map<Long, List<WrittenOpinion>> all = new HashMap<>();
        sql.list(
                """
                select o.* from written_opinion o join resolution r on r.id = o.resolution
                where r.activity = ? order by o.resolution, o.position
                """,
                row ->
                        all.computeIfAbsent(row.id("resolution"), _ -> new ArrayList<>())
                                .add(opinion(row)),
                activity);
        return all;
    }

    void insert(long resolution, List<WrittenOpinion> opinions) {
        int place = 1;
        for (WrittenOpinion each : opinions) {
            sql.update(
                    """
                    insert into written_opinion
                    (resolution, position, member, name, received_on, aye, said)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    resolution,
                    place++,
                    each.member(),
                    each.name(),
                    each.received(),
                    each.aye(),
                    each.text());
        }
    }

    private static WrittenOpinion opinion(Row row) {
        Long member = row.idOrNull("member");
        return new WrittenOpinion(
                member == null ? null : new MemberId(member),
                row.text("name"),
                row.dateOrNull("received_on"),
                row.flag("aye"),
                row.text("said"));
    }
}
