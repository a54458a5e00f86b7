package org.branchbook.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.jspecify.annotations.Nullable;

/** Puts every row of a merge back, unless one of them was changed by somebody since. */
final class Unmerging {
    private final LinkRepository links;
    private final Map<String, Set<Map<String, @Nullable String>>> now;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Runnable> deletions = new ArrayList<>();
    private final List<Runnable> writes = new ArrayList<>();

    Unmerging(LinkRepository links, Merge merge) {
        this.links = links;
        this.now = links.snapshot(merge.kept(), merge.other());
    }

    /** All or nothing: what keeps it from being undone is told before anything is written. */
    void run(List<RowChange> changes) {
        changes.forEach(this::plan);
        checkFacts(changes);
        InvalidInput.throwIfAny(problems.stream().distinct().toList());
        deletions.forEach(Runnable::run);
        writes.forEach(Runnable::run);
    }

    private void plan(RowChange change) {
        String table = change.table();
        Map<String, @Nullable String> before = change.before();
        Map<String, @Nullable String> after = change.after();
        Map<String, @Nullable String> current = after == null ? null : current(table, change);
        if (after != null && current == null) {
            return;
        }
        if (before != null && current != null) {
            Map<String, @Nullable String> values = new LinkedHashMap<>(change.taken());
            // A time that somebody has written since is true; the one of the merge is not.
            values.keySet()
                    .removeIf(column ->
                            RowChange.time(column)
                                    && !Objects.equals(
                                            current.get(column), change.given().get(column)));
            writes.add(() -> links.update(table, key(table, current), values));
        } else if (current != null) {
            deletions.add(() -> links.delete(table, key(table, current)));
        } else if (before != null) {
            writes.add(() -> links.insert(table, before));
        }
    }

    /** The row as it is now; null, and a problem noted, where it is not as the merge left it. */
    private @Nullable Map<String, @Nullable String> current(String table, RowChange change) {
        Map<String, @Nullable String> after = Objects.requireNonNull(change.after());
        Map<String, @Nullable String> key = key(table, after);
        for (Map<String, @Nullable String> row : now.getOrDefault(table, Set.of())) {
            if (!key(table, row).equals(key)) {
                continue;
            }
            List<String> changed = changed(change, row);
            if (changed.isEmpty()) {
                return row;
            }
            changed.forEach(column -> problems.add(problem(table, column, after)));
            return null;
        }
        for (Map<String, @Nullable String> row : now.getOrDefault(table, Set.of())) {
            if (RowChange.content(table, row).equals(RowChange.content(table, after))) {
                return row;
            }
        }
        problems.add(problem(table, "", after));
        return null;
    }

    /** Columns the merge wrote that somebody has written again. */
    private static List<String> changed(RowChange change, Map<String, @Nullable String> row) {
        Map<String, @Nullable String> written =
                change.before() == null ? Objects.requireNonNull(change.after()) : change.given();
        return RowChange.names(written).stream()
                .filter(column -> !Objects.equals(written.get(column), row.get(column)))
                .sorted()
                .toList();
    }

    /** Facts of a kind the merge has written are its own again only if none came beside them. */
    private void checkFacts(List<RowChange> changes) {
        for (FactKind kind : FactKind.values()) {
            long written = changes.stream().filter(c -> isFact(c, kind)).count();
            if (written == 0) {
                continue;
            }
            RowChange one = changes.stream().filter(c -> isFact(c, kind)).findFirst().orElseThrow();
            String kept = Objects.requireNonNull(one.after()).get("MEMBER");
            long there =
                    now.getOrDefault(LinkRepository.FACT, Set.of()).stream()
                            .filter(row -> kind.name().equals(row.get("KIND")))
                            .filter(row -> Objects.equals(kept, row.get("MEMBER")))
                            .count();
            if (there != written) {
                problems.add(Problem.of("undo", "repair.undo.facts", kind));
            }
        }
    }

    private static boolean isFact(RowChange change, FactKind kind) {
        Map<String, @Nullable String> after = change.after();
        return change.table().equals(LinkRepository.FACT)
                && after != null
                && kind.name().equals(after.get("KIND"));
    }

    private Map<String, @Nullable String> key(String table, Map<String, @Nullable String> row) {
        List<List<String>> keys = links.keys(table);
        return keys.isEmpty() ? row : RowChange.only(row, keys.getFirst());
    }

    private static Problem problem(
            String table, String column, Map<String, @Nullable String> after) {
        if (table.equals(LinkRepository.FACT)) {
            FactKind kind = FactKind.valueOf(String.valueOf(after.get("KIND")));
            return Problem.of("undo", "repair.undo.facts", kind);
        }
        if (table.equals(LinkRepository.MEMBER) && column.equals("REMOVED_AT")) {
            return Problem.of("undo", "repair.undo.removed", String.valueOf(after.get("NAME")));
        }
        Messages.Texted field = MemberField.named(column).orElse(null);
        if (table.equals(LinkRepository.MEMBER) && field != null) {
            return Problem.of("undo", "repair.undo.field", field);
        }
        String activity = after.get("ACTIVITY");
        return activity == null
                ? Problem.of("undo", "repair.undo.other")
                : Problem.of("undo", "repair.undo.activity", activity);
    }
}
