package org.branchbook.retrieval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.base.AppException;
import org.branchbook.storage.ForeignKeys;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a piece into a book, within a transaction, with the people they name. */
final class Putting {
    /** What is brought along where a row names it and the book has it no more. */
    private static final Set<String> ALONG = Set.of("MEMBER", "PARTY_GROUP");

    private final PieceRepository from;
    private final PieceRepository to;
    private final Map<String, Map<String, ForeignKeys.Reference>> references = new HashMap<>();
    private final Map<String, String> renumbered = new HashMap<>();
    private final Set<String> brought = new HashSet<>();

    Putting(PieceRepository from, PieceRepository to) {
        this.from = from;
        this.to = to;
        for (ForeignKeys.Reference each : to.references()) {
            references.computeIfAbsent(each.table(), _ -> new HashMap<>()).put(each.column(), each);
        }
    }

    void put(Piece piece, PieceRows rows) {
        String table = piece.kind().table();
        to.clear(piece);
        if (rows.main() == null) {
            to.remove(piece);
            return;
        }
        Map<String, @Nullable String> main = fitting(table, rows.main());
        if (to.row(table, piece.number()).isPresent()) {
            to.update(table, main);
        } else {
            to.insert(table, main);
        }
        for (Map.Entry<String, List<Map<String, @Nullable String>>> own : rows.own().entrySet()) {
            for (Map<String, @Nullable String> row : own.getValue()) {
                put(own.getKey(), row);
            }
        }
    }

    private void put(String table, Map<String, @Nullable String> row) {
        Map<String, @Nullable String> values = fitting(table, row);
        String resolution = values.get(PieceRepository.RESOLUTION);
        if (PieceRepository.OF_RESOLUTION.contains(table) && resolution != null) {
            values.put(PieceRepository.RESOLUTION, renumbered.getOrDefault(resolution, resolution));
        }
        String given = to.insert(table, values);
        String old = row.get("ID");
        if (table.equals(PieceRepository.RESOLUTION) && old != null && given != null) {
            renumbered.put(old, given);
        }
    }

    /** The row with nothing in it that refers to what is not there. */
    private Map<String, @Nullable String> fitting(String table, Map<String, @Nullable String> row) {
        Map<String, @Nullable String> values = new LinkedHashMap<>(row);
        for (ForeignKeys.Reference each : references.getOrDefault(table, Map.of()).values()) {
            String id = values.get(each.column());
            boolean resolution = each.parent().equals(PieceRepository.RESOLUTION);
            if (id == null || resolution || each.column().equals("ACTIVITY")) {
                continue;
            }
            if (ALONG.contains(each.parent())) {
                along(each.parent(), id);
            } else if (to.rows(each.parent(), each.parentColumn(), id).isEmpty()) {
                values.put(each.column(), null);
            }
        }
        return values;
    }

    private void along(String table, String id) {
        if (!brought.add(table + id)) {
            return;
        }
        Map<String, @Nullable String> there = from.row(table, id).orElse(null);
        Map<String, @Nullable String> here = to.row(table, id).orElse(null);
        if (here == null && there != null) {
            to.insert(table, fitting(table, there));
            if (table.equals("MEMBER")) {
                for (Map<String, @Nullable String> fact : from.rows("MEMBER_FACT", "MEMBER", id)) {
                    to.insert("MEMBER_FACT", fact);
                }
            }
        } else if (here != null && there != null && !same(table, here, there)) {
            throw new AppException("retrieval.otherPerson", String.valueOf(there.get("NAME")));
        }
    }

    /** Whether two rows of one number are of one thing: a restored book gives numbers again. */
    static boolean same(
            String table, Map<String, @Nullable String> one, Map<String, @Nullable String> other) {
        return table.equals("PARTY_GROUP")
                || Objects.equals(one.get("ENTERED_AT"), other.get("ENTERED_AT"));
    }
}
