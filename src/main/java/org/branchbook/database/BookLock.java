package org.branchbook.database;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;

/**
 * The right to have a book open. The lock is the operating system's and goes with the process; the
 * name of the holder stands in a second file, because a locked file cannot be read on Windows.
 */
public final class BookLock {
    private static final String HOLDER = "book.holder";
    private static final Pattern MACHINE = Pattern.compile(" @ ([^,]*),");

    private final FileChannel channel;
    private final Path holder;

    private BookLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    public static BookLock take(Path folder, Clock clock) {
        Path holder = folder.resolve(HOLDER);
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
            refuseElsewhere(folder, holder, channel);
            Files.writeString(holder, describe(clock));
            return new BookLock(channel, holder);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new AppException(e, "storage.folderFailed", folder);
        }
    }

    /** Does something to the files of a book that nobody has open meanwhile. */
    public static void holding(Path folder, Clock clock, Runnable work) {
        BookLock lock = take(folder, clock);
        try {
            work.run();
        } finally {
            lock.release();
        }
    }

    /**
     * A name left by a crash of this computer says nothing: the lock was free. One of another
     * computer may stand for a window that is open there, where a share knows no locks or a program
     * copies the folder from computer to computer.
     */
    private static void refuseElsewhere(Path folder, Path holder, FileChannel channel)
            throws IOException {
        String left = Files.exists(holder) ? read(holder) : "";
        Matcher at = MACHINE.matcher(left);
        String here = Machine.name();
        if (at.find() && !here.isEmpty() && !at.group(1).equals(here)) {
            channel.close();
            throw new AppException("storage.openElsewhere", folder, left);
        }
    }

    /** Takes the name of another computer away, on the word of the user that nobody is there. */
    public static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(HOLDER));
        } catch (IOException e) {
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
        String machine = Machine.name();
        return System.getProperty("user.name")
                + (machine.isEmpty() ? "" : " @ " + machine)
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

    public void release() {
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
