package org.branchbook.amendment;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A record as it was closed.
 *
 * @param number 1 for the first closing, 2 after the first amendment …
 * @param kept when and by whom (the user of the system) it was closed
 * @param open the checks that still said what must be mended, and why it was closed nevertheless
 */
public record RecordVersion(
        int number, Hand kept, Open open, RecordContent content, String sha256) {

    /** When something was done, and by which user of the system. */
    public record Hand(LocalDateTime at, String by) {
        /** Now, by the user who runs the program. */
        static Hand now(LocalDateTime at) {
            return new Hand(at, System.getProperty("user.name", ""));
        }
    }

    /** Codes of checks left open, none in a sound record, and the reason. */
    public record Open(List<String> codes, String reason) {
        public static final Open NONE = new Open(List.of(), "");

        public Open {
            codes = List.copyOf(codes);
        }
    }

    /** Whether the kept text still has its hash, so that nobody changed it behind the program. */
    public boolean intact() {
        return content.sha256().equals(sha256);
    }
}
