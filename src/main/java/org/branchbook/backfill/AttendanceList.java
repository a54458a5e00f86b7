package org.branchbook.backfill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.base.AppException;
import org.branchbook.imports.ImportKind;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.ProposalRow;
import org.branchbook.proposal.Question;
import org.branchbook.proposal.Said;
import org.branchbook.sheet.Cell;
import org.branchbook.sheet.Sheet;
import org.branchbook.table.Column;
import org.branchbook.table.Header;
import org.branchbook.table.Note;
import org.branchbook.table.SheetBook;
import org.branchbook.table.Source;
import org.branchbook.table.Table;
import org.branchbook.table.TableFile;

/** Reads lists of who came to one activity, and tables of people and days. */
final class AttendanceList {
    private static final int OFFERED = 200;
    private static final int YEARS_BACK = 3;

    private final Backfill.Doors doors;

    AttendanceList(Backfill.Doors doors) {
        this.doors = doors;
    }

    Proposal read(SheetBook book, Answers answers) {
        Source source = book.source();
        List<Sheet> sheets = book.sheets();
        TableFile file = TableFile.of(book, AttendanceColumns.of(sheets), Set.of());
        Optional<Activity> single =
                answers.get(Backfill.ACTIVITY)
                        .filter(number -> number.matches("\\d{1,15}"))
                        .map(number -> new ActivityId(Long.parseLong(number)))
                        .map(id -> doors.activities().open(id));
        DueLists dueLists = new DueLists(doors.members().history());
        List<ProposalRow> rows = new ArrayList<>();
        Map<ActivityId, List<Entry.Marking>> marks = new LinkedHashMap<>();
        boolean list = false;
        for (Table table : file.tables()) {
            DayColumns days = new DayColumns(doors.activities());
            days.read(table, DayColumns.year(names(source, sheets, table)));
            rows.addAll(days.refused(table));
            boolean oneDay = isList(table);
            list |= oneDay;
            Map<Column, Activity> columns = oneDay ? column(table, single) : days.found();
            AttendanceRows reading = new AttendanceRows(due(columns, dueLists), answers);
            table.rows().forEach(row -> rows.add(reading.read(row, oneDay)));
            reading.marks().forEach((id, more) -> add(marks, id, more));
        }
        return new Proposal(
                ImportKind.ATTENDANCE,
                source,
                rows,
                notes(file, single),
                list ? List.of(question()) : List.of(),
                writes(marks));
    }

    private static void add(
            Map<ActivityId, List<Entry.Marking>> marks, ActivityId id, List<Entry.Marking> more) {
        marks.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(more);
    }

    private Proposal.Writes writes(Map<ActivityId, List<Entry.Marking>> marks) {
        return new Proposal.Writes(
                marks.keySet().stream().map(ActivityId::value).toList(),
                marks.entrySet().stream()
                        .<Runnable>map(one -> () -> mark(one.getKey(), one.getValue()))
                        .toList());
    }

    private void mark(ActivityId id, List<Entry.Marking> all) {
        all.forEach(m -> doors.attendances().mark(id, m.member(), m.mark(), m.reason()));
    }

    /** A list has one column of marks, a table of days one for each day. */
    private static boolean isList(Table table) {
        boolean days = table.header().has(AttendanceColumns.DAY);
        if (!days && !table.header().has(AttendanceColumns.MARK)) {
            Header header = table.header();
            String names =
                    Stream.concat(header.columns().stream(), header.unknown().stream())
                            .sorted(Comparator.comparingInt(Column::index))
                            .map(Column::label)
                            .collect(Collectors.joining("、"));
            throw new AppException("backfill.noMarks", table.sheet(), header.row(), names);
        }
        return !days;
    }

    private static Map<Column, Activity> column(Table table, Optional<Activity> single) {
        Map<Column, Activity> columns = new HashMap<>();
        table.header().columns().stream()
                .filter(column -> column.target().equals(AttendanceColumns.MARK))
                .findFirst()
                .ifPresent(column -> single.ifPresent(activity -> columns.put(column, activity)));
        return columns;
    }

    private static List<String> names(Source source, List<Sheet> sheets, Table table) {
        Stream<String> titles =
                sheets.stream()
                        .filter(sheet -> sheet.name().equals(table.sheet()))
                        .flatMap(sheet -> sheet.rows().stream())
                        .filter(row -> row.number() < table.header().row())
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text);
        return Stream.concat(Stream.of(source.name(), table.sheet()), titles).toList();
    }

    private Map<Column, AttendanceRows.Target> due(
            Map<Column, Activity> columns, DueLists dueLists) {
        Map<Column, AttendanceRows.Target> targets = new LinkedHashMap<>();
        columns.forEach((column, activity) -> {
            Map<Object, AttendanceRow> rows =
                    doors.attendances().sheet(activity.id()).rows().stream()
                            .collect(Collectors.toMap(row -> row.person().id(), row -> row));
            DueLists.Due due = dueLists.due(activity.date(), activity.plan().people().audience());
            targets.put(column, new AttendanceRows.Target(activity, due, rows));
        });
        return targets;
    }

    private static List<Note> notes(TableFile file, Optional<Activity> single) {
        List<Note> notes = new ArrayList<>(file.allNotes());
        single.ifPresent(activity ->
                notes.addFirst(
                        Note.of(
                                file.tables().getFirst().sheet(),
                                "backfill.note.activity",
                                activity.id().value(),
                                activity.date().toString(),
                                activity.title())));
        return notes;
    }

    /** The activities of the last years that are not closed, latest first. */
    private Question question() {
        LocalDate today = LocalDate.now(doors.clock());
        List<Question.Choice> choices =
                doors.activities().between(today.minusYears(YEARS_BACK), today).stream()
                        .filter(activity -> !activity.closed())
                        .sorted(Comparator.comparing(Activity::date).reversed())
                        .limit(OFFERED)
                        .map(activity ->
                                new Question.Choice(
                                        activity.id().toString(),
                                        Said.plain(activity.date() + " " + activity.title())))
                        .toList();
        return new Question(Backfill.ACTIVITY, Said.of("backfill.whichOne"), choices);
    }
}
