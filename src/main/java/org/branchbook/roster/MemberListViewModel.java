package org.branchbook.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.fields.Completeness;
import org.branchbook.fields.Completions;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** The roster as the list shows it: loaded once a change, then filtered in memory. */
final class MemberListViewModel {
    /** How many people of each kind have their relation here. */
    record Counts(int full, int probationary, int others) {
        int members() {
            return full + probationary;
        }
    }

    private record Loaded(
            List<RosterEntry> own,
            List<RosterEntry> sorted,
            List<PartyGroup> groups,
            Map<GroupId, String> names) {}

    private final Members members;
    private final Branches branches;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0));
    private final ReadOnlyObjectWrapper<List<Completeness>> completeness =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Completions completions;
    private ObservableList<RosterEntry> shown = FXCollections.observableArrayList();
    private Set<MemberId> incomplete = Set.of();
    private Loaded loaded = new Loaded(List.of(), List.of(), List.of(), Map.of());
    private RosterFilter filter = RosterFilter.ALL;
    private RosterOrder order = RosterOrder.OWN;
    private Consumer<List<PartyGroup>> groupsLoaded = _ -> {};
    private Runnable loadedAll = () -> {};
    private Runnable applied = () -> {};
    private @Nullable LocalDate asOf;

    MemberListViewModel(Members members, Branches branches, Tasks tasks, Clock clock) {
        this.members = members;
        this.branches = branches;
        this.tasks = tasks;
        this.clock = clock;
        this.completions = new Completions(members, branches);
    }

    /** The rows: another list where anything in them differs, else the same one. */
    ObservableList<RosterEntry> shown() {
        return shown;
    }

    /** Called whenever rows have been read or filtered, also where none of them differs. */
    void onShown(Runnable listener) {
        applied = listener;
    }

    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** What is known of those of whom the national collection asks; read after the list. */
    ReadOnlyObjectProperty<List<Completeness>> completeness() {
        return completeness.getReadOnlyProperty();
    }

    RosterFilter filter() {
        return filter;
    }

    boolean empty() {
        return loaded.own.isEmpty();
    }

    void onGroups(Consumer<List<PartyGroup>> listener) {
        groupsLoaded = listener;
    }

    /** Called after every load. */
    void onLoaded(Runnable listener) {
        loadedAll = listener;
    }

    /** How many people of a kind there are on the day. */
    long count(RosterFilter.Kind kind) {
        return kind == RosterFilter.Kind.INCOMPLETE
                ? incomplete.size()
                : loaded.own.stream().filter(kind::holds).count();
    }

    /** The day whose roster is shown. */
    LocalDate day() {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    boolean isToday() {
        return day().equals(LocalDate.now(clock));
    }

    /** Shows the roster of another day; null for today, whatever day that is. */
    void asOf(@Nullable LocalDate day) {
        asOf = day;
        load();
    }

    /** The names that rows show of groups: the same map until one of them differs. */
    Map<GroupId, String> groupNames() {
        return loaded.names;
    }

    String groupName(@Nullable GroupId group) {
        return group == null ? "" : loaded.names.getOrDefault(group, "");
    }

    void load() {
        RosterOrder wanted = order;
        LocalDate day = day();
        tasks.run(() -> read(wanted, day))
                .onSuccess(read -> {
                    if (day.equals(day())) {
                        take(read);
                    }
                });
        tasks.run(() -> completions.of(LocalDate.now(clock))).onSuccess(this::takeCompleteness);
    }

    private void takeCompleteness(List<Completeness> all) {
        if (all == completeness.get()) {
            return;
        }
        incomplete =
                all.stream()
                        .filter(found -> !found.complete())
                        .map(found -> found.entry().id())
                        .collect(Collectors.toUnmodifiableSet());
        completeness.set(all);
        loadedAll.run();
        if (filter.kind() == RosterFilter.Kind.INCOMPLETE) {
            apply();
        }
    }

    private Loaded read(RosterOrder wanted, LocalDate day) {
        List<RosterEntry> own = members.everybody(day);
        List<PartyGroup> groups = branches.groups();
        Map<GroupId, String> names = new HashMap<>();
        groups.forEach(group -> names.put(group.id(), group.name()));
        for (RosterEntry entry : own) {
            GroupId group = entry.group();
            if (group != null) {
                names.computeIfAbsent(group, branches::groupName);
            }
        }
        return new Loaded(own, wanted.sorted(own), groups, names);
    }

    private void take(Loaded read) {
        boolean sameGroups = read.groups.equals(loaded.groups);
        boolean sameNames = read.names.equals(loaded.names);
        Map<GroupId, String> names = sameNames ? loaded.names : read.names;
        loaded = new Loaded(read.own, read.sorted, read.groups, names);
        if (!sameGroups) {
            groupsLoaded.accept(read.groups);
        }
        List<RosterEntry> here = read.own.stream().filter(e -> e.belonging().here()).toList();
        int full = (int) here.stream().filter(RosterEntry::full).count();
        int due = (int) here.stream().filter(RosterEntry::counts).count();
        counts.set(new Counts(full, due - full, here.size() - due));
        loadedAll.run();
        apply();
    }

    void filter(RosterFilter next) {
        filter = next;
        apply();
    }

    void order(RosterOrder next) {
        order = next;
        load();
    }

    private void apply() {
        boolean gaps = filter.kind() == RosterFilter.Kind.INCOMPLETE;
        List<RosterEntry> next =
                loaded.sorted.stream()
                        .filter(filter::holds)
                        .filter(entry -> !gaps || incomplete.contains(entry.id()))
                        .toList();
        if (!next.equals(shown)) {
            shown = FXCollections.observableArrayList(next);
        }
        applied.run();
    }

    /**
     * Moves a person one place up or down among those shown, in the branch's own order; calls back
     * with what puts the former order back. Does nothing in other orders.
     */
    void move(RosterEntry entry, boolean up, Consumer<Tasks.Work> done) {
        int other = shown.indexOf(entry) + (up ? -1 : 1);
        if (order != RosterOrder.OWN || other < 0 || other >= shown.size()) {
            return;
        }
        List<MemberId> before = loaded.own.stream().map(RosterEntry::id).toList();
        List<MemberId> after = new ArrayList<>(before);
        after.remove(entry.id());
        after.add(after.indexOf(shown.get(other).id()) + (up ? 0 : 1), entry.id());
        tasks.run(() -> members.reorder(after))
                .onSuccess(_ -> done.accept(() -> members.reorder(before)));
    }

    void remove(RosterEntry entry, Consumer<Tasks.Work> done, Consumer<? super Throwable> refused) {
        tasks.run(() -> members.remove(entry.id()))
                .onSuccess(_ -> done.accept(() -> members.restore(entry.id())))
                .onFailure(refused);
    }
}
