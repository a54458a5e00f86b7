package org.branchbook.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.AppException;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/** Lays two records beside each other; reads only. */
final class Comparing {
    private static final Set<String> MARKED = Set.of("ATTENDANCE", "FROZEN_DUE");

    private final Members members;
    private final LinkRepository links;
    private final MergeRepository merges;

    Comparing(Members members, LinkRepository links, MergeRepository merges) {
        this.members = members;
        this.links = links;
        this.merges = merges;
    }

    /** A row of another table that can refer to the one who stays. */
    record Movable(LinkRepository.Link link, Map<String, @Nullable String> row) {}

    Comparison of(MemberId kept, MemberId other) {
        if (kept.equals(other)) {
            throw new AppException("repair.merge.sameRecord");
        }
        RosterEntry left = live(kept);
        RosterEntry right = live(other);
        List<Comparison.Clash> clashes = merges.clashes(kept, other);
        return new Comparison(
                left,
                right,
                fields(left, right),
                facts(members.facts(kept), members.facts(other)),
                clashes,
                movable(kept, other, clashes).size(),
                members.photo(kept).isPresent() && members.photo(other).isPresent());
    }

    private RosterEntry live(MemberId id) {
        return members.find(id)
                .orElseThrow(() -> new AppException("repair.merge.gone", id.value()));
    }

    private static List<Comparison.FieldRow> fields(RosterEntry left, RosterEntry right) {
        List<Comparison.FieldRow> rows = new ArrayList<>();
        for (MemberField field : MemberField.values()) {
            String a = left.member().value(field);
            String b = right.member().value(field);
            if (!a.isEmpty() || !b.isEmpty()) {
                rows.add(new Comparison.FieldRow(field, a, b));
            }
        }
        return rows;
    }

    private static List<Comparison.FactRow> facts(List<Fact> left, List<Fact> right) {
        List<Comparison.FactRow> rows = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            List<Fact> a = of(kind, left);
            List<Fact> b = of(kind, right);
            if (!a.isEmpty() || !b.isEmpty()) {
                rows.add(new Comparison.FactRow(kind, a, b, FactUnion.of(a, b).orElse(null)));
            }
        }
        return rows;
    }

    private static List<Fact> of(FactKind kind, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /**
     * The rows of the other one that can move: not those whose place is taken by a row of the one
     * who stays, and not those of a closed record in which both stand.
     */
    List<Movable> movable(MemberId kept, MemberId other, List<Comparison.Clash> clashes) {
        Set<String> shared = new HashSet<>();
        clashes.stream()
                .filter(clash -> clash.place().closed())
                .forEach(clash -> shared.add(clash.activity().toString()));
        List<Movable> movable = new ArrayList<>();
        for (LinkRepository.Link link : links.links()) {
            if (link.table().equals(LinkRepository.FACT)) {
                continue;
            }
            List<List<String>> keys = links.keys(link.table());
            for (Map<String, @Nullable String> row : links.rows(link, other, other)) {
                boolean both =
                        MARKED.contains(link.table())
                                && shared.contains(String.valueOf(row.get("ACTIVITY")));
                if (!both && !taken(link, keys, row, kept)) {
                    movable.add(new Movable(link, row));
                }
            }
        }
        return movable;
    }

    private boolean taken(
            LinkRepository.Link link,
            List<List<String>> keys,
            Map<String, @Nullable String> row,
            MemberId kept) {
        for (List<String> key : keys) {
            if (key.contains(link.column())) {
                Map<String, @Nullable String> wanted = RowChange.only(row, key);
                wanted.put(link.column(), String.valueOf(kept.value()));
                if (links.exists(link.table(), wanted)) {
                    return true;
                }
            }
        }
        return false;
    }
}
