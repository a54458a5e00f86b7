package org.branchbook.base;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: under a temporary name beside the target, forced to disk, then
 * moved over it. Whatever fails, the old file stays as it was and no temporary file is left.
 */
public final class SafeFile {
    private static final long SPARE = 1L << 16;
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private SafeFile() {}

    /** What fills the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static void write(Path target, byte[] bytes) {
        write(target, out -> out.write(bytes));
    }

    public static void write(Path target, Content content) {
        Path file = target.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new AppException("file.write.isFolder", file);
        }
        if (!Files.isDirectory(folder)) {
            throw new AppException("file.write.noFolder", file.getFileName(), folder);
        }
        openElsewhere(file);
        Path temporary = null;
        try {
            temporary = fresh(folder, "." + file.getFileName() + ".");
            fill(temporary, content);
            move(temporary, file);
            forceFolder(file);
        } catch (IOException e) {
            throw failure(e, file, folder);
        } finally {
            discard(temporary);
        }
    }

    /**
     * Windows refuses to replace a file that is open; elsewhere the marks tell that Word, WPS and
     * LibreOffice put beside it, and what they save later would be lost or win over this.
     */
    private static void openElsewhere(Path file) {
        String name = String.valueOf(file.getFileName());
        String cut = name.length() > 2 ? name.substring(2) : name;
        for (String mark : List.of("~$" + name, "~$" + cut, ".~" + name, ".~lock." + name + "#")) {
            if (Files.exists(file) && Files.exists(file.resolveSibling(mark))) {
                throw new AppException("file.write.open", file, mark);
            }
        }
    }

    /** With the rights every new file gets; createTempFile would hide it from everybody else. */
    private static Path fresh(Path folder, String start) throws IOException {
        while (true) {
            try {
                return Files.createFile(folder.resolve(start + System.nanoTime() + ".tmp"));
            } catch (FileAlreadyExistsException taken) {
                // Somebody writes the same file at the same instant: take the next name.
            }
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
            content.writeTo(out);
            out.flush();
            out.getFD().sync();
        }
    }

    /**
     * After a file was moved to its name: only with its folder is the name on the disk. Windows
     * writes names with the file and opens no folder.
     */
    public static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || WINDOWS) {
            return;
        }
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException e) {
            // A file system that has no such thing, as some network shares: nothing more to do.
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@Nullable Path temporary) {
        if (temporary == null) {
            return;
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The disk that just failed may refuse this too; the first failure is the one to tell.
            temporary.toFile().deleteOnExit();
        }
    }

    private static AppException failure(IOException e, Path file, Path folder) {
        if (isFull(e, folder)) {
            return new AppException(e, "file.write.full", file.getFileName(), folder);
        }
        if (!Files.isWritable(folder)) {
            return new AppException(e, "file.write.readOnly", file.getFileName(), folder);
        }
        boolean refused = e instanceof AccessDeniedException || e instanceof FileSystemException;
        if (refused && Files.exists(file)) {
            return new AppException(e, "file.write.inUse", file);
        }
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new AppException(e, "file.write.failed", file, reason);
    }

    private static boolean isFull(IOException e, Path folder) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space")) {
            return true;
        }
        try {
            // Other languages of the system word it differently, so ask the disk itself.
            return Files.getFileStore(folder).getUsableSpace() < SPARE;
        } catch (IOException unknown) {
            return false;
        }
    }
}
