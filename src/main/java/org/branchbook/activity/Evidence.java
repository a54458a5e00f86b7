package org.branchbook.activity;

import java.time.LocalDateTime;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves an activity; its content lies in the book's attachments.
 *
 * @param taken when its camera says it was taken, null where it says nothing
 */
public record Evidence(
        long id,
        Kind kind,
        File file,
        String caption,
        LocalDateTime added,
        @Nullable LocalDateTime taken) {

    /**
     * The file as it was handed in.
     *
     * @param sha256 names the content, see {@code storage.Attachments}
     */
    public record File(String name, String sha256, long bytes) {}

    /** What the file shows. */
    public enum Kind implements Messages.Texted {
        PHOTO("activity.evidence.photo"),
        /** The whole room or place. */
        PHOTO_WIDE("activity.evidence.photoWide"),
        /** A speaker, a group, the work itself. */
        PHOTO_CLOSE("activity.evidence.photoClose"),
        SIGN_IN_SCAN("activity.evidence.signInScan"),
        /** The printed minutes with the signatures of chair and recorder. */
        SIGNED_MINUTES("activity.evidence.signedMinutes"),
        /** The outline or text of a lecture. */
        OUTLINE("activity.evidence.outline"),
        MATERIAL("activity.evidence.material");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        /** Whether documents show it among the photos. */
        public boolean photo() {
            return this == PHOTO || this == PHOTO_WIDE || this == PHOTO_CLOSE;
        }
    }
}
