package org.branchbook.imports;

import org.branchbook.base.Messages;

/** What a file was imported as. */
public enum ImportKind implements Messages.Texted {
    MEMBERS("imports.kind.members");

    private final String key;

    ImportKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
