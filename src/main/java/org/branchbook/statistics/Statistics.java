package org.branchbook.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Messages;
import org.branchbook.deviation.Deviations;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.statistics.YearCells.Cell;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The door to figures, counted from the records themselves; call it on the database thread, it
 * keeps the attendance of the year asked for last until anything is written.
 */
public final class Statistics {
    private final Sources sources;
    private final StatisticsRepository repository;
    private @Nullable Kept kept;

    /** What was read last, and at which state of the book. */
    private record Kept(long state, int year, LocalDate on, YearCells cells) {}

    public Statistics(Sql sql, Sources sources) {
        this.sources = sources;
        this.repository = new StatisticsRepository(sql);
    }

    /** Calls the listener after whatever may change a figure. */
    public void listen(Runnable listener) {
        sources.activities().changes().listen(listener);
        sources.members().changes().listen(listener);
        sources.boards().listen(listener);
        sources.talks().changes().listen(listener);
    }

    /**
     * One statistic.
     *
     * @param on the day as of which it is counted; later days of the year do not count
     * @param words the language of its texts
     */
    public FigureTable of(Kind kind, int year, LocalDate on, Messages words) {
        RosterHistory history = sources.members().history();
        Frame frame = Frame.of(words, year, on, history.on(on), sources.branches());
        return switch (kind) {
            case ATTENDANCE -> new AttendanceTables(frame, cells(year, on, history)).byMonth();
            case MATRIX -> new AttendanceTables(frame, cells(year, on, history)).byActivity();
            case RATES -> ActivityRates.of(frame, cells(year, on, history));
            case ABSENCES -> Absences.of(frame, cells(year, on, history));
            case ROLES -> Roles.of(frame, activities(year, on));
            case HOURS ->
                    new StudyHours(frame, cells(year, on, history), sources.rules().book()).table();
            case TALKS -> TalkFigures.of(frame, sources.talks().coverage(year));
            case STRUCTURE -> new Structure(frame).table();
            case CADENCE -> CadenceFigures.of(frame, sources.boards().board(year, on));
            case DEVIATION ->
                    PlanAndFact.of(frame, new Deviations(sources.activities()).year(year, on));
        };
    }

    /** The day as of which a year is counted: the given one, or its last day once that is over. */
    public static LocalDate within(int year, LocalDate day) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return day.isAfter(last) ? last : day;
    }

    private List<Activity> activities(int year, LocalDate on) {
        return sources.activities().between(LocalDate.of(year, 1, 1), within(year, on));
    }

    /** Read once for all statistics of a year, and again after anything was written. */
    private YearCells cells(int year, LocalDate on, RosterHistory history) {
        long state = repository.state();
        Kept now = kept;
        if (now == null || now.state() != state || now.year() != year || !now.on().equals(on)) {
            now = new Kept(state, year, on, count(year, on, history));
            kept = now;
        }
        return now.cells();
    }

    private YearCells count(int year, LocalDate on, RosterHistory history) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = within(year, on);
        List<Activity> activities =
                activities(year, on).stream()
                        .filter(activity -> activity.state() != ActivityState.PLANNED)
                        .toList();
        Map<ActivityId, Map<MemberId, Cell>> due = repository.closed(first, last);
        Map<ActivityId, Map<MemberId, Cell>> open = repository.open(first, last);
        for (Activity activity : activities) {
            if (activity.state() == ActivityState.HELD) {
                Map<MemberId, Cell> marks = open.getOrDefault(activity.id(), Map.of());
                due.put(activity.id(), roster(activity, history, marks));
            }
        }
        return new YearCells(activities, due);
    }

    private static Map<MemberId, Cell> roster(
            Activity activity, RosterHistory history, Map<MemberId, Cell> marks) {
        Map<MemberId, Cell> due = new HashMap<>();
        for (RosterEntry entry : history.on(activity.date())) {
            if (activity.plan().people().audience().includes(entry)) {
                due.put(entry.id(), marks.getOrDefault(entry.id(), Cell.UNMARKED));
            }
        }
        return due;
    }
}
