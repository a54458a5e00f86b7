package org.branchbook.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.encryption.BookKey;
import org.jspecify.annotations.Nullable;

/**
 * Attachments of a book with a password while somebody looks at them: open copies in a temporary
 * folder that only this user may read, gone when the book is closed; what a kill left of them goes
 * when the next such book is opened.
 */
final class Opened {
    private static final String START = "branchbook-open-";
    private static final Pattern OWNER = Pattern.compile(START + "(\\d+)-.*");

    private final BookKey key;
    private @Nullable Path folder;

    Opened(BookKey key) {
        this.key = key;
        leftOver().forEach(Opened::delete);
    }

    /** An open copy, made at the first asking. */
    synchronized Path of(Path sealed) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory(START + ProcessHandle.current().pid() + "-");
            }
            Path copy = folder.resolve(sealed.getFileName());
            if (!Files.exists(copy)) {
                Path part = folder.resolve("part");
                try (InputStream in = key.opening(Files.newInputStream(sealed))) {
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(part, copy);
            }
            return copy;
        } catch (IOException e) {
            throw new AppException(e, "storage.unreadable", sealed.getFileName());
        }
    }

    synchronized void close() {
        if (folder != null) {
            delete(folder);
            folder = null;
        }
    }

    private static List<Path> leftOver() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(Opened::ownerGone).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean ownerGone(Path folder) {
        Matcher owner = OWNER.matcher(folder.getFileName().toString());
        return owner.matches() && ProcessHandle.of(Long.parseLong(owner.group(1))).isEmpty();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Somebody still reads one of them: the next opening of a book tries again.
        }
    }
}
