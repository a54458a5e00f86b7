package org.branchbook.backfill;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.activity.ActivityType;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.base.Problem;
import org.branchbook.person.PersonName;
import org.branchbook.proposal.RowReport;
import org.branchbook.table.Column;
import org.branchbook.table.DataRow;
import org.branchbook.table.Words;
import org.jspecify.annotations.Nullable;

/** Reads one row of a list of activities; what cannot be read is reported by its cell. */
final class ActivityReading {
    private final RowReport report;
    private final DataRow row;
    private final @Nullable ActivityType given;
    private final LocalDateTime now;
    private boolean old;
    private @Nullable LocalTime begins;

    /**
     * @param given type of rows that do not name their own; null where they must
     */
    ActivityReading(RowReport report, @Nullable ActivityType given, LocalDateTime now) {
        this.report = report;
        this.row = report.row();
        this.given = given;
        this.now = now;
    }

    /**
     * Of old records the beginning is often not told: it is then what the user says for all of
     * them, and waits for that.
     */
    ActivityReading old(@Nullable LocalTime start) {
        old = true;
        begins = start;
        return this;
    }

    /** Empty where something that must be there is missing or cannot be read. */
    Optional<Wish> read() {
        ActivityType type = type();
        String title = title();
        Wish.When when = when();
        Wish.Turnout turnout = turnout();
        List<Observer> observers = observers();
        if (type == null || title.isEmpty() || when == null || report.refused()) {
            return Optional.empty();
        }
        return Optional.of(new Wish(type, title, when, texts(), observers, turnout));
    }

    private @Nullable ActivityType type() {
        String text = row.text(ActivityColumns.TYPE);
        if (text.isEmpty()) {
            if (given == null) {
                report.wait(Problem.of(ActivityColumns.TYPE, "backfill.problem.noType"));
            }
            return given;
        }
        Optional<ActivityType> type = TypeWords.read(text);
        if (type.isEmpty()) {
            report.refuse(Problem.of(ActivityColumns.TYPE, "backfill.problem.type", text));
        }
        return type.orElse(null);
    }

    private String title() {
        String title = row.text(ActivityColumns.TITLE);
        String text = title.isEmpty() ? row.text(ActivityColumns.THEME) : title;
        if (text.isEmpty()) {
            report.refuse(Problem.of(ActivityColumns.TITLE, "backfill.problem.noTitle"));
        }
        return text.replaceAll("\\s*\\n\\s*", " ");
    }

    private Wish.@Nullable When when() {
        Moment actual = moment(ActivityColumns.ACTUAL);
        Moment all =
                actual.or(moment(ActivityColumns.DATE))
                        .or(moment(ActivityColumns.START))
                        .or(new Moment(null, begins, null));
        if (report.refused()) {
            return null;
        }
        if (all.equals(Moment.NONE)) {
            boolean planned = !row.text(ActivityColumns.PLANNED).isEmpty();
            String key = planned ? "backfill.problem.onlyPlanned" : "backfill.problem.noTime";
            report.refuse(Problem.of(ActivityColumns.ACTUAL, key));
            return null;
        }
        if (all.date() == null || all.start() == null) {
            String key = all.date() == null ? "backfill.problem.noDay" : "backfill.problem.noStart";
            Problem problem = Problem.of(ActivityColumns.ACTUAL, key);
            if (old && all.date() != null) {
                report.wait(problem);
            } else {
                report.refuse(problem);
            }
            return null;
        }
        if (all.date().atTime(all.start()).isAfter(now)) {
            report.refuse(Problem.of(ActivityColumns.ACTUAL, "backfill.problem.future"));
        }
        LocalTime end = end(all);
        if (end != null && !end.isAfter(all.start())) {
            report.refuse(Problem.of(ActivityColumns.END, "backfill.problem.endBeforeStart", end));
        }
        planned(all);
        return new Wish.When(all.date(), all.start(), end);
    }

    private Moment moment(String target) {
        String text = row.text(target);
        Optional<Moment> read = text.isEmpty() ? Optional.of(Moment.NONE) : Moment.read(text);
        if (read.isEmpty()) {
            report.refuse(Problem.of(target, "backfill.problem.time", text));
        }
        return read.orElse(Moment.NONE);
    }

    /** From a column of its own, from 14:30-16:00, or from how long it took. */
    private @Nullable LocalTime end(Moment moment) {
        Moment own = moment(ActivityColumns.END);
        if (own.start() != null) {
            return own.start();
        }
        LocalTime start = moment.start();
        String minutes = row.text(ActivityColumns.MINUTES_LONG).replaceFirst(" *分钟?$", "");
        if (moment.end() != null || minutes.isEmpty() || start == null) {
            return moment.end();
        }
        if (!minutes.matches("[1-9]\\d{0,2}")) {
            report.refuse(
                    Problem.of(ActivityColumns.MINUTES_LONG, "backfill.problem.minutes", minutes));
            return null;
        }
        return start.plusMinutes(Integer.parseInt(minutes));
    }

    private void planned(Moment actual) {
        String text = row.text(ActivityColumns.PLANNED);
        Moment planned = Moment.read(text).orElse(Moment.NONE);
        boolean other = planned.date() != null && !planned.date().equals(actual.date());
        if (other) {
            report.warn(Problem.of(ActivityColumns.PLANNED, "backfill.warn.planned"));
        }
    }

    private Wish.Texts texts() {
        String theme = row.text(ActivityColumns.THEME);
        List<String> agenda = new ArrayList<>(Items.read(row.text(ActivityColumns.TOPICS)));
        if (agenda.isEmpty() && !theme.isEmpty() && !row.text(ActivityColumns.TITLE).isEmpty()) {
            agenda.add(theme);
        }
        String content = row.text(ActivityColumns.CONTENT);
        String features = row.text(ActivityColumns.FEATURES);
        String minutes = (content + "\n" + features).strip();
        return new Wish.Texts(
                row.text(ActivityColumns.PLACE),
                person(ActivityColumns.CHAIR),
                person(ActivityColumns.RECORDER),
                row.text(ActivityColumns.GROUP).replaceAll("\\s+", ""),
                agenda,
                minutes,
                Items.read(row.text(ActivityColumns.RESOLUTIONS)));
    }

    private String person(String target) {
        return PersonName.normalise(row.text(target));
    }

    private Wish.Turnout turnout() {
        Map<Mark, List<NameList.Named>> names = new EnumMap<>(Mark.class);
        names.put(Mark.PRESENT, names(ActivityColumns.PRESENT_NAMES));
        List<NameList.Named> leave = new ArrayList<>(names(ActivityColumns.LEAVE_NAMES));
        List<NameList.Named> absent = new ArrayList<>(names(ActivityColumns.ABSENT_NAMES));
        if (!hasLeave()) {
            part(absent, leave);
        }
        names.put(Mark.LEAVE, leave);
        names.put(Mark.ABSENT, absent);
        return new Wish.Turnout(
                number(ActivityColumns.DUE),
                number(ActivityColumns.PRESENT),
                number(ActivityColumns.LEAVE, ActivityColumns.LEAVE_NAMES),
                number(ActivityColumns.ABSENT, ActivityColumns.ABSENT_NAMES),
                names);
    }

    private boolean hasLeave() {
        return row.cells().keySet().stream()
                .map(Column::target)
                .anyMatch(Set.of(ActivityColumns.LEAVE, ActivityColumns.LEAVE_NAMES)::contains);
    }

    /** Where one cell is for all who were not there, 李四（病假） was on leave. */
    private static void part(List<NameList.Named> absent, List<NameList.Named> leave) {
        for (NameList.Named named : List.copyOf(absent)) {
            Optional<MarkWords.Marked> marked =
                    named.note().isEmpty() ? Optional.empty() : MarkWords.read(named.note());
            if (marked.filter(m -> m.mark() == Mark.LEAVE).isPresent()) {
                absent.remove(named);
                leave.add(named);
            }
        }
    }

    private List<NameList.Named> names(String target) {
        String text = row.text(target);
        return isNumber(text) ? List.of() : NameList.read(text);
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,5} *[人名]?");
    }

    /** A column such as 请假 may hold a number where others hold names. */
    private @Nullable Integer number(String target, String... names) {
        for (String other : names) {
            if (isNumber(row.text(other))) {
                return Integer.valueOf(row.text(other).replaceAll("\\D", ""));
            }
        }
        String text = row.text(target);
        if (!text.isEmpty() && !isNumber(text)) {
            report.warn(Problem.of(target, "backfill.warn.number", text));
            return null;
        }
        return text.isEmpty() ? null : Integer.valueOf(text.replaceAll("\\D", ""));
    }

    private List<Observer> observers() {
        String text = row.text(ActivityColumns.OBSERVERS);
        if (isNumber(text)) {
            report.warn(Problem.of(ActivityColumns.OBSERVERS, "backfill.warn.observers", text));
            return List.of();
        }
        return NameList.read(Words.value(text)).stream()
                .map(named -> new Observer(PersonName.normalise(named.name()), named.note()))
                .toList();
    }
}
