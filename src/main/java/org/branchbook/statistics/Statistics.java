package org.branchbook.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.deviation.Deviations;
import org.branchbook.figure.FigureTable;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
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
        sources.services().changes().listen(listener);
    }

    /** The groups that can be asked for. */
    public List<PartyGroup> groups() {
        return sources.branches().groups();
    }

    /** One statistic of the whole branch. */
    public FigureTable of(Kind kind, int year, LocalDate on, Messages words) {
        return of(Question.of(kind, year, on), words);
    }

    /**
     * One statistic.
     *
     * @param words the language of its texts
     */
    public FigureTable of(Question question, Messages words) {
        LocalDate on = question.on();
        RosterHistory history = sources.members().history();
        GroupId group = question.group();
        Frame frame = Frame.of(words, question, history.on(on), sources.branches());
        FigureTable table = of(frame, question, history);
        if (group == null) {
            return table;
        }
        String name = sources.branches().groupName(group);
        return table.about(
                words.text("statistics.groupTitle", table.title(), name),
                words.text("statistics.inGroup", name, on));
    }

    private FigureTable of(Frame frame, Question question, RosterHistory history) {
        int year = question.year();
        LocalDate on = question.on();
        GroupId group = question.group();
        return switch (question.kind()) {
            case ATTENDANCE -> new AttendanceTables(frame, cells(frame, history)).byMonth();
            case MATRIX -> new AttendanceTables(frame, cells(frame, history)).byActivity();
            case RATES -> ActivityRates.of(frame, cells(frame, history));
            case ABSENCES -> Absences.of(frame, cells(frame, history));
            case ROLES -> Roles.of(frame, activities(year, on));
            case HOURS ->
                    new StudyHours(
                                    frame,
                                    cells(frame, history),
                                    sources.rules().book(),
                                    ServiceFigures.of(frame, sources.services()))
                            .table();
            case TALKS -> TalkFigures.of(frame, sources.talks().coverage(year, on));
            case STRUCTURE -> new Structure(frame).table();
            case CADENCE ->
                    new CadenceFigures(
                                    frame,
                                    sources.boards().board(year, on).of(group),
                                    () -> TalkFigures.of(frame, sources.talks().coverage(year, on)))
                            .table();
            case DEVIATION ->
                    PlanAndFact.of(
                            frame, new Deviations(sources.activities()).year(year, on).of(group));
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
    private YearCells cells(Frame frame, RosterHistory history) {
        long state = repository.state();
        LocalDate on = frame.on();
        Kept now = kept;
        if (now == null
                || now.state() != state
                || now.year() != frame.year()
                || !now.on().equals(on)) {
            now = new Kept(state, frame.year(), on, count(frame.year(), on, history));
            kept = now;
        }
        return frame.question().group() == null
                ? now.cells()
                : now.cells().only(frame.people().keySet());
    }

    private YearCells count(int year, LocalDate on, RosterHistory history) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = within(year, on);
        List<Activity> activities =
                activities(year, on).stream()
                        .filter(activity -> activity.state() != ActivityState.PLANNED)
                        .toList();
        YearCells cells = new YearCells(activities);
        Map<ActivityId, Integer> at = new HashMap<>();
        for (int i = 0; i < activities.size(); i++) {
            at.put(activities.get(i).id(), i);
            if (activities.get(i).state() == ActivityState.HELD) {
                roster(cells, i, history);
            }
        }
        repository.due(cells, at, first, last);
        repository.marks(cells, at, first, last);
        return cells;
    }

    private static void roster(YearCells cells, int at, RosterHistory history) {
        Activity activity = cells.activities().get(at);
        for (RosterEntry entry : history.on(activity.date())) {
            if (activity.plan().people().audience().includes(entry)) {
                cells.due(at, entry.id());
            }
        }
    }
}
