package org.branchbook.attachment;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.base.Sha256;
import org.branchbook.encryption.BookKey;
import org.branchbook.encryption.Unclosed;
import org.jspecify.annotations.Nullable;

/**
 * Files named by their SHA-256, each kept once. A file is written, forced to the disk and renamed
 * before any row names it; nothing here ever deletes one.
 */
public final class Attachments {
    private static final Duration HALF_WRITTEN = Duration.ofDays(1);

    private final Path folder;
    private final Path spare;
    private final @Nullable BookKey key;
    private final @Nullable Opened opened;

    private Attachments(Path book, @Nullable BookKey key) {
        this.folder = book.resolve("attachments");
        this.spare = book.resolve("spare");
        this.key = key;
        this.opened = key == null ? null : new Opened(key);
    }

    /**
     * Those of a book, of one that is not open too.
     *
     * @param key seals what is put in; null for a book without a password
     */
    public static Attachments of(Path book, @Nullable BookKey key) {
        return new Attachments(book, key);
    }

    /** Copies a file in; the same content is kept once. Returns its SHA-256 in hex. */
    public String put(Path source) {
        try (InputStream in = Files.newInputStream(source)) {
            return put(in);
        } catch (IOException e) {
            throw new AppException(e, "storage.attachFailed", source);
        }
    }

    /** The same of what is read from elsewhere; whatever fails is an IOException. */
    public String put(InputStream source) throws IOException {
        Path temporary = null;
        try {
            Files.createDirectories(folder);
            temporary = Files.createTempFile(folder, "new-", ".part");
            String hash = copy(source, temporary);
            Path target = stored(hash);
            if (Files.exists(target)) {
                Files.delete(temporary);
            } else {
                Files.createDirectories(folder.resolve(hash.substring(0, 2)));
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                SafeFile.forceFolder(target);
            }
            return hash;
        } catch (IOException e) {
            deleteQuietly(temporary);
            throw e;
        }
    }

    /**
     * A file with this content, for reading. In a book with a password it is an open copy that goes
     * when the book is closed.
     */
    public Path path(String hash) {
        Path file = stored(hash);
        try {
            return opened != null && Files.exists(file) && BookKey.sealed(file)
                    ? opened.of(file)
                    : file;
        } catch (IOException e) {
            throw new AppException(e, "storage.unreadable", file);
        }
    }

    /** Whether there is such a content. */
    public boolean exists(String hash) {
        return Files.isRegularFile(stored(hash));
    }

    /** Whether the content is there and what its name says. */
    public boolean intact(String hash) {
        return intact(stored(hash), hash, key);
    }

    /** The same of a copy elsewhere. */
    public static boolean intact(Path file, String hash, @Nullable BookKey key) {
        try {
            if (!Files.isRegularFile(file)) {
                return false;
            }
            if (key == null || !BookKey.sealed(file)) {
                return Sha256.of(file).equals(hash);
            }
            MessageDigest digest = Sha256.digest();
            try (InputStream in = key.opening(Files.newInputStream(file))) {
                in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
            return Sha256.hex(digest.digest()).equals(hash);
        } catch (IOException e) {
            return false;
        }
    }

    /** Forgets the open copies. */
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }

    /** Where the content lies as it is kept; one that was set aside is brought back. */
    public Path stored(String hash) {
        Path file = in(folder, hash);
        if (!Files.exists(file) && Files.exists(in(spare, hash))) {
            move(in(spare, hash), file);
        }
        return file;
    }

    private static Path in(Path folder, String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** Every whole file, by its SHA-256. */
    public List<String> all() {
        return files(Attachments::isContent).stream().map(f -> f.getFileName().toString()).toList();
    }

    /**
     * Moves files that nothing names out of the way, into {@code spare} beside the attachments, and
     * deletes what a kill left half written long ago, which nothing ever named.
     *
     * @return how many were moved
     */
    public int setAside(Set<String> named) {
        List<String> spares = all().stream().filter(hash -> !named.contains(hash)).toList();
        spares.forEach(hash -> move(in(folder, hash), in(spare, hash)));
        Instant limit = Instant.now().minus(HALF_WRITTEN);
        files(Attachments::isHalf).stream()
                .filter(half -> half.toFile().lastModified() < limit.toEpochMilli())
                .forEach(Attachments::deleteQuietly);
        return spares.size();
    }

    private List<Path> files(Predicate<Path> which) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(folder, 2, (_, a) -> a.isRegularFile())) {
            return files.filter(which).toList();
        } catch (IOException e) {
            throw new AppException(e, "storage.unreadable", folder);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new AppException(e, "storage.folderFailed", to);
        }
    }

    private static boolean isHalf(Path file) {
        return file.getFileName().toString().endsWith(".part");
    }

    /** Whether a file is a whole attachment, and not one that was being written. */
    public static boolean isContent(Path file) {
        return file.getFileName().toString().matches("[0-9a-f]{64}");
    }

    private String copy(InputStream in, Path target) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            OutputStream file = new Unclosed(Channels.newOutputStream(channel));
            try (OutputStream out =
                    new DigestOutputStream(key == null ? file : key.sealing(file), digest)) {
                in.transferTo(out);
            }
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
