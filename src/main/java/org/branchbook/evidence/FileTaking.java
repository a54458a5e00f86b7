package org.branchbook.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.base.AppException;
import org.branchbook.storage.Attachments;

/** Takes a file into the book: the content first, then the row that names it. */
final class FileTaking {
    private static final long LIMIT = 200L << 20;
    private static final int NAME_LIMIT = 300;
    private static final Set<String> PHOTOS =
            Set.of("jpg", "jpeg", "png", "gif", "bmp", "heic", "heif", "webp");

    private final Activities activities;
    private final Attachments attachments;

    FileTaking(Activities activities, Attachments attachments) {
        this.activities = activities;
        this.attachments = attachments;
    }

    /** Copies a file in, beside the book's thread: it may be large. */
    Evidence.File copy(Path file) {
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
            String kept = name.length() > NAME_LIMIT ? name.substring(0, NAME_LIMIT) : name;
            return new Evidence.File(kept, attachments.put(file), bytes);
        } catch (IOException e) {
            throw new AppException(e, "evidence.unreadable", file.toString());
        }
    }

    long add(ActivityId id, Evidence.File file) {
        return activities.addEvidence(id, kind(file.name()), file);
    }

    static Evidence.Kind kind(String name) {
        if (name.contains("签到")) {
            return Evidence.Kind.SIGN_IN_SCAN;
        }
        return PHOTOS.contains(extension(name)) ? Evidence.Kind.PHOTO : Evidence.Kind.MATERIAL;
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** A copy under its real name, for the system's program; the book's own is never handed out. */
    Path outside(Evidence evidence) {
        try {
            Path folder = Files.createTempDirectory("branchbook-");
            folder.toFile().deleteOnExit();
            String name = evidence.file().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
            Path copy = folder.resolve(name);
            Files.copy(attachments.path(evidence.file().sha256()), copy);
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw new AppException(e, "evidence.unreadable", evidence.file().name());
        }
    }
}
