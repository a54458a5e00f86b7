package org.branchbook.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.Problem;
import org.branchbook.branch.Post;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.proposal.RowReport;
import org.branchbook.proposal.Said;
import org.jspecify.annotations.Nullable;

/** The posts and groups of one person, as they would be after the rows read so far. */
final class PersonFacts {
    private static final Comparator<Fact> BY_START =
            Comparator.comparing(Fact::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final LocalDate today;
    private final String source;
    private List<Fact> posts;
    private List<Fact> groups;
    private boolean postsChanged;
    private boolean groupsChanged;

    /**
     * @param facts all there are of the person
     */
    PersonFacts(List<Fact> facts, LocalDate today, String source) {
        this.today = today;
        this.source = source;
        this.posts = facts.stream().filter(f -> f.kind() == FactKind.POST).toList();
        this.groups = facts.stream().filter(f -> f.kind() == FactKind.GROUP).toList();
    }

    /** First and last day of what a row says; either may be missing. */
    record Span(@Nullable LocalDate from, @Nullable LocalDate to) {
        static final Span OPEN = new Span(null, null);
    }

    /** The same again, to try a row on. */
    PersonFacts copy() {
        PersonFacts copy = new PersonFacts(List.of(), today, source);
        copy.posts = posts;
        copy.groups = groups;
        copy.postsChanged = postsChanged;
        copy.groupsChanged = groupsChanged;
        return copy;
    }

    /** The posts; empty where nothing about them changes. */
    List<Fact> changedPosts() {
        return postsChanged ? posts : List.of();
    }

    List<Fact> changedGroups() {
        return groupsChanged ? groups : List.of();
    }

    boolean holds(Post post, LocalDate day) {
        return posts.stream().anyMatch(f -> f.detail().equals(post.name()) && f.covers(day));
    }

    void post(Post post, Span span, RowReport report) {
        Fact next = new Fact(FactKind.POST, post.name(), span.from(), span.to(), source);
        List<Fact> same = posts.stream().filter(f -> f.detail().equals(post.name())).toList();
        Fact known = same.stream().filter(f -> meet(f, next)).findFirst().orElse(null);
        if (known == null) {
            put(null, next);
            report.add(Said.of("posting.change.post", post, day(span.from())));
            if (span.from() == null) {
                report.warn(Problem.of(PostColumns.FROM, "posting.warn.noDate"));
            }
            return;
        }
        Fact merged = merged(known, span);
        if (merged.equals(known)) {
            keepsEarlier(known, span, report);
        } else if (same.stream().anyMatch(f -> f != known && meet(f, merged))) {
            report.refuse(Problem.of(PostColumns.FROM, "posting.problem.overlap", post));
        } else {
            put(known, merged);
            report.change(
                    Said.of("posting.change.dates", post, day(merged.from()), day(merged.to())));
        }
    }

    /** The sheet gives a later beginning than is known: nothing is cut off. */
    private static void keepsEarlier(Fact known, Span span, RowReport report) {
        LocalDate start = known.from();
        LocalDate said = span.from();
        if (start != null && said != null && said.isAfter(start)) {
            report.warn(Problem.of(PostColumns.FROM, "posting.warn.since", start.toString()));
        }
    }

    private static Fact merged(Fact known, Span span) {
        LocalDate from = known.from();
        LocalDate said = span.from();
        if (said != null && (from == null || said.isBefore(from))) {
            from = said;
        }
        LocalDate to = known.to() == null ? span.to() : known.to();
        return new Fact(known.kind(), known.detail(), from, to, known.ground());
    }

    /**
     * @param group id, or a placeholder for one that is still to be added
     */
    void group(String group, String name, @Nullable LocalDate from, RowReport report) {
        Fact last = groups.stream().filter(f -> f.to() == null).findFirst().orElse(null);
        if (last != null && last.detail().equals(group)) {
            sameGroup(last, name, from, report);
            return;
        }
        LocalDate start = from == null && !groups.isEmpty() ? today : from;
        Fact next = new Fact(FactKind.GROUP, group, start, null, source);
        LocalDate before = last == null ? lastEnd() : last.from();
        boolean onItsEnd = last == null && Objects.equals(start, before);
        if (start != null && before != null && !start.isAfter(before) && !onItsEnd) {
            report.refuse(
                    Problem.of(PostColumns.FROM, "posting.problem.groupBefore", before.toString()));
            return;
        }
        List<Fact> all = new ArrayList<>(groups);
        if (last != null) {
            all.remove(last);
            all.add(new Fact(last.kind(), last.detail(), last.from(), start, last.ground()));
        }
        all.add(next);
        groups = sorted(all);
        groupsChanged = true;
        Said said = Said.of("posting.change.group", name, day(start));
        if (last == null) {
            report.add(said);
        } else {
            report.change(said);
        }
        if (from == null && start != null) {
            report.warn(Problem.of(PostColumns.GROUP, "posting.warn.today", start.toString()));
        }
    }

    private void sameGroup(Fact known, String name, @Nullable LocalDate from, RowReport report) {
        boolean earlier = from != null && (known.from() == null || from.isBefore(known.from()));
        LocalDate end =
                groups.stream()
                        .map(Fact::to)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        if (!earlier || (end != null && end.isAfter(from))) {
            return;
        }
        List<Fact> all = new ArrayList<>(groups);
        all.remove(known);
        all.add(new Fact(known.kind(), known.detail(), from, null, known.ground()));
        groups = sorted(all);
        groupsChanged = true;
        report.change(Said.of("posting.change.group", name, day(from)));
    }

    private @Nullable LocalDate lastEnd() {
        return groups.stream()
                .map(Fact::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void put(@Nullable Fact known, Fact next) {
        List<Fact> all = new ArrayList<>(posts);
        all.removeIf(f -> f == known);
        all.add(next);
        posts = sorted(all);
        postsChanged = true;
    }

    private static List<Fact> sorted(List<Fact> facts) {
        return facts.stream().sorted(BY_START).toList();
    }

    private static boolean meet(Fact a, Fact b) {
        LocalDate aTo = a.to();
        LocalDate bTo = b.to();
        boolean before = aTo != null && b.from() != null && !aTo.isAfter(b.from());
        boolean after = bTo != null && a.from() != null && !bTo.isAfter(a.from());
        return !before && !after;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "…" : day.toString();
    }
}
