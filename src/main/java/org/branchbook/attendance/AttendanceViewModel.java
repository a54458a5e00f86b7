package org.branchbook.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.activity.ActivityId;
import org.branchbook.exclusion.NotDue;
import org.branchbook.makeup.MakeUp;
import org.branchbook.member.MemberId;
import org.branchbook.person.Pinyin;
import org.branchbook.ui.Job;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The due list of one activity while it is marked. A mark shows at once and is written behind; if
 * the book refuses it, it goes back to what the book holds, whether that can be read again or not.
 */
final class AttendanceViewModel {
    private static final Attendances.Difference NO_DIFFERENCE =
            new Attendances.Difference(List.of(), List.of());
    private final Tasks tasks;
    private final Attendances attendances;
    private final Consumer<Throwable> failed;
    private final ObservableList<AttendanceRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable AttendanceSheet> sheet =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Totals> totals =
            new ReadOnlyObjectWrapper<>(Totals.of(List.of()));
    private final ReadOnlyObjectWrapper<List<NotDue>> notDue =
            new ReadOnlyObjectWrapper<>(List.of());
    private Attendances.Difference difference = NO_DIFFERENCE;
    private Map<MemberId, String> searchTexts = Map.of();
    private final Map<MemberId, AttendanceRow> saved = new HashMap<>();
    private @Nullable ActivityId activity;
    private int version;
    private int writing;
    private Runnable written = () -> {};
    private Runnable differs = () -> {};
    private boolean following;

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

    /** Reads an activity, and again whenever somebody else writes. */
    void open(ActivityId id) {
        following = true;
        activity = id;
        reload();
    }

    /** Shows what a page has read, unless marks are on their way into the book: it reads again. */
    void show(AttendanceSheet read) {
        following = false;
        ActivityId id = read.activity().id();
        if (writing > 0 && id.equals(activity)) {
            return;
        }
        activity = id;
        put(read);
    }

    private void reload() {
        ActivityId id = activity;
        if (id == null) {
            return;
        }
        int asked = version;
        tasks.run(() -> attendances.sheet(id))
                .onSuccess(found -> {
                    if (asked == version && id.equals(activity)) {
                        put(found);
                    } else {
                        reload();
                    }
                });
    }

    private void put(AttendanceSheet found) {
        if (!rows.equals(found.rows())) {
            rows.setAll(found.rows());
        }
        count();
        saved.clear();
        keep(found.rows());
        difference = NO_DIFFERENCE;
        sheet.set(found);
        tasks.run(() ->
                        new Background(
                                attendances.searchTexts(),
                                attendances.difference(found),
                                attendances.notDue(found.activity())))
                .onSuccess(background -> add(found, background));
    }

    private void add(AttendanceSheet found, Background background) {
        if (found == sheet.get()) {
            searchTexts = background.searchTexts;
            difference = background.difference;
            notDue.set(background.notDue);
            if (!difference.none()) {
                differs.run();
            }
        }
    }

    ObservableList<AttendanceRow> rows() {
        return rows;
    }

    /** Called when a closed record turns out to differ from the roster. */
    void onDifference(Runnable listener) {
        differs = listener;
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

    /** Who is not on the list, and why; read a little after it. */
    ReadOnlyObjectProperty<List<NotDue>> notDue() {
        return notDue.getReadOnlyProperty();
    }

    /** Writes what somebody studied afterwards; null takes it away. */
    Job<@Nullable Object> makeUp(AttendanceRow row, @Nullable MakeUp makeUp) {
        return tasks.run(() -> attendances.makeUps().save(shown(), row.person().id(), makeUp));
    }

    /** What takes a change of make-up study back. */
    Tasks.Work makeUpBefore(AttendanceRow row) {
        ActivityId id = shown();
        return () -> attendances.makeUps().save(id, row.person().id(), row.makeUp());
    }

    private ActivityId shown() {
        return Objects.requireNonNull(activity);
    }

    boolean editable() {
        AttendanceSheet now = sheet.get();
        return now != null && !now.activity().closed();
    }

    void mark(int index, Marking marking) {
        ActivityId id = activity;
        if (id == null || !editable() || index < 0 || index >= rows.size()) {
            return;
        }
        AttendanceRow row = rows.get(index);
        AttendanceRow marked = row.with(marking);
        rows.set(index, marked);
        count();
        write(() -> attendances.mark(id, row.person().id(), marking), List.of(marked));
    }

    /** Marks everybody without a mark as present; the result takes it back on the book's thread. */
    Tasks.@Nullable Work markRest() {
        ActivityId id = activity;
        if (id == null || !editable() || totals.get().unmarked() == 0) {
            return null;
        }
        List<MemberId> marked = new ArrayList<>();
        List<AttendanceRow> present = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AttendanceRow row = rows.get(i);
            if (row.mark() == null) {
                rows.set(i, row.with(Marking.PRESENT));
                present.add(rows.get(i));
            }
        }
        count();
        write(() -> marked.addAll(attendances.markRestPresent(id)), present);
        return () -> attendances.clear(id, marked);
    }

    /** Takes the marks of those away who are not due any more; the result puts them back. */
    Tasks.@Nullable Work dropStrays() {
        AttendanceSheet now = sheet.get();
        if (now == null || !editable() || now.strays().isEmpty()) {
            return null;
        }
        ActivityId id = now.activity().id();
        List<AttendanceRow> strays = now.strays();
        write(
                () -> attendances.clear(id, strays.stream().map(r -> r.person().id()).toList()),
                List.of());
        reload();
        return () -> strays.forEach(r -> attendances.mark(id, r.person().id(), r.marking()));
    }

    void saveObservers(List<Observer> observers) {
        ActivityId id = activity;
        if (id != null) {
            write(() -> attendances.saveObservers(id, observers), List.of());
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

    /**
     * @param shown the rows as they are once it is written
     */
    private void write(Tasks.Work work, List<AttendanceRow> shown) {
        version++;
        writing++;
        tasks.run(work)
                .onSuccess(_ -> {
                    keep(shown);
                    written.run();
                })
                .onFailure(problem -> {
                    takeBack();
                    failed.accept(problem);
                    reload();
                })
                .always(() -> writing--);
    }

    private void keep(List<AttendanceRow> written) {
        written.forEach(row -> saved.put(row.person().id(), row));
    }

    /** Nothing may look saved that is not: a stick that is gone cannot be read again either. */
    private void takeBack() {
        rows.replaceAll(row -> saved.getOrDefault(row.person().id(), row));
        count();
    }

    /** What somebody else wrote (an undo, another screen) is shown; what was written here is. */
    private void changedElsewhere() {
        if (following && writing == 0) {
            reload();
        }
    }

    private record Background(
            Map<MemberId, String> searchTexts,
            Attendances.Difference difference,
            List<NotDue> notDue) {}
}
