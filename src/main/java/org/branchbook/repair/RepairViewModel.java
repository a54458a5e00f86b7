package org.branchbook.repair;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.ui.Tasks;

/** Suspected pairs and done merges as the screen shows them. */
final class RepairViewModel {
    private record Loaded(List<Duplicate> pairs, List<Merge> merges) {}

    private final Duplicates duplicates;
    private final Merges merges;
    private final Branches branches;
    private final Tasks tasks;
    private final ObservableList<Duplicate> pairs = FXCollections.observableArrayList();
    private final ObservableList<Merge> done = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private List<Duplicate> all = List.of();
    private boolean withDismissed;

    RepairViewModel(Duplicates duplicates, Merges merges, Branches branches, Tasks tasks) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.branches = branches;
        this.tasks = tasks;
    }

    ObservableList<Duplicate> pairs() {
        return pairs;
    }

    ObservableList<Merge> done() {
        return done;
    }

    /** How many pairs nobody has decided about. */
    ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    void load() {
        tasks.run(() -> new Loaded(duplicates.suspected(), merges.all()))
                .onSuccess(read -> {
                    all = read.pairs();
                    open.set((int) all.stream().filter(pair -> !pair.dismissed()).count());
                    done.setAll(read.merges());
                    apply();
                });
    }

    void showDismissed(boolean on) {
        withDismissed = on;
        apply();
    }

    private void apply() {
        pairs.setAll(all.stream().filter(pair -> withDismissed || !pair.dismissed()).toList());
    }

    /** Says that they are two people, or takes it back; calls back with what undoes it. */
    void dismiss(Duplicate pair, Consumer<Tasks.Work> next) {
        Tasks.Work yes = () -> duplicates.dismiss(pair.one().id(), pair.other().id());
        Tasks.Work no = () -> duplicates.recall(pair.one().id(), pair.other().id());
        tasks.run(pair.dismissed() ? no : yes)
                .onSuccess(_ -> next.accept(pair.dismissed() ? yes : no));
    }

    void compare(Duplicate pair, Consumer<Comparison> next) {
        tasks.run(() -> merges.compare(pair.one().id(), pair.other().id())).onSuccess(next);
    }

    void swap(Comparison pair, Consumer<Comparison> next) {
        tasks.run(() -> merges.compare(pair.other().id(), pair.kept().id())).onSuccess(next);
    }

    void merge(MergeChoice choice, Consumer<Tasks.Work> next, Consumer<? super Throwable> refused) {
        tasks.run(() -> merges.merge(choice))
                .onSuccess(id -> next.accept(() -> merges.undo(id)))
                .onFailure(refused);
    }

    void undo(Merge merge, Runnable next) {
        tasks.run(() -> merges.undo(merge.id())).onSuccess(_ -> next.run());
    }

    String groupName(GroupId group) {
        return branches.groupName(group);
    }
}
