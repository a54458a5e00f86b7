package org.branchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.branchbook.base.AppException;

/**
 * Copies of the database inside the book's folder. A copy counts only after it was opened read-only
 * and holds as many people and activities as the book; attachments need none, they never change.
 */
public final class Backups {
    private static final int KEPT = 10;
    private static final String COUNTS =
            "select (select count(*) from schema_version) || '/' || (select count(*) from member)"
                    + " || '/' || (select count(*) from activity) c";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Book book;
    private final Clock clock;

    public Backups(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Makes and verifies a backup; the oldest beyond ten of the same reason go. */
    public Path make(String reason) {
        Path folder = book.folder().resolve("backups");
        Path file = folder.resolve(reason + "-" + LocalDateTime.now(clock).format(STAMP) + ".zip");
        try {
            Files.createDirectories(folder);
            book.sql().execute("backup to '" + file.toString().replace("'", "''") + "'");
            verify(file);
            prune(folder, reason);
            return file;
        } catch (IOException | SQLException e) {
            throw new AppException(e, "storage.backupFailed", folder);
        }
    }

    /** Whether a backup for this reason was made today. */
    public boolean madeToday(String reason) {
        String day = LocalDateTime.now(clock).format(STAMP).substring(0, 8);
        try (Stream<Path> files = Files.list(book.folder().resolve("backups"))) {
            return files.anyMatch(f -> f.getFileName().toString().startsWith(reason + "-" + day));
        } catch (IOException e) {
            return false;
        }
    }

    private void verify(Path zip) throws SQLException {
        String expected = book.sql().one(COUNTS, row -> row.text("c")).orElse("");
        String url = "jdbc:h2:zip:" + zip + "!/book;ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0";
        try (Connection copy = DriverManager.getConnection(url, "branchbook", "");
                Statement statement = copy.createStatement();
                ResultSet result = statement.executeQuery(COUNTS)) {
            result.next();
            if (!expected.equals(result.getString(1))) {
                throw new SQLException("backup differs from the book");
            }
        }
    }

    private static void prune(Path folder, String reason) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files =
                    all.filter(f -> f.getFileName().toString().startsWith(reason + "-"))
                            .sorted()
                            .toList();
        }
        for (Path old : files.subList(0, Math.max(0, files.size() - KEPT))) {
            Files.delete(old);
        }
    }
}
