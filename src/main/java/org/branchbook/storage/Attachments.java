package org.branchbook.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.branchbook.base.AppException;
import org.branchbook.base.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Files named by their SHA-256, each kept once. A file is written, forced to the disk and renamed
 * before any row names it; nothing here ever deletes one.
 */
public final class Attachments {
    private final Path folder;

    Attachments(Path folder) {
        this.folder = folder;
    }

    /** Copies a file in; the same content is kept once. Returns its SHA-256 in hex. */
    public String put(Path source) {
        Path temporary = null;
        try {
            Files.createDirectories(folder);
            temporary = Files.createTempFile(folder, "new-", ".part");
            String hash = copy(source, temporary);
            Path target = path(hash);
            if (Files.exists(target)) {
                Files.delete(temporary);
            } else {
                Files.createDirectories(folder.resolve(hash.substring(0, 2)));
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return hash;
        } catch (IOException e) {
            deleteQuietly(temporary);
            throw new AppException(e, "storage.attachFailed", source);
        }
    }

    /** Where the content with this SHA-256 lies. */
    public Path path(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** Whether a file is a whole attachment, and not one that was being written. */
    public static boolean isContent(Path file) {
        return file.getFileName().toString().matches("[0-9a-f]{64}");
    }

    private static String copy(Path source, Path target) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(source);
                FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            in.transferTo(out);
            channel.force(true);
        }
        return Sha256.hex(digest.digest());
    }

    private static void deleteQuietly(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The failure that led here is the one to report.
        }
    }
}
