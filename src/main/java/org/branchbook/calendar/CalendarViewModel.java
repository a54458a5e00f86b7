package org.branchbook.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Messages;
import org.branchbook.rules.HolidayCalendar;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The month shown, the selected day and the chosen activity, and what can be done with them. One
 * query loads a page; a page that arrives after another one was asked for is dropped.
 */
final class CalendarViewModel {
    /** Where the view model says what it did. */
    record Says(Consumer<String> notice, BiConsumer<String, Tasks.Work> done) {}

    private final Activities activities;
    private final Tasks tasks;
    private final Messages messages;
    private final Clock clock;
    private final Says says;
    private final Almanac almanac;
    private final ReadOnlyObjectWrapper<@Nullable CalendarMonth> page =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LocalDate> selected;
    private final ObjectProperty<@Nullable ActivityId> chosen = new SimpleObjectProperty<>();
    private final Set<TypeColour> hidden = EnumSet.noneOf(TypeColour.class);
    private YearMonth wanted;
    private @Nullable CalendarMonth loaded;

    CalendarViewModel(
            Activities activities, Tasks tasks, Messages messages, Clock clock, Says says) {
        this.activities = activities;
        this.tasks = tasks;
        this.messages = messages;
        this.clock = clock;
        this.says = says;
        this.almanac = new Almanac(messages);
        this.selected = new ReadOnlyObjectWrapper<>(today());
        this.wanted = YearMonth.from(today());
    }

    /** The page on screen, without what the filter hides; null until the first one is there. */
    ReadOnlyObjectProperty<@Nullable CalendarMonth> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LocalDate> selected() {
        return selected.getReadOnlyProperty();
    }

    /** The activity the keyboard is at, if it is at one. */
    ObjectProperty<@Nullable ActivityId> chosen() {
        return chosen;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Loads the page again. */
    void reload() {
        YearMonth month = wanted;
        tasks.run(() -> load(month))
                .onSuccess(ready -> {
                    if (month.equals(wanted)) {
                        loaded = ready;
                        publish();
                    }
                });
    }

    private CalendarMonth load(YearMonth month) {
        List<Activity> found =
                activities.between(CalendarMonth.first(month), CalendarMonth.last(month));
        return CalendarMonth.of(month, almanac, found);
    }

    private void publish() {
        CalendarMonth ready = loaded;
        if (ready != null) {
            page.set(ready.without(hidden));
        }
    }

    /** Selects a day and turns to its month. */
    void select(LocalDate day) {
        if (!day.equals(selected.get())) {
            chosen.set(null);
            selected.set(day);
        }
        if (!YearMonth.from(day).equals(wanted)) {
            wanted = YearMonth.from(day);
            reload();
        }
    }

    /** Selects a day on the page as it is, without turning it. */
    void point(LocalDate day, @Nullable ActivityId activity) {
        selected.set(day);
        chosen.set(activity);
    }

    void stepDays(int days) {
        select(selected.get().plusDays(days));
    }

    /** Turns pages; the day of the month stays where the month has it. */
    void stepMonths(int months) {
        show(wanted.plusMonths(months));
    }

    void show(YearMonth month) {
        int day = Math.min(selected.get().getDayOfMonth(), month.lengthOfMonth());
        select(month.atDay(day));
    }

    YearMonth month() {
        return wanted;
    }

    boolean shows(TypeColour kind) {
        return !hidden.contains(kind);
    }

    void show(TypeColour kind, boolean on) {
        if (on ? hidden.remove(kind) : hidden.add(kind)) {
            publish();
        }
    }

    /** The activity the keyboard is at, as it is on the page. */
    Optional<Activity> chosenActivity() {
        return selectedDay().stream()
                .flatMap(day -> day.activities().stream())
                .filter(activity -> activity.id().equals(chosen.get()))
                .findFirst();
    }

    Optional<CalendarDay> selectedDay() {
        CalendarMonth shown = page.get();
        return shown == null ? Optional.empty() : shown.day(selected.get());
    }

    /** The year on the page whose holiday arrangement is not known, if there is one. */
    Optional<Integer> unannounced() {
        HolidayCalendar calendar = HolidayCalendar.bundled();
        return CalendarMonth.first(wanted)
                .datesUntil(CalendarMonth.last(wanted).plusDays(1))
                .map(LocalDate::getYear)
                .distinct()
                .filter(year -> !calendar.announced(year))
                .findFirst();
    }

    /** Puts an activity on another day; the selection goes with it. */
    void move(Activity activity, LocalDate day) {
        LocalDate before = activity.date();
        if (day.equals(before) || refused(activity)) {
            return;
        }
        ActivityId id = activity.id();
        tasks.run(
                        () -> {
                            activities.move(id, day);
                            return day;
                        })
                .onSuccess(_ -> {
                    select(day);
                    chosen.set(id);
                    says.done.accept(
                            messages.text("calendar.moved", activity.title(), day),
                            () -> activities.move(id, before));
                });
    }

    void remove(Activity activity) {
        if (refused(activity)) {
            return;
        }
        ActivityId id = activity.id();
        tasks.run(() -> activities.remove(id))
                .onSuccess(_ ->
                        says.done.accept(
                                messages.text("calendar.removed", activity.title()),
                                () -> activities.restore(id)));
    }

    private boolean refused(Activity activity) {
        if (activity.closed()) {
            says.notice.accept(messages.text("calendar.closedStays", activity.title()));
        }
        return activity.closed();
    }
}
