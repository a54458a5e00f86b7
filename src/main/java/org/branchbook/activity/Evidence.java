package org.branchbook.activity;

import java.time.LocalDateTime;
import org.branchbook.base.Messages;

/** A file that proves an activity; its content lies in the book's attachments. */
public record Evidence(long id, Kind kind, File file, String caption, LocalDateTime added) {

    /**
     * The file as it was handed in.
     *
     * @param sha256 names the content, see {@code storage.Attachments}
     */
    public record File(String name, String sha256, long bytes) {}

    /** What the file shows. */
    public enum Kind implements Messages.Texted {
        PHOTO("activity.evidence.photo"),
        SIGN_IN_SCAN("activity.evidence.signInScan"),
        MATERIAL("activity.evidence.material");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
