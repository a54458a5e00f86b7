package org.branchbook.journal;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.journal.Logged.Touched;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what, when, with the values before and after, written within the transaction that it
 * tells of. {@code Sql} names the rows touched; before the commit each is read as it was, on a
 * connection beside that sees only what is committed, and as it is.
 */
public final class ChangeLog {
    /** Rows of one transaction that are logged one by one; an import of more is counted. */
    static final int ROWS = 500;

    private static final int TYPING = 10;
    private static final String INSERT =
            """
            insert into change_log(at, who, kind, table_name, row_key, subject, activity, member,
                fields) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Through what else a row belongs to an activity or to a person. */
    private static final Map<String, String> BY =
            Map.of("ACTIVITY", "RESOLUTION", "MEMBER", "VOLUNTEER");

    /** What the database removes with a row. */
    private static final Map<String, List<String>> WITH =
            Map.of("RESOLUTION", List.of("RESOLUTION_CANDIDATE", "WRITTEN_OPINION"));

    private final Connection own;
    private final Connection beside;
    private final Clock clock;
    private final Logged.Reader after;
    private final Logged.Reader before;
    private final Map<String, Logged.@Nullable Telling> tellings = new HashMap<>();
    private final Set<Touched> touched = new LinkedHashSet<>();
    private final Map<String, Integer> counted = new LinkedHashMap<>();
    private final Map<Touched, Recent> recent = new HashMap<>();

    /** What stands in the log of a text that is being typed. */
    private record Recent(long id, LocalDateTime at, Map<String, @Nullable String> before) {}

    public ChangeLog(Connection own, Connection beside, Clock clock) {
        this.own = own;
        this.beside = beside;
        this.clock = clock;
        this.after = new Logged.Reader(own);
        this.before = new Logged.Reader(beside);
    }

    /** The same on another connection: what was being typed begins a new entry. */
    public ChangeLog on(Connection otherOwn, Connection otherBeside) {
        return new ChangeLog(otherOwn, otherBeside, clock);
    }

    /** Null where rows need not be named: another statement, or more than is logged singly. */
    public Logged.@Nullable Telling telling(String sql, int params) throws SQLException {
        if (!tellings.containsKey(sql)) {
            tellings.put(sql, Logged.of(own, sql));
        }
        Logged.Telling telling = tellings.get(sql);
        return touched.size() + params > ROWS ? null : telling;
    }

    /** Remembers the rows that a result names; returns how many. */
    public int touch(Logged table, ResultSet rows) throws SQLException {
        int count = 0;
        while (rows.next()) {
            if (touched.size() < ROWS) {
                touched.add(table.touched(rows));
            } else {
                counted.merge(table.table(), 1, Integer::sum);
            }
            count++;
        }
        return count;
    }

    /** Remembers the fresh rows that a result names; returns the numbers they were given. */
    public List<Long> inserted(Logged table, ResultSet rows) throws SQLException {
        List<Long> ids = new ArrayList<>(1);
        while (rows.next()) {
            Touched fresh = table.touched(rows);
            touched.add(fresh);
            ids.add(((Number) fresh.key().getFirst()).longValue());
        }
        return ids;
    }

    /** Rows that were changed without being named. */
    public void count(String sql, int rows) {
        Logged.Telling telling = tellings.get(sql);
        if (telling != null && rows > 0) {
            counted.merge(telling.table().table(), rows, Integer::sum);
        }
    }

    public void forget() {
        touched.clear();
        counted.clear();
    }

    /** Writes what the transaction changed; to be called before it is committed. */
    public void write() throws SQLException {
        if (touched.isEmpty() && counted.isEmpty()) {
            return;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        for (Touched row : List.copyOf(touched)) {
            change(row, now);
        }
        for (Map.Entry<String, Integer> many : counted.entrySet()) {
            insert(
                    new RowDifference(
                            "MANY", many.getKey(), "", String.valueOf(many.getValue()), Map.of()),
                    null,
                    now);
        }
        forget();
    }

    private void change(Touched row, LocalDateTime now) throws SQLException {
        Map<String, @Nullable String> was = before.row(row);
        Map<String, @Nullable String> is = after.row(row);
        RowDifference difference = RowDifference.of(row, was, is);
        if (difference == null) {
            return;
        }
        Recent typing = recent.get(row);
        boolean typed = was != null && is != null && difference.typed();
        if (typed && typing != null && typing.at.isAfter(now.minusMinutes(TYPING))) {
            RowDifference whole = RowDifference.of(row, typing.before, is);
            if (whole != null && whole.typed()) {
                update(typing.id, whole);
                return;
            }
        }
        long id = insert(difference, is == null ? was : is, now);
        if (is == null) {
            gone(row, now);
        }
        if (typed && was != null) {
            recent.put(row, new Recent(id, now, was));
        } else {
            recent.remove(row);
        }
    }

    /** Rows that went with the one they belonged to, without a statement of their own. */
    private void gone(Touched row, LocalDateTime now) throws SQLException {
        for (String child : WITH.getOrDefault(row.table().table(), List.of())) {
            Logged table = Logged.table(own, child);
            String sql = "select * from " + child + " where " + row.table().table() + " = ?";
            for (Map<String, @Nullable String> was : before.rows(sql, row.key().getFirst())) {
                RowDifference difference = RowDifference.of(table.touched(was), was, null);
                if (difference != null) {
                    insert(difference, was, now);
                }
            }
        }
    }

    private void update(long id, RowDifference whole) throws SQLException {
        try (PreparedStatement statement =
                own.prepareStatement("update change_log set fields = ? where id = ?")) {
            statement.setString(1, json(whole));
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    private long insert(
            RowDifference change, @Nullable Map<String, @Nullable String> row, LocalDateTime now)
            throws SQLException {
        try (PreparedStatement statement =
                own.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            int at = 1;
            statement.setObject(at++, now);
            statement.setString(at++, System.getProperty("user.name", ""));
            statement.setString(at++, change.kind());
            statement.setString(at++, change.table());
            statement.setString(at++, change.key());
            statement.setString(at++, change.subject());
            statement.setObject(at++, row == null ? null : link(change, row, "ACTIVITY"));
            statement.setObject(at++, row == null ? null : link(change, row, "MEMBER"));
            statement.setString(at, json(change));
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** The activity or the person a row belongs to, by itself or by its resolution or helper. */
    private @Nullable Long link(RowDifference change, Map<String, @Nullable String> row, String to)
            throws SQLException {
        String direct = change.table().equals(to) ? row.get("ID") : row.get(to);
        if (direct != null) {
            return Long.valueOf(direct);
        }
        String by = String.valueOf(BY.get(to));
        String over = row.get(by);
        if (over == null) {
            return null;
        }
        String sql = "select " + to + " from " + by + " where id = ?";
        List<Map<String, @Nullable String>> found = new ArrayList<>();
        found.addAll(after.rows(sql, Long.valueOf(over)));
        found.addAll(before.rows(sql, Long.valueOf(over)));
        String id = found.isEmpty() ? null : found.getFirst().get(to);
        return id == null ? null : Long.valueOf(id);
    }

    private static String json(RowDifference change) {
        try {
            return JSON.std.asString(change.values());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void close() throws SQLException {
        beside.close();
    }
}
