package org.branchbook.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.branch.Branches;
import org.branchbook.imports.ImportKind;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Imports;
import org.branchbook.member.Members;
import org.branchbook.member.Stage;
import org.branchbook.table.Note;
import org.branchbook.table.Table;
import org.branchbook.table.TableFile;
import org.jspecify.annotations.Nullable;

/** The door to imports of people: {@link #preview} reads and checks, {@link #run} writes. */
public final class Intake {
    private final Branches branches;
    private final Members members;
    private final Imports imports;
    private final Clock clock;

    public Intake(Branches branches, Members members, Imports imports, Clock clock) {
        this.branches = branches;
        this.members = members;
        this.imports = imports;
        this.clock = clock;
    }

    public Preview preview(Path file) {
        return preview(file, null);
    }

    /**
     * @param otherwise stage of new people whose stage the file does not tell; null leaves it open
     */
    public Preview preview(Path file, @Nullable Stage otherwise) {
        TableFile read = TableFile.read(file, Targets.columns());
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> groups = new HashMap<>();
        branches.groups().forEach(group -> groups.put(group.id().value(), group.name()));
        KnownPeople known = new KnownPeople(members.everybody(today));
        RowCheck check = new RowCheck(known, groups, today, otherwise);
        List<PreviewRow> rows = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Table table : read.tables()) {
            notes.addAll(table.notes());
            int before = check.derived();
            table.rows().forEach(row -> rows.add(check.check(row)));
            int derived = check.derived() - before;
            if (derived > 0) {
                notes.add(Note.of(table.sheet(), "intake.note.derived", derived));
            }
        }
        notes.addAll(read.notes());
        return new Preview(read.source(), rows, notes, newGroups(rows, groups));
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
        ImportRun run =
                imports.run(
                        ImportKind.MEMBERS,
                        preview.source(),
                        preview.counts(),
                        () -> new ImportWriter(branches, members).write(preview));
        return new Result(preview, run);
    }
}
