package org.branchbook.backfill;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.activity.ActivityType;
import org.branchbook.imports.ImportKind;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.ProposalRow;
import org.branchbook.proposal.Question;
import org.branchbook.proposal.RowReport;
import org.branchbook.proposal.Said;
import org.branchbook.sheet.Sheet;
import org.branchbook.table.DataRow;
import org.branchbook.table.Note;
import org.branchbook.table.SheetBook;
import org.branchbook.table.Source;
import org.branchbook.table.Table;
import org.branchbook.table.TableFile;
import org.jspecify.annotations.Nullable;

/** Reads lists of meetings and theme days. */
final class ActivityList {
    private final Backfill.Doors doors;

    ActivityList(Backfill.Doors doors) {
        this.doors = doors;
    }

    /** A row on its way: what it says, as far as it can be read. */
    private record Line(RowReport report, Optional<Wish> wish) {}

    Proposal read(SheetBook book, Answers answers) {
        Source source = book.source();
        TableFile file = file(book);
        Optional<ActivityType> said = answers.get(Backfill.TYPE).flatMap(ActivityType::parse);
        List<Line> lines = new ArrayList<>();
        List<Note> notes = new ArrayList<>(file.allNotes());
        // A total counts people; rows of this list are activities.
        notes.removeIf(note -> note.key().equals("table.total.differs"));
        for (Table table : file.tables()) {
            ActivityType type = isThemeDays(table, source) ? ActivityType.THEME_PARTY_DAY : null;
            lines.addAll(lines(table, said.orElse(type)));
            onlyCounted(table, lines).ifPresent(notes::add);
        }
        EntryCheck check = new EntryCheck(doors.known(wishes(lines)), answers);
        List<ProposalRow> rows = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            line.wish().flatMap(wish -> check.check(wish, line.report())).ifPresent(entries::add);
            rows.add(line.report().done(about(line)));
        }
        List<Long> touched =
                entries.stream()
                        .map(Entry::known)
                        .flatMap(known -> Optional.ofNullable(known).stream())
                        .map(activity -> activity.id().value())
                        .toList();
        EntryWriter writer = new EntryWriter(doors.activities(), doors.attendances());
        return new Proposal(
                ImportKind.ACTIVITIES,
                source,
                rows,
                notes,
                questions(rows, answers),
                new Proposal.Writes(touched, steps(entries, writer)));
    }

    private static List<Runnable> steps(List<Entry> entries, EntryWriter writer) {
        return entries.stream().<Runnable>map(entry -> () -> writer.write(entry)).toList();
    }

    /** A file of forms holds an activity a form; any other one lists them. */
    private static TableFile file(SheetBook book) {
        List<Table> forms = new ArrayList<>();
        List<Note> others = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            RecordForm.read(sheet)
                    .ifPresentOrElse(
                            forms::add,
                            () -> others.add(Note.of(sheet.name(), "table.skipped.sheet")));
        }
        return forms.isEmpty()
                ? TableFile.of(book, ActivityColumns.forms(), Set.of())
                : new TableFile(book.source(), forms, others);
    }

    /** Sheets of theme days have no column of types, but one of content and features. */
    private static boolean isThemeDays(Table table, Source source) {
        boolean features =
                table.header().columns().stream().anyMatch(c -> c.header().contains("特色"));
        String names = table.sheet() + " " + source.name();
        return !table.header().has(ActivityColumns.TYPE)
                && (features || names.contains("党日") || onlyThemes(table));
    }

    private static boolean onlyThemes(Table table) {
        return table.header().columns().stream().anyMatch(c -> c.header().contains("党日"));
    }

    private List<Line> lines(Table table, @Nullable ActivityType type) {
        LocalDateTime now = LocalDateTime.now(doors.clock());
        List<Line> lines = new ArrayList<>();
        for (DataRow row : table.rows()) {
            RowReport report = new RowReport(row, ActivityColumns.TITLE);
            lines.add(new Line(report, new ActivityReading(report, type, now).read()));
        }
        return lines;
    }

    /** Who came is not known of these; better said now than missed at closing. */
    private static Optional<Note> onlyCounted(Table table, List<Line> lines) {
        long count =
                lines.stream()
                        .filter(line -> line.report().row().sheet().equals(table.sheet()))
                        .flatMap(line -> line.wish().stream())
                        .filter(wish -> !wish.turnout().named())
                        .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(Note.of(table.sheet(), "backfill.note.onlyCounts", count));
    }

    private static List<Wish> wishes(List<Line> lines) {
        return lines.stream().flatMap(line -> line.wish().stream()).toList();
    }

    private static String about(Line line) {
        return line.wish()
                .map(wish -> wish.when().date() + " " + wish.title())
                .orElseGet(() -> line.report().row().text(ActivityColumns.TITLE));
    }

    /** Asked where a row waits for it; still there when answered, so that it can be changed. */
    private static List<Question> questions(List<ProposalRow> rows, Answers answers) {
        List<Question> questions = new ArrayList<>();
        if (waits(rows, "backfill.problem.noType") || answers.get(Backfill.TYPE).isPresent()) {
            List<Question.Choice> types =
                    Arrays.stream(ActivityType.values())
                            .map(type -> new Question.Choice(type.name(), Said.of(type.key())))
                            .toList();
            questions.add(new Question(Backfill.TYPE, Said.of("backfill.whichType"), types));
        }
        if (waits(rows, "backfill.problem.noEnd") || answers.get(Backfill.MINUTES).isPresent()) {
            questions.add(new Question(Backfill.MINUTES, Said.of("backfill.howLong"), List.of()));
        }
        return questions;
    }

    static boolean waits(List<ProposalRow> rows, String key) {
        return rows.stream()
                .flatMap(row -> row.problems().stream())
                .anyMatch(problem -> problem.problem().key().equals(key));
    }
}
