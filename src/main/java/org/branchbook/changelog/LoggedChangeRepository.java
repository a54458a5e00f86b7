package org.branchbook.changelog;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;

/** Reads and cuts the log that {@code journal} writes. */
final class LoggedChangeRepository {
    private static final String FIND =
            """
            select l.*, coalesce(a.title, '') title, coalesce(m.name, '') person
              from change_log l
              left join activity a on a.id = l.activity
              left join member m on m.id = l.member
             where l.id < ?
               and (? is null or l.activity = ?)
               and (? is null or l.member = ?)
               and l.at >= ? and l.at < ?
               and (lower(l.subject) like ? or lower(a.title) like ? or lower(m.name) like ?)
             order by l.id desc fetch first ? rows only
            """;

    private final Sql sql;

    LoggedChangeRepository(Sql sql) {
        this.sql = sql;
    }

    List<LoggedChange> find(LoggedChanges.Wanted wanted, long before, int most) {
        String words = "%" + wanted.words().strip().toLowerCase(java.util.Locale.ROOT) + "%";
        return sql.list(
                FIND,
                LoggedChangeRepository::change,
                before,
                wanted.activity(),
                wanted.activity(),
                wanted.member(),
                wanted.member(),
                wanted.from().atStartOfDay(),
                wanted.to().plusDays(1).atStartOfDay(),
                words,
                words,
                words,
                most);
    }

    private static LoggedChange change(Row row) {
        String title = row.text("title");
        String person = row.text("person");
        Long activity = row.idOrNull("activity");
        Long member = row.idOrNull("member");
        return new LoggedChange(
                row.id("id"),
                row.stamp("at"),
                row.text("who"),
                LoggedChange.Kind.valueOf(row.text("kind")),
                new LoggedChange.Row(row.text("table_name"), row.text("row_key"), activity, member),
                row.text("subject"),
                title + (title.isEmpty() || person.isEmpty() ? "" : " · ") + person,
                fields(row.text("fields")));
    }

    private static List<LoggedChange.Field> fields(String json) {
        try {
            List<LoggedChange.Field> fields = new ArrayList<>();
            for (Map.Entry<String, Object> field : JSON.std.mapFrom(json).entrySet()) {
                List<?> values = (List<?>) field.getValue();
                fields.add(
                        new LoggedChange.Field(
                                field.getKey(),
                                String.valueOf(values.get(0)),
                                String.valueOf(values.get(1))));
            }
            return fields;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets go what is older than the newest so many, but for the history of closed records. */
    int keep(int newest) {
        long last =
                sql.one("select coalesce(max(id), 0) n from change_log", row -> row.id("n"))
                        .orElse(0L);
        return last <= newest
                ? 0
                : sql.update(
                        """
                        delete from change_log where id <= ? and (activity is null or activity
                            not in (select id from activity where closed_at is not null))
                        """,
                        last - newest);
    }
}
