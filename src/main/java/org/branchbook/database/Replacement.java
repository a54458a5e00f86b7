package org.branchbook.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;

/**
 * Changes the database of a book that is closed, and yet locked, as a whole: a copy of it is
 * changed in a folder of its own within the book's, and moved over it in one step. Interrupted
 * before that, or failing, the book is what it was.
 */
public final class Replacement {
    /** What becomes of the copy. */
    public interface Change {
        /**
         * @param copy the database in its folder; where the book has none yet, neither has it
         */
        void make(Database copy) throws IOException, SQLException;
    }

    private static final String WORK = "replacing";

    private Replacement() {}

    public static void run(Database database, Change change) throws IOException, SQLException {
        Path file = Database.file(database.folder());
        Path work = begin(database.folder(), WORK);
        try {
            if (database.exists()) {
                Files.copy(file, Database.file(work));
            }
            change.make(Database.of(work, database.key()));
            over(Database.file(work), file);
        } finally {
            discard(work);
        }
    }

    /** Clears away what a kill has left, while a book is opened and nobody else has it. */
    public static void forget(Path folder) {
        try {
            discard(folder.resolve(WORK));
        } catch (IOException e) {
            throw new AppException(e, "storage.unreadable", folder);
        }
    }

    /** A folder for the copy within the book's own. */
    static Path begin(Path folder, String name) throws IOException {
        Path work = folder.resolve(name);
        discard(work);
        Files.createDirectory(work);
        SafeFile.forceFolder(work);
        return work;
    }

    /** Moves a copy over the original once it is wholly on the disk. */
    static void over(Path copy, Path original) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                copy,
                original,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        SafeFile.forceFolder(original);
    }

    static void discard(Path work) throws IOException {
        if (!Files.isDirectory(work)) {
            return;
        }
        try (Stream<Path> files = Files.list(work)) {
            List<Path> left = files.toList();
            for (Path file : left) {
                Files.delete(file);
            }
        }
        Files.delete(work);
    }
}
