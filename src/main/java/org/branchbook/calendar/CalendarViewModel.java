package org.branchbook.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.almanac.Almanac;
import org.branchbook.base.Messages;
import org.branchbook.holiday.HolidayCalendar;
import org.branchbook.planning.Clash;
import org.branchbook.planning.Clashes;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The month shown, the selected day and the chosen activity, and what can be done with them. One
 * query loads a page; a page that arrives after another one was asked for is dropped.
 */
final class CalendarViewModel {
    /** Where the view model says what it did. */
    record Says(Consumer<String> notice, BiConsumer<String, Tasks.Work> done) {}

    private final CalendarSources sources;
    private final Activities activities;
    private final Tasks tasks;
    private final Messages messages;
    private final Clock clock;
    private final Says says;
    private final ReadOnlyObjectWrapper<@Nullable CalendarMonth> page =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LocalDate> selected;
    private final ObjectProperty<@Nullable ActivityId> chosen = new SimpleObjectProperty<>();
    private YearMonth wanted;
    private @Nullable CalendarMonth loaded;

    CalendarViewModel(
            CalendarSources sources, Tasks tasks, Messages messages, Clock clock, Says says) {
        this.sources = sources;
        this.activities = sources.activities();
        this.tasks = tasks;
        this.messages = messages;
        this.clock = clock;
        this.says = says;
        this.selected = new ReadOnlyObjectWrapper<>(today());
        this.wanted = YearMonth.from(today());
        sources.filter().onChange(this::publish);
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
        HolidayCalendar holidays = sources.branches().holidays().calendar();
        return CalendarMonth.of(
                month,
                new Almanac(messages, holidays),
                found,
                new CalendarMonth.Year(
                        sources.branches().terms().school(), unannounced(month, holidays)));
    }

    private static @Nullable Integer unannounced(YearMonth month, HolidayCalendar holidays) {
        return CalendarMonth.first(month)
                .datesUntil(CalendarMonth.last(month).plusDays(1))
                .map(LocalDate::getYear)
                .distinct()
                .filter(year -> !holidays.announced(year))
                .findFirst()
                .orElse(null);
    }

    CalendarFilter filter() {
        return sources.filter();
    }

    /** What an activity would clash with on each day of the page, found while the drag begins. */
    void clashes(Activity activity, Consumer<Map<LocalDate, List<Clash>>> ready) {
        CalendarMonth now = loaded;
        if (now != null) {
            tasks.run(() -> clashes(now, activity)).onSuccess(ready);
        }
    }

    private Map<LocalDate, List<Clash>> clashes(CalendarMonth page, Activity activity) {
        Clashes clashes = new Clashes(sources.members().history());
        Map<LocalDate, List<Clash>> found = new HashMap<>();
        for (CalendarDay day : page.days()) {
            List<Clash> there =
                    clashes.of(activity.plan().on(day.date()), day.activities(), activity.id());
            if (!there.isEmpty()) {
                found.put(day.date(), there);
            }
        }
        return found;
    }

    private void publish() {
        CalendarMonth ready = loaded;
        if (ready != null) {
            page.set(ready.filtered(sources.filter()));
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
