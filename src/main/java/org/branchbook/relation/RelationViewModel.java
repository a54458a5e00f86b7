package org.branchbook.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Tasks;

/** The three lists as the screen shows them, read together after every change. */
final class RelationViewModel {
    /** How many letters wait, graduates are still here, and people are on the list of contact. */
    record Counts(int letters, int graduates, int contacts) {}

    private record Loaded(
            List<Transfer> letters,
            List<Graduate> graduates,
            List<ContactRow> contacts,
            List<RosterEntry> people,
            int notice) {}

    private final Relations relations;
    private final Members members;
    private final Tasks tasks;
    private final Clock clock;
    private final ObservableList<Transfer> letters = FXCollections.observableArrayList();
    private final ObservableList<Graduate> graduates = FXCollections.observableArrayList();
    private final ObservableList<ContactRow> contacts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Counts> counts =
            new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0));
    private Map<MemberId, String> names = Map.of();
    private List<RosterEntry> people = List.of();
    private int notice;
    private Season season;

    RelationViewModel(Relations relations, Members members, Tasks tasks, Clock clock) {
        this.relations = relations;
        this.members = members;
        this.tasks = tasks;
        this.clock = clock;
        this.season = new Season(LocalDate.now(clock).getYear(), false);
    }

    ObservableList<Transfer> letters() {
        return letters;
    }

    ObservableList<Graduate> graduates() {
        return graduates;
    }

    ObservableList<ContactRow> contacts() {
        return contacts;
    }

    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    Season season() {
        return season;
    }

    void season(Season next) {
        season = next;
        load();
    }

    /** Everybody, also those who left. */
    List<RosterEntry> people() {
        return people;
    }

    String name(MemberId id) {
        return names.getOrDefault(id, "");
    }

    Transfer.State state(Transfer transfer) {
        return transfer.state(LocalDate.now(clock), notice);
    }

    void load() {
        Season wanted = season;
        tasks.run(() -> read(wanted)).onSuccess(this::take);
    }

    private Loaded read(Season wanted) {
        LocalDate today = LocalDate.now(clock);
        return new Loaded(
                relations.transfers(),
                relations.graduates(wanted),
                relations.contacts(),
                members.everybody(today),
                relations.rules().number("relation:letterNotice", today));
    }

    private void take(Loaded read) {
        people = read.people();
        notice = read.notice();
        names = people.stream().collect(Collectors.toMap(RosterEntry::id, RosterEntry::name));
        letters.setAll(read.letters());
        graduates.setAll(read.graduates());
        contacts.setAll(read.contacts());
        int waiting = (int) read.letters().stream().filter(letter -> !letter.done()).count();
        int here =
                (int)
                        read.graduates().stream()
                                .filter(one -> one.state() == Graduate.State.HERE)
                                .count();
        counts.set(new Counts(waiting, here, read.contacts().size()));
    }

    /** Writes and hands over what undoes it; what was refused goes to the form. */
    <T> void write(
            Callable<T> work, Consumer<? super T> next, Consumer<? super Throwable> refused) {
        tasks.run(work).onSuccess(next).onFailure(refused);
    }

    Relations relations() {
        return relations;
    }
}
