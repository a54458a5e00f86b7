package org.branchbook.backup;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.dump.DumpManifest;
import org.branchbook.dump.DumpReader;
import org.branchbook.encryption.BookKey;
import org.branchbook.storage.Book;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What a backup holds, and what the book has that would be lost by putting the backup in its place.
 *
 * @param now what the book holds; null where it cannot be read any more
 * @param newest the latest activity in the backup up to the day it was made, since what was only
 *     planned says nothing of its age; "" where there is none
 * @param lost people and activities that the backup has not, or only as they were before they were
 *     changed: what each is, in the order of their numbers
 */
public record RestorePreview(
        DumpManifest backup, @Nullable DumpManifest now, String newest, List<Lost> lost) {
    private static final int DAY = "2026-01-01".length();

    public RestorePreview {
        lost = List.copyOf(lost);
    }

    /**
     * @param person whether it is somebody of the roster, or an activity
     * @param changed the backup has it, but as it was before
     */
    public record Lost(boolean person, long number, String name, boolean changed) {}

    /** Reads a backup of the open book. */
    public static RestorePreview of(Path backup, Book book, Backups backups) {
        return of(backup, book.key(), book, backups);
    }

    /**
     * Reads the backup beside the open book.
     *
     * @param opening opens a backup with a password
     */
    public static RestorePreview of(
            Path backup, @Nullable BookKey opening, Book book, Backups backups) {
        try (DumpReader dump = Restore.open(backup, opening)) {
            Known people = new Known(dump, "MEMBER", "NAME");
            Known activities = new Known(dump, "ACTIVITY", "TITLE");
            List<Lost> lost = new ArrayList<>(people.missing(book.sql(), true));
            lost.addAll(activities.missing(book.sql(), false));
            return new RestorePreview(dump.manifest(), backups.now(), activities.newest, lost);
        } catch (IOException e) {
            throw new AppException(e, "storage.badBackup", backup.getFileName());
        }
    }

    /** Reads the backup where there is no book that could be compared. */
    public static RestorePreview of(Path backup, @Nullable BookKey key) {
        try (DumpReader dump = Restore.open(backup, key)) {
            Known activities = new Known(dump, "ACTIVITY", "TITLE");
            return new RestorePreview(dump.manifest(), null, activities.newest, List.of());
        } catch (IOException e) {
            throw new AppException(e, "storage.badBackup", backup.getFileName());
        }
    }

    /** When each row of a table of the backup was last changed. */
    private static final class Known {
        private final String table;
        private final String name;
        private final Map<Long, LocalDateTime> changed = new HashMap<>();
        private String newest = "";
        private final String made;
        private String day = "";

        Known(DumpReader dump, String table, String name) throws IOException {
            this.table = table;
            this.name = name;
            this.made = dump.manifest().made().substring(0, DAY);
            for (DumpManifest.Table one : dump.manifest().tables()) {
                if (one.name().equals(table)) {
                    dump.rows(one, this::add);
                }
            }
        }

        private void add(String json) throws IOException {
            Map<String, Object> row = JSON.std.mapFrom(json);
            long id = ((Number) row.getOrDefault("ID", 0)).longValue();
            changed.put(id, LocalDateTime.parse(String.valueOf(row.get("CHANGED_AT"))));
            String on = String.valueOf(row.getOrDefault("ON_DATE", ""));
            if (on.compareTo(day) > 0
                    && on.compareTo(made) <= 0
                    && !row.containsKey("REMOVED_AT")) {
                day = on;
                newest = on + " " + row.get(name);
            }
        }

        List<Lost> missing(Sql sql, boolean person) {
            String query =
                    "select id, changed_at, %s n from %s where removed_at is null order by id"
                            .formatted(name, table);
            return sql
                    .list(
                            query,
                            row ->
                                    lost(
                                            person,
                                            row.id("id"),
                                            row.text("n"),
                                            row.stamp("changed_at")))
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
        }

        private Optional<Lost> lost(boolean person, long id, String named, LocalDateTime at) {
            LocalDateTime then = changed.get(id);
            return at.equals(then)
                    ? Optional.empty()
                    : Optional.of(new Lost(person, id, named, then != null));
        }
    }
}
