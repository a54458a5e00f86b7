package org.branchbook.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.branchbook.table.CellProblem;
import org.branchbook.table.Column;
import org.branchbook.table.DataRow;
import org.jspecify.annotations.Nullable;

/** What the cells of one row say of the steps of development. */
final class StepReading {
    private static final Pattern SPAN =
            Pattern.compile("(\\d{4}.*?\\d日?)\\s*(?:至|到|—+|–|~|～|-+)\\s*(\\d.*)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4}\\D).*");

    private final DataRow row;
    private final LocalDate today;
    private final List<CellProblem> problems;
    private final Map<Integer, StepEntry> entries = new TreeMap<>();

    StepReading(DataRow row, LocalDate today, List<CellProblem> problems) {
        this.row = row;
        this.today = today;
        this.problems = problems;
    }

    /** By the step's number, those only of which the row tells something. */
    Map<Integer, StepEntry> entries() {
        return entries;
    }

    void read(Column column, StepColumn told, String text) {
        switch (told.part()) {
            case ON -> row.date(column, problems).ifPresent(day -> on(column, told, day));
            case OTHER -> row.date(column, problems).ifPresent(day -> other(column, told, day));
            case SPAN -> span(column, told, text);
            case PEOPLE -> add(column, told, entry -> entry.withPeople(text));
            case HOURS -> hours(column, told, text);
            case NOTE -> {
                String said = column.header().strip() + "：" + text;
                add(column, told, entry -> entry.withNote(StepMerge.note(entry.note(), said)));
            }
            case DECIDED_BY -> add(column, told, entry -> with(entry, text, entry.documentNo()));
            case DOCUMENT_NO -> add(column, told, entry -> with(entry, entry.decidedBy(), text));
        }
    }

    private static StepEntry with(StepEntry of, String decidedBy, String documentNo) {
        return new StepEntry(
                of.on(),
                of.other(),
                decidedBy,
                documentNo,
                of.people(),
                of.hours(),
                of.papers(),
                of.note());
    }

    /** Makes one entry of another. */
    private interface Change {
        StepEntry of(StepEntry entry);
    }

    /** What two columns tell of one part, the first counts. */
    private void add(Column column, StepColumn told, Change change) {
        StepEntry before = entries.getOrDefault(told.step(), StepEntry.EMPTY);
        StepEntry after = change.of(before);
        List<Problem> found = Step.of(told.step()).problems(after, today);
        found.forEach(problem -> problems.add(row.at(column, problem, false)));
        if (found.isEmpty()) {
            entries.put(told.step(), after);
        }
    }

    private void on(Column column, StepColumn told, PartialDate day) {
        add(column, told, entry -> entry.on() == null ? entry.withDay(day) : entry);
    }

    private void other(Column column, StepColumn told, @Nullable PartialDate day) {
        if (day == null || !day.exact()) {
            wrong(column, "intake.problem.stepDay");
            return;
        }
        LocalDate exact = day.earliest();
        add(column, told, entry -> entry.other() == null ? entry.withOther(exact) : entry);
    }

    private void hours(Column column, StepColumn told, String text) {
        String number = text.replaceAll("(学时|小时|课时)$", "").strip();
        if (!number.matches("\\d{1,5}")) {
            wrong(column, "intake.problem.stepHours");
            return;
        }
        int hours = Integer.parseInt(number);
        add(
                column,
                told,
                e ->
                        new StepEntry(
                                e.on(),
                                e.other(),
                                e.decidedBy(),
                                e.documentNo(),
                                e.people(),
                                hours,
                                e.papers(),
                                e.note()));
    }

    /** The only day of a notice is its first: whether it has ended is not told by it. */
    private void span(Column column, StepColumn told, String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches() || row.isDate(column)) {
            row.date(column, problems)
                    .ifPresent(day -> {
                        if (told.step() == Step.NOTICE) {
                            other(column, told, day);
                        } else {
                            on(column, told, day);
                        }
                    });
            return;
        }
        PartialDate first = DateReader.read(span.group(1)).orElse(null);
        PartialDate last = last(span.group(1), span.group(2));
        if (first == null || last == null || last.earliest().isBefore(first.earliest())) {
            wrong(column, "intake.problem.stepSpan");
            return;
        }
        other(column, told, first);
        on(column, told, last);
    }

    /** The last day, which may leave its year to the first. */
    private static @Nullable PartialDate last(String first, String last) {
        Matcher year = YEAR.matcher(first);
        if (last.matches("\\d{4}.*") || !year.matches()) {
            return DateReader.read(last).orElse(null);
        }
        return DateReader.read(year.group(1) + last).orElse(null);
    }

    private void wrong(Column column, String key) {
        problems.add(row.at(column, Problem.of(column.target(), key), false));
    }
}
