package org.branchbook.yearboard;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.branch.Waiver;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The year shown and the period chosen in it, and what can be done with the period. */
final class YearBoardViewModel {
    private final Ui ui;
    private final BoardDoors doors;
    private final ReadOnlyObjectWrapper<@Nullable YearBoard> board = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Place> place;
    private int wanted;

    YearBoardViewModel(Ui ui, BoardDoors doors) {
        this.ui = ui;
        this.doors = doors;
        this.wanted = ui.today().getYear();
        this.place = new SimpleObjectProperty<>(new Place(0, ui.today().getMonthValue()));
    }

    ReadOnlyObjectProperty<@Nullable YearBoard> board() {
        return board.getReadOnlyProperty();
    }

    ObjectProperty<Place> place() {
        return place;
    }

    int year() {
        return wanted;
    }

    void reload() {
        int year = wanted;
        LocalDate today = ui.today();
        ui.tasks()
                .run(() -> doors.boards().board(year, today))
                .onSuccess(ready -> {
                    if (year == wanted) {
                        board.set(ready);
                        place.set(place.get().moved(ready, 0, 0));
                    }
                });
    }

    void show(int year) {
        wanted = year;
        reload();
    }

    void step(int lines, int periods) {
        YearBoard now = board.get();
        if (now != null) {
            place.set(place.get().moved(now, lines, periods));
        }
    }

    @Nullable YearLine line() {
        YearBoard now = board.get();
        return now == null ? null : place.get().lineOf(now);
    }

    @Nullable Slot slot() {
        YearBoard now = board.get();
        return now == null ? null : place.get().slotOf(now);
    }

    /** A day in the period for a new activity: today, or the working day nearest to it. */
    void dayFor(Slot slot, java.util.function.Consumer<LocalDate> then) {
        ui.tasks().run(() -> day(slot)).onSuccess(then);
    }

    private LocalDate day(Slot slot) {
        LocalDate today = ui.today();
        Slot.Span span = slot.span();
        if (span.last().isBefore(today)) {
            return span.last();
        }
        LocalDate from = span.first().isAfter(today) ? span.first() : today;
        var holidays = doors.branches().holidays().calendar();
        return from.datesUntil(span.last().plusDays(1))
                .filter(date -> holidays.status(date).kind().working())
                .findFirst()
                .orElse(from);
    }

    /** Takes back the waiver that counts for a period. */
    void takeBack(Waiver waiver) {
        ui.tasks()
                .run(() -> removed(waiver))
                .onSuccess(found ->
                        found.ifPresent(kept ->
                                ui.done(
                                        ui.text("yearboard.waiver.takenBack"),
                                        () -> doors.waivers().restore(kept.id()))));
    }

    private Optional<Waivers.Kept> removed(Waiver waiver) {
        Optional<Waivers.Kept> found =
                doors.waivers().all().stream()
                        .filter(kept -> kept.waiver().equals(waiver))
                        .findFirst();
        found.ifPresent(kept -> doors.waivers().remove(kept.id()));
        return found;
    }
}
