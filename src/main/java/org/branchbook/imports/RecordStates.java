package org.branchbook.imports;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.storage.Sql;

/** What an import made of activities, and how to take that back. */
final class RecordStates {
    private final RecordStateRepository repository;

    RecordStates(Sql sql) {
        this.repository = new RecordStateRepository(sql);
    }

    /**
     * How things stand before an import.
     *
     * @param last the highest number of an activity; those above it are new
     * @param states of the activities that the import may change
     */
    record Before(long last, Map<Long, String> states) {}

    Before before(Collection<Long> touched) {
        Map<Long, String> states = new TreeMap<>();
        touched.forEach(activity -> states.putAll(repository.states(activity, activity)));
        return new Before(repository.last(), states);
    }

    void remember(ImportRun.Id run, Before before) {
        before.states()
                .forEach((activity, was) -> {
                    String now = repository.states(activity, activity).getOrDefault(activity, "");
                    if (!now.equals(was)) {
                        repository.insert(run, activity, was, StateText.hash(now));
                    }
                });
        if (repository.last() == before.last()) {
            // Nothing of what hangs on activities is looked through for an import of people.
            return;
        }
        repository
                .states(before.last() + 1, Long.MAX_VALUE)
                .forEach((activity, now) ->
                        repository.insert(run, activity, null, StateText.hash(now)));
    }

    List<Edited> edited(ImportRun.Id run) {
        List<RecordStateRepository.Change> changes = repository.changes(run);
        if (changes.isEmpty()) {
            return List.of();
        }
        Map<Long, String> now =
                repository.states(changes.getFirst().activity(), changes.getLast().activity());
        List<Edited> edited = new ArrayList<>();
        for (RecordStateRepository.Change change : changes) {
            String state = now.getOrDefault(change.activity(), "");
            if (repository.isRemoved(change.activity())) {
                edited.add(new Edited(change.name(), Edited.Why.REMOVED));
            } else if (!StateText.hash(state).equals(change.afterHash())) {
                edited.add(new Edited(change.name(), Edited.Why.CHANGED));
            }
        }
        return edited;
    }

    /** Whether there was anything to take back. */
    boolean undo(ImportRun.Id run, LocalDateTime at) {
        List<RecordStateRepository.Change> changes = repository.changes(run);
        for (RecordStateRepository.Change change : changes) {
            String before = change.before();
            if (before == null) {
                repository.remove(change.activity(), at);
            } else {
                repository.putBack(change.activity(), before);
            }
        }
        return !changes.isEmpty();
    }
}
