package org.branchbook.repair;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/** Makes one person of two, through the same door as a form, inside the caller's transaction. */
final class Merging {
    private static final int REASON_LIMIT = 300;

    private final Members members;
    private final LinkRepository links;
    private final MergeRepository merges;
    private final Comparing comparing;

    Merging(Members members, LinkRepository links, MergeRepository merges, Comparing comparing) {
        this.members = members;
        this.links = links;
        this.merges = merges;
        this.comparing = comparing;
    }

    /** Returns every row that became another one. */
    List<RowChange> run(Comparison pair, MergeChoice choice, String leftOut, LocalDateTime now) {
        MemberId kept = choice.kept();
        MemberId other = choice.other();
        Map<String, Set<Map<String, @Nullable String>>> before = links.snapshot(kept, other);
        List<Comparing.Movable> movable = comparing.movable(kept, other, pair.clashes());
        merges.setRemoved(other, now);
        facts(pair, choice);
        fields(pair, choice, leftOut);
        photo(choice);
        marks(pair, choice);
        movable.forEach(moving -> move(moving, kept));
        return changes(before, links.snapshot(kept, other));
    }

    private void facts(Comparison pair, MergeChoice choice) {
        for (Comparison.FactRow row : pair.facts()) {
            List<Fact> united = row.united();
            List<Fact> next =
                    united != null
                            ? united
                            : choice.taken().facts().contains(row.kind())
                                    ? row.right()
                                    : row.left();
            if (!next.equals(row.left())) {
                members.setFacts(choice.kept(), row.kind(), next);
            }
        }
    }

    private void fields(Comparison pair, MergeChoice choice, String leftOut) {
        RosterEntry now = members.find(choice.kept()).orElseThrow();
        MemberDraft draft = MemberDraft.of(now);
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.putAll(draft.values());
        for (Comparison.FieldRow row : pair.fields()) {
            values.put(row.field(), chosen(row, choice.taken().fields()));
        }
        if (!leftOut.isEmpty()) {
            values.merge(MemberField.REMARK, leftOut, Merging::lines);
        }
        MemberDraft next =
                new MemberDraft(values, draft.stage(), draft.group(), draft.posts(), draft.dates());
        members.update(choice.kept(), next, "");
    }

    private static String chosen(Comparison.FieldRow row, Set<MemberField> fromOther) {
        if (row.joined() && !row.left().contains(row.right())) {
            return lines(row.left(), row.right());
        }
        boolean other = row.left().isEmpty() || (row.conflict() && fromOther.contains(row.field()));
        return other && !row.joined() ? row.right() : row.left();
    }

    private static String lines(String above, String below) {
        return above.isEmpty() ? below : above + '\n' + below;
    }

    private void photo(MergeChoice choice) {
        boolean wanted = choice.taken().photo() || members.photo(choice.kept()).isEmpty();
        members.photo(choice.other())
                .filter(_ -> wanted)
                .ifPresent(photo -> members.setPhoto(choice.kept(), photo));
    }

    /** In an open record the one who stays gets one mark, and its reason tells of the other. */
    private void marks(Comparison pair, MergeChoice choice) {
        for (Comparison.Clash clash : pair.clashes()) {
            if (clash.place().closed() || clash.left().equals(clash.right())) {
                continue;
            }
            boolean swap = choice.taken().marks().contains(clash.activity());
            Comparison.Marked won = swap ? clash.right() : clash.left();
            Comparison.Marked lost = swap ? clash.left() : clash.right();
            String told = won.reason() + "（另一份记录：" + LeftOut.words(lost) + "）";
            String reason = told.substring(0, Math.min(REASON_LIMIT, told.length()));
            merges.mark(clash.activity(), choice.kept(), won.telling(reason));
        }
    }

    private void move(Comparing.Movable moving, MemberId kept) {
        String table = moving.link().table();
        List<List<String>> keys = links.keys(table);
        Map<String, @Nullable String> where =
                keys.isEmpty() ? moving.row() : RowChange.only(moving.row(), keys.getFirst());
        Map<String, @Nullable String> value = new LinkedHashMap<>();
        value.put(moving.link().column(), String.valueOf(kept.value()));
        links.update(table, where, value);
    }

    private List<RowChange> changes(
            Map<String, Set<Map<String, @Nullable String>>> before,
            Map<String, Set<Map<String, @Nullable String>>> after) {
        List<RowChange> changes = new ArrayList<>();
        Set<String> tables = new LinkedHashSet<>(before.keySet());
        tables.addAll(after.keySet());
        for (String table : tables) {
            Set<Map<String, @Nullable String>> had = before.getOrDefault(table, Set.of());
            Set<Map<String, @Nullable String>> has = after.getOrDefault(table, Set.of());
            List<List<String>> keys = links.keys(table);
            List<String> key = keys.isEmpty() ? links.columns(table) : keys.getFirst();
            for (Map<String, @Nullable String> row : had) {
                if (!has.contains(row)) {
                    changes.add(new RowChange(table, row, twin(has, key, row)));
                }
            }
            for (Map<String, @Nullable String> row : has) {
                if (!had.contains(row) && twin(had, key, row) == null) {
                    changes.add(new RowChange(table, null, row));
                }
            }
        }
        return changes;
    }

    private static @Nullable Map<String, @Nullable String> twin(
            Set<Map<String, @Nullable String>> rows,
            List<String> key,
            Map<String, @Nullable String> row) {
        for (Map<String, @Nullable String> other : rows) {
            if (key.stream().allMatch(c -> Objects.equals(other.get(c), row.get(c)))) {
                return other;
            }
        }
        return null;
    }
}
