package org.branchbook.archive;

import org.branchbook.base.Messages;

/** By what the items stand in folders. */
public enum FolderTree implements Messages.Texted {
    KINDS("archive.tree.kinds"),
    /** The five headings of 党支部“五化”建设. */
    STANDARD("archive.tree.standard"),
    /** As the branch names them. */
    OWN("archive.tree.own");

    private final String key;

    FolderTree(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
