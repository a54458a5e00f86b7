package org.branchbook.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.base.AppException;

/** Copies files into the book and out of it; the content first, then whoever needs names it. */
public final class FileCopies {
    private static final long LIMIT = 200L << 20;
    private static final int NAME_LIMIT = 300;

    private final Attachments attachments;

    /**
     * A file that was copied in.
     *
     * @param sha256 names the content among the attachments
     */
    public record Copy(String name, String sha256, long bytes) {}

    public FileCopies(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Refuses what is no file, empty or too large, before anybody reads it. */
    public void check(Path file) {
        try {
            Path last = file.getFileName();
            String name = last == null ? "" : last.toString();
            if (!Files.isRegularFile(file)) {
                throw new AppException("evidence.noFile", name);
            }
            long bytes = Files.size(file);
            if (bytes > LIMIT) {
                throw new AppException("evidence.tooLarge", name, bytes >> 20, LIMIT >> 20);
            }
            if (bytes == 0) {
                throw new AppException("evidence.empty", name);
            }
        } catch (IOException e) {
            throw new AppException(e, "evidence.unreadable", file.toString());
        }
    }

    /** Copies a file in, beside the book's thread: it may be large. */
    public Copy take(Path file) {
        check(file);
        try {
            String name = String.valueOf(file.getFileName());
            String kept = name.length() > NAME_LIMIT ? name.substring(0, NAME_LIMIT) : name;
            return new Copy(kept, attachments.put(file), Files.size(file));
        } catch (IOException e) {
            throw new AppException(e, "evidence.unreadable", file.toString());
        }
    }

    /** A copy under its real name, for the system's program; the book's own is never handed out. */
    public Path outside(String name, String sha256) {
        try {
            Path folder = Files.createTempDirectory("branchbook-");
            folder.toFile().deleteOnExit();
            Path copy = folder.resolve(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
            Files.copy(attachments.path(sha256), copy);
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw new AppException(e, "evidence.unreadable", name);
        }
    }
}
