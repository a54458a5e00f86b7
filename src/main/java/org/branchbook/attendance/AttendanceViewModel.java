package org.branchbook.attendance;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.person.Pinyin;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The due list of one activity while it is marked. A mark shows at once and is written behind; if
 * the book refuses it, the list is read again.
 */
final class AttendanceViewModel {
    private final Tasks tasks;
    private final Attendances attendances;
    private final Consumer<Throwable> failed;
    private final ObservableList<AttendanceRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable AttendanceSheet> sheet =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Totals> totals =
            new ReadOnlyObjectWrapper<>(Totals.of(List.of()));
    private Attendances.Difference difference = new Attendances.Difference(List.of(), List.of());
    private Map<MemberId, String> searchTexts = Map.of();
    private @Nullable ActivityId activity;
    private int version;
    private int writing;
    private Runnable written = () -> {};

    AttendanceViewModel(Tasks tasks, Attendances attendances, Consumer<Throwable> failed) {
        this.tasks = tasks;
        this.attendances = attendances;
        this.failed = failed;
        attendances.changes().listen(() -> tasks.onFx(this::changedElsewhere));
    }

    /** Called on the FX thread after every write. */
    void onWritten(Runnable listener) {
        written = listener;
    }

    void open(ActivityId id) {
        activity = id;
        reload();
    }

    void reload() {
        ActivityId id = activity;
        if (id == null) {
            return;
        }
        int asked = version;
        tasks.run(
                        () -> {
                            AttendanceSheet found = attendances.sheet(id);
                            return new Loaded(found, attendances.difference(found));
                        })
                .onSuccess(
                        loaded -> {
                            if (asked == version && id.equals(activity)) {
                                show(loaded);
                            } else {
                                reload();
                            }
                        });
    }

    private void show(Loaded loaded) {
        difference = loaded.difference;
        if (!rows.equals(loaded.sheet.rows())) {
            rows.setAll(loaded.sheet.rows());
        }
        count();
        sheet.set(loaded.sheet);
        tasks.run(() -> attendances.searchTexts(loaded.sheet.activity().date()))
                .onSuccess(texts -> searchTexts = texts);
    }

    ObservableList<AttendanceRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Totals> totals() {
        return totals.getReadOnlyProperty();
    }

    /** The sheet as it was read last; its marks may be older than {@link #rows}. */
    ReadOnlyObjectProperty<@Nullable AttendanceSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    Attendances.Difference difference() {
        return difference;
    }

    boolean editable() {
        AttendanceSheet now = sheet.get();
        return now != null && !now.activity().closed();
    }

    void mark(int index, @Nullable Mark mark, String reason) {
        ActivityId id = activity;
        if (id == null || !editable() || index < 0 || index >= rows.size()) {
            return;
        }
        AttendanceRow row = rows.get(index);
        String kept = mark == null || mark == Mark.PRESENT ? "" : reason.strip();
        rows.set(index, new AttendanceRow(row.position(), row.person(), mark, kept));
        count();
        write(() -> attendances.mark(id, row.person().id(), mark, kept));
    }

    /** Marks everybody without a mark as present; the result takes it back on the book's thread. */
    Tasks.@Nullable Work markRest() {
        ActivityId id = activity;
        if (id == null || !editable() || totals.get().unmarked() == 0) {
            return null;
        }
        List<MemberId> marked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AttendanceRow row = rows.get(i);
            if (row.mark() == null) {
                rows.set(i, new AttendanceRow(row.position(), row.person(), Mark.PRESENT, ""));
            }
        }
        count();
        write(() -> marked.addAll(attendances.markRestPresent(id)));
        return () -> attendances.clear(id, marked);
    }

    void saveObservers(List<Observer> observers) {
        ActivityId id = activity;
        if (id != null) {
            write(() -> attendances.saveObservers(id, observers));
            reload();
        }
    }

    /** The first row from a place on whose name answers to the letters; -1 for none. */
    int find(String letters, int from) {
        for (int i = 0; i < rows.size(); i++) {
            int at = (from + i) % rows.size();
            AttendanceRow row = rows.get(at);
            String text = searchTexts.getOrDefault(row.person().id(), "");
            if (row.name().contains(letters) || Pinyin.matches(text, letters)) {
                return at;
            }
        }
        return -1;
    }

    private void count() {
        totals.set(Totals.of(rows));
    }

    private void write(Tasks.Work work) {
        version++;
        writing++;
        tasks.run(work)
                .onSuccess(_ -> written.run())
                .onFailure(
                        problem -> {
                            failed.accept(problem);
                            reload();
                        })
                .always(() -> writing--);
    }

    /** What somebody else wrote (an undo, another screen) is shown; what was written here is. */
    private void changedElsewhere() {
        if (writing == 0) {
            reload();
        }
    }

    private record Loaded(AttendanceSheet sheet, Attendances.Difference difference) {}
}
