package org.branchbook.evidence;

import java.nio.file.Path;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attachment.Attachments;
import org.branchbook.attachment.FileCopies;
import org.branchbook.scan.Clues;

/** Takes a file into the book: the content first, then the row that names it. */
public final class FileTaking {
    private static final Set<String> LECTURE = Set.of("讲稿", "提纲", "教案", "课件");

    private final Activities activities;
    private final FileCopies copies;

    public FileTaking(Activities activities, Attachments attachments) {
        this.activities = activities;
        this.copies = new FileCopies(attachments);
    }

    /** What a file says of itself; refuses what could not be kept before it is looked at. */
    public Clues look(Path file) {
        copies.check(file);
        return Clues.read(file);
    }

    /** Copies a file in, beside the book's thread: it may be large. */
    public Evidence.File copy(Path file) {
        FileCopies.Copy copy = copies.take(file);
        return new Evidence.File(copy.name(), copy.sha256(), copy.bytes());
    }

    /** Names a file that was copied in; returns the number of the evidence. */
    public long add(ActivityId id, Evidence.File file, Clues clues) {
        return activities.addEvidence(id, kind(clues), file, clues.taken());
    }

    /** What cannot be shown whole is material: documents could not hold it either. */
    static Evidence.Kind kind(Clues clues) {
        String name = clues.name();
        boolean shown = clues.look().picture() || clues.look() == Clues.Look.PDF;
        if (shown && (!clues.codes().isEmpty() || name.contains("签到"))) {
            return Evidence.Kind.SIGN_IN_SCAN;
        }
        if (shown && signedMinutes(name)) {
            return Evidence.Kind.SIGNED_MINUTES;
        }
        if (clues.look() != Clues.Look.PICTURE) {
            return LECTURE.stream().anyMatch(name::contains)
                    ? Evidence.Kind.OUTLINE
                    : Evidence.Kind.MATERIAL;
        }
        return name.contains("全景")
                ? Evidence.Kind.PHOTO_WIDE
                : name.contains("近景") || name.contains("特写")
                        ? Evidence.Kind.PHOTO_CLOSE
                        : Evidence.Kind.PHOTO;
    }

    /** 会议记录 alone may be a copy that nobody has signed. */
    private static boolean signedMinutes(String name) {
        return name.contains("记录") && (name.contains("签字") || name.contains("签名"));
    }

    /** A copy under its real name, for the system's program; the book's own is never handed out. */
    public Path outside(Evidence evidence) {
        return copies.outside(evidence.file().name(), evidence.file().sha256());
    }
}
