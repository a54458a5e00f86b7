package org.branchbook.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.branchbook.base.Messages;
import org.branchbook.base.WorkWatch;
import org.branchbook.branch.Branches;
import org.branchbook.development.Developments;
import org.branchbook.imports.ImportKind;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Imports;
import org.branchbook.member.Members;
import org.branchbook.standing.StandingMerge;
import org.branchbook.table.Column;
import org.branchbook.table.ColumnSet;
import org.branchbook.table.DataRow;
import org.branchbook.table.Note;
import org.branchbook.table.SheetBook;
import org.branchbook.table.Table;
import org.branchbook.table.TableFile;

/** The door to imports of people: {@link #preview} reads and checks, {@link #run} writes. */
public final class Intake {
    private static final ColumnSet ROSTER = Targets.columns(ImportKind.MEMBERS);
    private static final ColumnSet DEVELOPMENT = Targets.columns(ImportKind.DEVELOPMENT);

    /** So many rows are worth a full collection before they are written. */
    private static final int LARGE = 2000;

    private static final int TOGETHER = 500;

    private final Branches branches;
    private final Members members;
    private final Developments developments;
    private final Imports imports;
    private final Clock clock;

    public Intake(
            Branches branches,
            Members members,
            Developments developments,
            Imports imports,
            Clock clock) {
        this.branches = branches;
        this.members = members;
        this.developments = developments;
        this.imports = imports;
        this.clock = clock;
    }

    /** What a column may be told to hold, with its words. */
    public static Map<String, Function<Messages, String>> targets(ImportKind kind) {
        return Targets.words(kind);
    }

    /** Reads the file; what it means is the {@link #preview}'s business. */
    public SheetBook open(Path file, BooleanSupplier stopped) {
        return SheetBook.read(file, stopped);
    }

    public Preview preview(Path file) {
        return preview(file, Choices.NONE);
    }

    public Preview preview(Path file, Choices choices) {
        return preview(open(file, () -> false), choices, PreviewWatch.NOBODY);
    }

    public Preview preview(SheetBook book, Choices choices, PreviewWatch watch) {
        TableFile read = TableFile.of(book, columns(choices), choices.leftOut());
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> groups = new HashMap<>();
        branches.groups().forEach(group -> groups.put(group.id().value(), group.name()));
        KnownPeople known = new KnownPeople(members.everybody(today));
        StandingMerge standing =
                new StandingMerge(members.history(), today, choices.since(), read.source().name());
        StepMerge steps = new StepMerge(developments.entries());
        RowCheck check =
                new RowCheck(new RowCheck.Book(known, steps, standing, groups), today, choices);
        int all = read.tables().stream().mapToInt(table -> table.rows().size()).sum();
        List<PreviewRow> rows = new ArrayList<>(all);
        List<Note> notes = new ArrayList<>();
        for (Table table : read.tables()) {
            notes.addAll(table.notes());
            int before = check.derived();
            for (int from = 0; from < table.rows().size(); from += TOGETHER) {
                int to = Math.min(from + TOGETHER, table.rows().size());
                for (RowCheck.Read row : read(table.rows().subList(from, to), today)) {
                    rows.add(check.check(row));
                    watch.row(rows, all);
                }
            }
            int derived = check.derived() - before;
            if (derived > 0) {
                notes.add(Note.of(table.sheet(), "intake.note.derived", derived));
            }
        }
        notes.addAll(read.notes());
        Preview.Shape shape = Preview.Shape.of(read, choices);
        return new Preview(read.source(), rows, notes, newGroups(rows, groups), shape);
    }

    /** Cells are read on all processors; who is meant by a row depends on those before it. */
    private static List<RowCheck.Read> read(List<DataRow> rows, LocalDate today) {
        return rows.parallelStream().map(row -> RowCheck.Read.of(row, today)).toList();
    }

    /** A list of those on the way is read with what is remembered of rosters, and of its own. */
    private ColumnSet columns(Choices choices) {
        boolean steps = choices.kind() == ImportKind.DEVELOPMENT;
        Map<String, String> mapping = new HashMap<>(imports.mappings(ImportKind.MEMBERS));
        mapping.putAll(imports.mappings(choices.kind()));
        mapping.putAll(choices.mapping());
        return (steps ? DEVELOPMENT : ROSTER).remembering(mapping);
    }

    private static List<String> newGroups(List<PreviewRow> rows, Map<Long, String> groups) {
        return rows.stream()
                .map(row -> row.wanted().group())
                .filter(name -> !name.isEmpty() && !groups.containsValue(name))
                .distinct()
                .toList();
    }

    /** Writes all rows that are new or changed, or, on any failure, none. */
    public Result run(Preview preview) {
        return run(preview, WorkWatch.NOBODY);
    }

    /** The same, watched; stopped, it has written none. */
    public Result run(Preview preview, WorkWatch watch) {
        clear(preview);
        ImportKind kind = preview.shape().kind();
        ImportRun run =
                imports.run(
                        kind,
                        preview.source(),
                        preview.counts(),
                        () -> writer(watch).write(preview));
        Map<String, Optional<String>> told = new HashMap<>();
        preview.shape().told().forEach((header, target) -> told.put(header, Optional.of(target)));
        imports.remember(kind, told);
        return new Result(preview, run);
    }

    private ImportWriter writer(WorkWatch watch) {
        return new ImportWriter(branches, members, developments, watch);
    }

    /**
     * Clears away what reading a large file has left, in a quarter of a second: the collector would
     * sooner let the heap grow by 50 MB than look through the old part of it.
     */
    private static void clear(Preview preview) {
        if (preview.rows().size() >= LARGE) {
            System.gc();
        }
    }

    /** Forgets what was remembered of these columns' headers. */
    public void forget(List<Column> columns) {
        Map<String, Optional<String>> none = new HashMap<>();
        columns.forEach(column -> none.put(ColumnSet.key(column.header()), Optional.empty()));
        imports.remember(ImportKind.MEMBERS, none);
        imports.remember(ImportKind.DEVELOPMENT, none);
    }
}
