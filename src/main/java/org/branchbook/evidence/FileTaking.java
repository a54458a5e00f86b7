package org.branchbook.evidence;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.storage.Attachments;
import org.branchbook.storage.FileCopies;

/** Takes a file into the book: the content first, then the row that names it. */
final class FileTaking {
    private static final Set<String> PHOTOS =
            Set.of("jpg", "jpeg", "png", "gif", "bmp", "heic", "heif", "webp");

    private final Activities activities;
    private final FileCopies copies;

    FileTaking(Activities activities, Attachments attachments) {
        this.activities = activities;
        this.copies = new FileCopies(attachments);
    }

    /** Copies a file in, beside the book's thread: it may be large. */
    Evidence.File copy(Path file) {
        FileCopies.Copy copy = copies.take(file);
        return new Evidence.File(copy.name(), copy.sha256(), copy.bytes());
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
        return copies.outside(evidence.file().name(), evidence.file().sha256());
    }
}
