package org.branchbook.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.base.DataFile;
import org.branchbook.dump.DumpRows;
import org.branchbook.journal.ChangeColumns;
import org.branchbook.storage.ForeignKeys.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one year: what happened in it, what belongs to that, what that refers to, and what
 * stands over the years, as people, groups and rules. Which table is of which kind is data ({@code
 * year-rows.json}).
 */
final class YearRows implements DumpRows {
    /**
     * How a table belongs to years.
     *
     * @param by the column with the date or the year; none where the table has none
     * @param of columns that refer to what a row belongs to: it is taken with any of them
     * @param left whether it is the business of one machine, and is never taken
     */
    record Rule(String table, @Nullable String by, @Nullable List<String> of, boolean left) {
        /** Whether only some of its rows are taken. */
        boolean some() {
            return by != null || of != null;
        }

        List<String> owners() {
            return of == null ? List.of() : of;
        }
    }

    /** What settings begin with that stay on the machine: its own, and what is shared in secret. */
    private static final List<String> MACHINE = List.of("backup-", "secret-");

    static final Map<String, Rule> RULES = new LinkedHashMap<>();

    static {
        DataFile.rows(Rule.class, "year-rows.json").forEach(rule -> RULES.put(rule.table(), rule));
    }

    private record Place(String table, long id) {}

    private record Loaded(
            @Nullable Place place, boolean ofYear, List<Place> owners, List<Place> others) {}

    private final String year;
    private final boolean complete;
    private final Map<String, String> parents = new HashMap<>();
    private final Set<Place> kept = new HashSet<>();

    private YearRows(int year, boolean complete) {
        this.year = Integer.toString(year);
        this.complete = complete;
    }

    static YearRows of(Sql sql, int year, boolean complete) {
        YearRows rows = new YearRows(year, complete);
        List<Reference> references =
                ForeignKeys.all(sql).stream()
                        .filter(reference -> rule(reference.parent()).some())
                        .toList();
        references.forEach(r -> rows.parents.put(r.table() + "." + r.column(), r.parent()));
        List<Loaded> waiting = new ArrayList<>();
        for (Rule rule : RULES.values()) {
            if (rule.some()) {
                waiting.addAll(rows.load(sql, rule, references));
            }
        }
        boolean more = true;
        while (more) {
            more = waiting.removeIf(rows::keep);
        }
        return rows;
    }

    private static Rule rule(String table) {
        Rule rule = RULES.get(table);
        if (rule == null) {
            throw new IllegalStateException("of no year: " + table);
        }
        return rule;
    }

    /** Only of tables that others refer to, or that refer to what they do not belong to. */
    private List<Loaded> load(Sql sql, Rule rule, List<Reference> references) {
        List<String> mine =
                references.stream()
                        .filter(reference -> reference.table().equals(rule.table()))
                        .map(Reference::column)
                        .toList();
        boolean wanted = references.stream().anyMatch(r -> r.parent().equals(rule.table()));
        if (!wanted && rule.owners().containsAll(mine)) {
            return List.of();
        }
        List<String> columns = new ArrayList<>(mine);
        Stream.of(rule.by(), wanted ? "ID" : null).filter(Objects::nonNull).forEach(columns::add);
        List<String> others = mine.stream().filter(c -> !rule.owners().contains(c)).toList();
        return sql.list(
                "select " + String.join(", ", columns) + " from " + rule.table(),
                row ->
                        new Loaded(
                                wanted ? new Place(rule.table(), row.id("ID")) : null,
                                rule.by() != null && ofYear(row.textOrNull(rule.by())),
                                places(rule.table(), rule.owners(), row),
                                places(rule.table(), others, row)));
    }

    private List<Place> places(String table, List<String> columns, Row row) {
        List<Place> places = new ArrayList<>();
        for (String column : columns) {
            Long id = row.idOrNull(column);
            if (id != null) {
                places.add(new Place(parent(table, column), id));
            }
        }
        return places;
    }

    private String parent(String table, String column) {
        return Objects.requireNonNull(parents.get(table + "." + column));
    }

    /** A row that is kept takes along what it refers to. */
    private boolean keep(Loaded row) {
        Place place = row.place();
        if (!row.ofYear()
                && (place == null || !kept.contains(place))
                && row.owners().stream().noneMatch(kept::contains)) {
            return false;
        }
        if (place != null) {
            kept.add(place);
        }
        kept.addAll(row.owners());
        kept.addAll(row.others());
        return true;
    }

    private boolean ofYear(@Nullable String value) {
        return value != null && value.startsWith(year);
    }

    @Override
    public boolean takes(String table, ResultSet row) throws SQLException {
        Rule rule = rule(table);
        if (!rule.some()) {
            return !rule.left()
                    && !(table.equals("SETTING")
                            && MACHINE.stream().anyMatch(row.getString("NAME")::startsWith));
        }
        if (rule.by() != null && ofYear(row.getString(rule.by()))) {
            return true;
        }
        for (String owner : rule.owners()) {
            if (kept.contains(new Place(parent(table, owner), row.getLong(owner)))) {
                return true;
            }
        }
        return parents.containsValue(table) && kept.contains(new Place(table, row.getLong("ID")));
    }

    @Override
    public boolean empties(String table, String column) {
        return !complete && ChangeColumns.isPrivate(table, column);
    }
}
