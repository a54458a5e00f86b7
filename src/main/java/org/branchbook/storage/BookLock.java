package org.branchbook.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;

/**
 * The right to have a book open. The lock is the operating system's and goes with the process; the
 * name of the holder stands in a second file, because a locked file cannot be read on Windows.
 */
final class BookLock {
    private final FileChannel channel;
    private final Path holder;

    private BookLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    static BookLock take(Path folder, Clock clock) {
        Path holder = folder.resolve("book.holder");
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            folder.resolve("book.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new AppException("storage.held", folder, read(holder));
            }
            Files.writeString(holder, describe(clock));
            return new BookLock(channel, holder);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new AppException(e, "storage.folderFailed", folder);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String describe(Clock clock) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return System.getProperty("user.name")
                + ", PID "
                + ProcessHandle.current().pid()
                + ", "
                + now.toString().replace('T', ' ');
    }

    private static String read(Path holder) {
        try {
            return Files.readString(holder);
        } catch (IOException e) {
            return "?";
        }
    }

    void release() {
        try {
            Files.deleteIfExists(holder);
        } catch (IOException e) {
            // A left-over name does no harm: only the lock counts.
        }
        closeQuietly(channel);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing was written through it; the system frees the lock with the process.
        }
    }
}
