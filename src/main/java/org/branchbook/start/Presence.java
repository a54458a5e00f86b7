package org.branchbook.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.branchbook.base.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One window a book and user. A second start asks the first, by a file in a folder that the first
 * watches, to come to the front; the first takes the file away when it has. The lock is the
 * system's and goes with the process; a mark beside it stays where the process did not end well.
 */
public final class Presence {
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int STEP_MILLIS = 20;
    private static final String ASKING = ".ask";

    private final Path place;
    private String name = "";
    private @Nullable FileChannel lock;
    private @Nullable WatchService watching;
    private boolean broken;
    private boolean left;

    /**
     * @param state the folder of this user's state
     */
    public Presence(Path state) {
        place = state.resolve("windows");
    }

    /**
     * Takes the place of a book's window and gives up the one held before.
     *
     * @return whether it was free; true as well where the folder cannot be written, since a window
     *     is worth more than order among windows
     */
    public synchronized boolean take(Path book) {
        String wanted = name(book);
        if (wanted.equals(name) && lock != null) {
            return true;
        }
        release();
        name = wanted;
        try {
            Files.createDirectories(place);
            FileChannel channel =
                    FileChannel.open(
                            file(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return false;
            }
            lock = channel;
            broken = Files.exists(file(".open"));
            Files.writeString(file(".open"), book.toString());
        } catch (IOException unwritable) {
            log("no place for windows", unwritable);
        }
        return true;
    }

    /** Whether the window that had this place before ended without closing its book. */
    public synchronized boolean endedBadly() {
        return broken;
    }

    /**
     * Gives the place up, as a window does that was closed, and answers nobody any more: the JVM
     * waits at its end for a thread that watches a folder, for 0.3 s.
     */
    public synchronized void leave() {
        release();
        left = true;
        if (watching != null) {
            try {
                watching.close();
            } catch (IOException e) {
                log("the folder of windows is watched on", e);
            }
        }
    }

    private void release() {
        FileChannel held = lock;
        lock = null;
        if (held != null) {
            try (held) {
                Files.deleteIfExists(file(".open"));
            } catch (IOException e) {
                log("place not left cleanly", e);
            }
        }
    }

    /**
     * Asks the window that holds the place to come to the front.
     *
     * @param bundle what it is to show there; null for nothing
     * @return whether it did within two seconds
     */
    public boolean ask(@Nullable Path bundle) {
        Path question = file("-" + ProcessHandle.current().pid() + ASKING);
        try {
            Path draft = Files.createTempFile(place, "draft", null);
            Files.writeString(draft, bundle == null ? "" : bundle.toAbsolutePath().toString());
            Files.move(draft, question, StandardCopyOption.ATOMIC_MOVE);
            for (int waited = 0; waited < PATIENCE_MILLIS; waited += STEP_MILLIS) {
                if (Files.notExists(question)) {
                    return true;
                }
                Thread.sleep(STEP_MILLIS);
            }
            return !Files.deleteIfExists(question);
        } catch (IOException | InterruptedException e) {
            log("the open window was not asked", e);
            return false;
        }
    }

    /**
     * Answers those who ask until the place is left; the calling thread does nothing else.
     *
     * @param front comes to the front and shows the bundle named; a relative path is none
     */
    public void answer(Consumer<Path> front) {
        try (WatchService watch = place.getFileSystem().newWatchService()) {
            place.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (begun(watch)) {
                // What came before the watch began is looked for too.
                questions(front);
                var key = watch.take();
                key.pollEvents();
                key.reset();
            }
        } catch (NoSuchFileException | ClosedWatchServiceException gone) {
            // Nobody can ask any more.
            return;
        } catch (IOException | InterruptedException e) {
            log("second starts are not answered", e);
        }
    }

    private synchronized boolean begun(WatchService watch) {
        watching = watch;
        return !left;
    }

    private void questions(Consumer<Path> front) throws IOException {
        String mine = current() + "-*" + ASKING;
        try (DirectoryStream<Path> found = Files.newDirectoryStream(place, mine)) {
            for (Path question : found) {
                Path bundle = Path.of(Files.readString(question, StandardCharsets.UTF_8));
                Files.delete(question);
                front.accept(bundle);
            }
        }
    }

    private synchronized String current() {
        return name;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private synchronized Path file(String end) {
        return place.resolve(name + end);
    }

    /** Links and another spelling name the same folder. */
    private static String name(Path book) {
        Path folder = book.toAbsolutePath().normalize();
        try {
            folder = Files.exists(folder) ? folder.toRealPath() : folder;
        } catch (IOException unreachable) {
            log("named as written", unreachable);
        }
        return Sha256.of(folder.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static void log(String what, Exception e) {
        Logger.getLogger(Presence.class.getName()).log(Level.WARNING, what, e);
    }
}
