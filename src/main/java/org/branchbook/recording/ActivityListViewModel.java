package org.branchbook.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.record.RecordDoors;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** The activities of a year, filtered; latest first. */
final class ActivityListViewModel {
    private final Tasks tasks;
    private final RecordDoors doors;
    private final ObjectProperty<Integer> year;
    private final ObjectProperty<@Nullable ActivityState> state = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ActivityType> type = new SimpleObjectProperty<>();
    private final ObjectProperty<String> query = new SimpleObjectProperty<>("");
    private final ObservableList<ActivityRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<StateCounts> counts =
            new ReadOnlyObjectWrapper<>(new StateCounts(0, Map.of()));
    private List<ActivityRow> all = List.of();

    /** How many activities there are, in all and in each state, under the other filters. */
    record StateCounts(int all, Map<ActivityState, Integer> each) {
        int of(@Nullable ActivityState state) {
            return state == null ? all : each.getOrDefault(state, 0);
        }
    }

    ActivityListViewModel(Tasks tasks, RecordDoors doors, int firstYear) {
        this.tasks = tasks;
        this.doors = doors;
        year = new SimpleObjectProperty<>(firstYear);
        year.addListener(_ -> load());
        state.addListener(_ -> filter());
        type.addListener(_ -> filter());
        query.addListener(_ -> filter());
    }

    void load() {
        int wanted = year.get();
        tasks.run(() -> read(wanted))
                .onSuccess(found -> {
                    if (wanted == year.get()) {
                        all = found;
                        filter();
                    }
                });
    }

    private List<ActivityRow> read(int wanted) {
        LocalDate first = LocalDate.of(wanted, 1, 1);
        var counted = doors.attendances().counts(first, first.plusYears(1).minusDays(1));
        List<ActivityRow> found = new ArrayList<>();
        for (var activity : doors.activities().year(wanted).reversed()) {
            found.add(new ActivityRow(activity, counted.get(activity.id())));
        }
        return found;
    }

    private void filter() {
        List<ActivityRow> fitting =
                all.stream()
                        .filter(row -> type.get() == null || row.activity().type() == type.get())
                        .filter(row -> row.matches(query.get()))
                        .toList();
        Map<ActivityState, Integer> each = new EnumMap<>(ActivityState.class);
        fitting.forEach(row -> each.merge(row.activity().state(), 1, Integer::sum));
        counts.set(new StateCounts(fitting.size(), each));
        rows.setAll(fitting.stream().filter(row -> row.in(state.get())).toList());
    }

    void remove(ActivityId id) {
        doors.activities().remove(id);
    }

    void restore(ActivityId id) {
        doors.activities().restore(id);
    }

    ObjectProperty<Integer> year() {
        return year;
    }

    ObjectProperty<@Nullable ActivityState> state() {
        return state;
    }

    ObjectProperty<@Nullable ActivityType> type() {
        return type;
    }

    ObjectProperty<String> query() {
        return query;
    }

    ObservableList<ActivityRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<StateCounts> counts() {
        return counts.getReadOnlyProperty();
    }
}
