package org.branchbook.imports;

import org.branchbook.base.Messages;

/** What a file was imported as. */
public enum ImportKind implements Messages.Texted {
    MEMBERS("imports.kind.members"),
    POSTS("imports.kind.posts"),
    DEVELOPMENT("imports.kind.development"),
    ACTIVITIES("imports.kind.activities"),
    ATTENDANCE("imports.kind.attendance"),
    APPRAISAL("imports.kind.appraisal"),
    OLD_YEARS("imports.kind.oldYears");

    private final String key;

    ImportKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether it comes from a folder of files and not from the rows of a sheet. */
    public boolean ofFiles() {
        return this == OLD_YEARS;
    }
}
