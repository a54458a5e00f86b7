package org.branchbook.imports;

import org.branchbook.base.Messages;

/** Somebody of an import who stands in the way of taking it back. */
public record Edited(String name, Why why) {
    /** What happened since. */
    public enum Why implements Messages.Texted {
        CHANGED("imports.edited.changed"),
        REMOVED("imports.edited.removed"),
        /** A record, such as one of attendance, names the person. */
        USED("imports.edited.used");

        private final String key;

        Why(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public String text(Messages messages) {
        return messages.text("imports.edited.one", name, why);
    }
}
